using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>What in the article a comment is about, so that it can be found again after edits (the selectors of the W3C Web Annotation data model).</summary>
[JsonConverter(typeof(NewsJsonConverter<CommentAnchor>))]
public sealed record CommentAnchor
{
    /// <summary>How many places of a text are compared, and how much of what stands around them; both bound the work.</summary>
    private const int MostPlaces = 1000;
    private const int LongestContext = 256;

    /// <summary>The id of the sentence.</summary>
    public string? SentenceId { get; init => field = WellFormed.Check(value); }

    /// <summary>The id of the quote.</summary>
    public string? QuoteId { get; init => field = WellFormed.Check(value); }

    /// <summary>The text it is about, verbatim.</summary>
    public string? Exact { get; init => field = WellFormed.Check(value); }

    /// <summary>What stands right before that text.</summary>
    public string? Prefix { get; init => field = WellFormed.Check(value); }

    /// <summary>What stands right after it.</summary>
    public string? Suffix { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>
    /// Where in a body it points: the sentence or quote of its id, else the place of <see cref="Exact"/> that has most of
    /// <see cref="Prefix"/> before it and of <see cref="Suffix"/> behind it, the first of equals. A sentence that was edited away
    /// is so found again by the words that were quoted.
    /// </summary>
    /// <returns>A span of the body's text; null when it points nowhere in it.</returns>
    /// <remarks>Takes time linear in the text.</remarks>
    public TextSpan? FindIn(ArticleBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (SentenceId is { } sentence && body.FindSentence(sentence) is { } known) return known.Span;
        if (QuoteId is { } quote && body.FindQuote(quote) is { Spans.Count: > 0 } quoted) return quoted.Spans[0];
        return string.IsNullOrEmpty(Exact) ? null : FindText(body.Text, Exact);
    }

    private TextSpan? FindText(string text, string exact)
    {
        TextSpan? best = null;
        var most = -1;
        var seen = 0;
        for (var at = text.IndexOf(exact, StringComparison.Ordinal); at >= 0 && seen++ < MostPlaces; at = text.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            var alike = Common(text.AsSpan(0, at), Prefix, fromEnd: true) + Common(text.AsSpan(at + exact.Length), Suffix, fromEnd: false);
            if (alike <= most) continue;
            (best, most) = (new TextSpan(at, exact.Length), alike);
        }
        return best;
    }

    private static int Common(ReadOnlySpan<char> text, ReadOnlySpan<char> words, bool fromEnd)
    {
        var length = Math.Min(Math.Min(text.Length, words.Length), LongestContext);
        for (var i = 0; i < length; i++)
            if (fromEnd ? text[^(i + 1)] != words[^(i + 1)] : text[i] != words[i]) return i;
        return length;
    }

    /// <summary>The id or the text.</summary>
    public override string ToString() => SentenceId ?? QuoteId ?? Exact ?? nameof(CommentAnchor);
}
