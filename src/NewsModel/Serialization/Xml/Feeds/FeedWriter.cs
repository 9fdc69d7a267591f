using System.Text;
using System.Xml;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Writes a feed: its head, its items one by one, its end. What each item loses is found by reading back what was written.</summary>
/// <param name="dialect">The vocabulary.</param>
/// <param name="options">How to write.</param>
internal sealed class FeedWriter(FeedWriterDialect dialect, NewsWriteOptions options)
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly ConversionReport _report = new();
    private string _open = "";
    private Article _nothing = new();

    /// <summary>Writes the feed.</summary>
    public async Task<ConversionReport> WriteAsync(Stream stream, IAsyncEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var isOpen = false;
        var index = 0;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!isOpen) await PutAsync(stream, Open(article), cancellationToken).ConfigureAwait(false);
            isOpen = true;
            if (Item(article, index++) is { } item) await PutAsync(stream, item, cancellationToken).ConfigureAwait(false);
        }
        if (!isOpen) await PutAsync(stream, Open(null), cancellationToken).ConfigureAwait(false);
        await PutAsync(stream, dialect.End, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return _report;
    }

    private static async Task PutAsync(Stream stream, string text, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Utf8.GetBytes(text), cancellationToken).ConfigureAwait(false);

    private string Open(Article? first)
    {
        var feed = options.Feed ?? FeedWriterDialect.FeedOf(first);
        var declared = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Write(static _ => { }, includesRoot: true, _ => { });
        var kept = Read(declared + Write(item => FeedWriterDialect.WriteKeptHead(item, feed), false, _ => { }) + dialect.End).Feed ?? new Feed();
        _open = declared + Write(item => dialect.WriteHead(item, feed, kept, first), false, _report.Add);
        _nothing = Read(_open + Write(item => dialect.WriteKept(item, new Article()), false, _ => { }) + dialect.End).Article ?? _nothing;
        if (options.Feed is not null) FeedComparison.Report(feed, Read(_open + dialect.End).Feed ?? new Feed(), _report.Add);
        return _open + "\n";
    }

    private string? Item(Article article, int index)
    {
        var findings = new List<Finding>();
        try
        {
            var written = Write(item => dialect.WriteItem(item, article, Kept(article)), false, findings.Add);
            Compare(article, written, findings);
            foreach (var finding in findings) _report.Add(Numbered(finding, index));
            _report.CountItem();
            return written + "\n";
        }
        catch (NewsFormatException fault) when (options.Unwritable == UnwritableItem.Skip)
        {
            _report.Add(new Finding(FindingKind.Skipped, fault.Path ?? "", fault.Message + " (" + Place(index) + ")") { Text = article.Headline ?? article.Id });
            foreach (var finding in Differences(article, new Article(), [])) _report.Add(Numbered(finding, index));
            return null;
        }
    }

    // What the kept elements of other vocabularies say by themselves needs no element of the format's own.
    private Article Kept(Article article) =>
        article.Extensions.Any(member => XmlExtensionWriter.IsElement(member.Key))
            ? Read(_open + Write(item => dialect.WriteKept(item, article), false, _ => { }) + dialect.End).Article ?? _nothing
            : _nothing;

    private void Compare(Article article, string written, List<Finding> findings)
    {
        var read = Read(_open + written + dialect.End).Article ?? _nothing;
        if (article != read) findings.AddRange(Differences(article, read, findings));
    }

    private List<Finding> Differences(Article article, Article read, List<Finding> told) =>
        ArticleDifference.Find(article, read, dialect.Name, told, options.IncludesPersonalData);

    private (Feed? Feed, Article? Article) Read(string document)
    {
        using var stream = new MemoryStream(Utf8.GetBytes(document));
        var reader = new FeedReader(stream, new NewsReadOptions { MarkupReader = options.MarkupReader, MaxBytes = int.MaxValue, MaxDepth = 1000 }, [dialect.Reader]);
        Article? article = null;
        foreach (var item in reader.Read()) article ??= item.Article;
        return (reader.Feed, article);
    }

    // Writes inside the root, whose declarations are then in force, and takes what was written inside, or with, it.
    private string Write(Action<FeedItemWriter> write, bool includesRoot, Action<Finding> tell)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = options.Indented, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false };
        using var writer = XmlWriter.Create(text, settings);
        dialect.WriteRoot(writer, options);
        writer.WriteWhitespace("\n");
        writer.Flush();
        var start = includesRoot ? 0 : text.Length;
        write(new FeedItemWriter(writer, options, tell));
        writer.Flush();
        return text.ToString(start, text.Length - start);
    }

    private static Finding Numbered(Finding finding, int index) =>
        index == 0 ? finding : new Finding(finding.Kind, finding.Path, finding.Message + " (" + Place(index) + ")") { Text = finding.Text };

    private static string Place(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"article {index + 1}");
}
