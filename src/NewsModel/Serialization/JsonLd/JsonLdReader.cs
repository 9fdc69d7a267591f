using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads the articles of a JSON-LD document or of the blocks in a web page.</summary>
internal sealed class JsonLdReader(Stream stream, NewsReadOptions options) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        using var bytes = await StreamBytes.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        var values = Values(Utf8Document.Normalize(bytes.Memory, Report, declaresCharset: true));
        try
        {
            var graph = new LdGraph(values);
            foreach (var node in graph.Articles)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var findings = new List<Finding>();
                var article = ReadNode(graph, node, options, findings);
                Report.CountItem();
                yield return new NewsItem(article, ValueList.Of(findings));
            }
        }
        finally
        {
            foreach (var value in values) value.Release();
        }
    }

    /// <summary>Reads an article node, and what this library wrote into it beside the vocabulary.</summary>
    internal static Article ReadNode(LdGraph graph, JsonSlice node, NewsReadOptions options, List<Finding> findings)
    {
        var article = LdArticle.Read(new LdContext(graph, options, findings), node);
        if (!article.Extensions.TryGetValue(JsonLdFormat.RemainderName, out var remainder)) return article;
        return ArticleRemainder.Merge(article with { Extensions = article.Extensions.Without(JsonLdFormat.RemainderName) }, remainder, JsonLdFormat.RemainderName, findings);
    }

    private List<JsonSlice> Values(ReadOnlyMemory<byte> document)
    {
        if (!LdScripts.IsPage(document.Span)) return JsonBlocks.Read(document, options.MaxDepth, "", Report);
        var blocks = LdScripts.Find(document);
        if (blocks.Count == 0) Report.Add(FindingKind.Skipped, "", "The page holds no JSON-LD.");
        var values = new List<JsonSlice>();
        for (var i = 0; i < blocks.Count; i++) values.AddRange(JsonBlocks.Read(blocks[i], options.MaxDepth, $"script[{i}]", Report));
        return values;
    }
}
