namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Reads a feed item by item, in whatever vocabulary its root is.</summary>
internal sealed class FeedReader(Stream stream, NewsReadOptions options, IReadOnlyList<FeedDialect> dialects) : NewsReader
{
    /// <summary>Enumerates the items without waiting; the stream is read synchronously.</summary>
    public IEnumerable<NewsItem> Read()
    {
        using var cursor = new XmlCursor(stream, options);
        if (!cursor.ReadToRoot())
            throw new NewsFormatException(NewsFormatErrorCode.Syntax, $"The document is not XML: {cursor.Fault?.Message}") { Line = cursor.Fault?.Line };
        var dialect = dialects.FirstOrDefault(dialect => dialect.IsRoot(cursor.Namespace, cursor.Name))
            ?? throw new NewsFormatException(NewsFormatErrorCode.Unsupported, $"The root element is '{cursor.Name}', which is no feed.") { Line = cursor.Line };
        if (dialect != dialects[0]) Report.Add(FindingKind.Repaired, "", "The feed is of another format than was said; it was read as what it is.");
        using var session = new FeedSession(cursor, options, Report);
        foreach (var item in dialect.Read(session))
        {
            Report.CountItem();
            Feed = session.Feed.BuildAtItem();
            yield return item;
        }
        Feed = session.Feed.Build();
        ReportRepairs(cursor);
    }

    /// <inheritdoc/>
    protected override IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken) => new Items(Read().GetEnumerator(), cancellationToken);

    private void ReportRepairs(XmlCursor cursor)
    {
        if (cursor.EncodingFault is { } encoding) Add(encoding);
        if (cursor.RepairedBytes > 0) Add("Bytes that do not fit the encoding were read as Windows-1252.");
        foreach (var (repair, message) in Messages)
            if ((cursor.Repairs & repair) != 0) Add(message);
        if (cursor.Fault is { } fault)
            Report.Add(new Finding(FindingKind.Skipped, "", "The document breaks off, or is not XML from here on; what stands before was read.") { Line = fault.Line, Text = fault.Message });

        void Add(string message) => Report.Add(FindingKind.Repaired, "", message);
    }

    private static readonly (XmlRepair Repair, string Message)[] Messages =
    [
        (XmlRepair.ControlCharacters, "Control characters, which XML does not allow, were left out."),
        (XmlRepair.Entities, "Named characters of HTML, which XML does not know, were replaced."),
        (XmlRepair.Ampersands, "Bare ampersands were escaped."),
        (XmlRepair.AngleBrackets, "Bare angle brackets were escaped."),
        (XmlRepair.Attributes, "Attributes were put into quotes, or into shape; of several of one name the first counts."),
        (XmlRepair.JunkBeforeRoot, "Text before the root element was left out."),
        (XmlRepair.Prefixes, "Prefixes that are not declared were taken to mean what they commonly mean."),
        (XmlRepair.UnclosedCdata, "A section of character data was closed."),
        (XmlRepair.EndTags, "End tags that are missing were added, and such as belong to nothing were left out."),
        (XmlRepair.Doctype, "The document type was not looked at."),
    ];

    private sealed class Items(IEnumerator<NewsItem> items, CancellationToken cancellationToken) : IAsyncEnumerator<NewsItem>
    {
        public NewsItem Current => items.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(items.MoveNext());
        }

        public ValueTask DisposeAsync()
        {
            items.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
