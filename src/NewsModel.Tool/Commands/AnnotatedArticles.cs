using NewsModel.Annotation;
using NewsModel.Serialization;

namespace NewsModel.Tool.Commands;

/// <summary>The articles of a reader, annotated on their way, with what there was to tell about them.</summary>
internal sealed class AnnotatedArticles : IAsyncDisposable
{
    private readonly IAsyncEnumerator<NewsItem> _items;
    private readonly bool _annotates;
    private readonly List<Finding> _findings = [];
    private bool _hasItem;

    private AnnotatedArticles(IAsyncEnumerator<NewsItem> items, bool annotates) => (_items, _annotates) = (items, annotates);

    /// <summary>Opens at the first article, so that what the document says about itself is known by then.</summary>
    public static async Task<AnnotatedArticles> OpenAsync(NewsReader reader, bool annotates, CancellationToken cancellationToken)
    {
        var articles = new AnnotatedArticles(reader.GetAsyncEnumerator(cancellationToken), annotates);
        articles._hasItem = await articles._items.MoveNextAsync();
        return articles;
    }

    public int Count { get; private set; }

    public IReadOnlyList<Finding> Findings => _findings;

    public ValueList<Finding> LastFindings { get; private set; } = [];

    public async IAsyncEnumerable<Article> ReadAsync()
    {
        for (; _hasItem; _hasItem = await _items.MoveNextAsync())
        {
            var item = _items.Current;
            Count++;
            LastFindings = item.Findings;
            if (_findings.Count < ConversionReport.MaxFindings) _findings.AddRange(item.Findings);
            yield return _annotates ? ArticleAnnotator.Default.Annotate(item.Article) : item.Article;
        }
    }

    public ValueTask DisposeAsync() => _items.DisposeAsync();
}
