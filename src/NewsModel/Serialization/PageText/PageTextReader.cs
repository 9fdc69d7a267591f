namespace NewsModel.Serialization.PageText;

/// <summary>Reads the whole text, up to the size that the options allow, and yields its one article, or one for each part between page breaks.</summary>
internal sealed class PageTextReader(Stream stream, NewsReadOptions options, char? pageBreak = null) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        var text = await PageBytes.ReadAsync(stream, options.MaxBytes, Report, cancellationToken).ConfigureAwait(false);
        foreach (var page in pageBreak is { } mark ? text.Split("\n" + mark) : [text])
        {
            if (string.IsNullOrWhiteSpace(page)) continue;
            Report.CountItem();
            yield return PageTextParser.Parse(page, options);
        }
    }
}
