using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>What the reading of one feed shares: the cursor, the options, the facts of the feed.</summary>
internal sealed class FeedSession(XmlCursor cursor, NewsReadOptions options, ConversionReport report) : IDisposable
{
    private MarkupReadOptions _markup = new() { MaxDepth = options.MaxDepth };

    /// <summary>The cursor.</summary>
    public XmlCursor Cursor => cursor;

    /// <summary>How to read.</summary>
    public NewsReadOptions Options => options;

    /// <summary>What there is to tell about the feed as a whole.</summary>
    public ConversionReport Report => report;

    /// <summary>What the feed says about itself so far.</summary>
    public FeedDraft Feed { get; } = new();

    /// <summary>A place to keep one element for a moment.</summary>
    public XmlExtensions Scratch { get; } = new();

    /// <summary>The address that relative links are resolved against.</summary>
    public Uri? BaseUri { get; set; } = options.BaseUri;

    /// <summary>The language of items that do not name theirs.</summary>
    public LanguageTag? Language => Feed.Language ?? options.Language;

    /// <summary>How the markup of items is read.</summary>
    public MarkupReadOptions MarkupOptions(Uri? baseUri, bool isPlainText)
    {
        if (_markup.IsPlainText != isPlainText || !ReferenceEquals(_markup.BaseUri, baseUri)) _markup = _markup with { IsPlainText = isPlainText, BaseUri = baseUri };
        return _markup;
    }

    /// <summary>Reads a date; what is no date is told to <paramref name="findings"/>.</summary>
    public NewsTimestamp? Date(string? text, string path, Action<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (FeedDate.TryRead(text, out var usual)) return usual;
        var read = new NewsTimestampOptions { DateOrder = options.DateOrder, Language = Language };
        if (!NewsTimestamp.TryParse(text, read, out var timestamp, out var notes))
        {
            findings(new Finding(FindingKind.Skipped, path, "The date is not understood; its text was kept.") { Text = text, Line = cursor.Line });
            return null;
        }
        if ((notes & NewsTimestampNotes.DateOrderAssumed) != 0)
            findings(new Finding(FindingKind.Assumed, path, "The order of day and month was taken from the language.") { Text = text });
        if ((notes & NewsTimestampNotes.ZoneAssumed) != 0)
            findings(new Finding(FindingKind.Assumed, path, "The zone's abbreviation has several meanings; one was taken by the language.") { Text = text });
        return IsUsual(timestamp, text) ? timestamp with { Text = null } : timestamp;
    }

    // The text of a date is worth keeping where it is not what would be written for the time.
    private static bool IsUsual(NewsTimestamp timestamp, string text) =>
        timestamp.TryGetInstant(out var instant)
        && (string.Equals(text, FeedItemWriter.Rfc822(instant, null), StringComparison.Ordinal) || string.Equals(text, timestamp.Value, StringComparison.Ordinal));

    /// <summary>A language tag, forgiving underscores; null for what is none.</summary>
    public static LanguageTag? Tag(string? text) =>
        text is not null && LanguageTag.TryParse(text.Trim().Replace('_', '-'), out var tag) ? tag : default(LanguageTag?);

    /// <inheritdoc/>
    public void Dispose()
    {
        Feed.Dispose();
        Scratch.Dispose();
    }
}
