
namespace NewsModel.Serialization.PageText;

/// <summary>Reads the whole page, up to the size that the options allow, and yields its one article.</summary>
internal sealed class PageTextReader(Stream stream, NewsReadOptions options) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        var text = await PageBytes.ReadAsync(stream, options.MaxBytes, Report, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(text)) yield break;
        Report.CountItem();
        yield return PageTextParser.Parse(text, options);
    }
}
