namespace NewsModel.Serialization;

/// <summary>What a reader yields: an article and what there is to tell about reading it.</summary>
/// <param name="article">The article.</param>
/// <param name="findings">What there is to tell, in the order of the document.</param>
public sealed class NewsItem(Article article, ValueList<Finding> findings)
{
    /// <summary>The article.</summary>
    public Article Article { get; } = article ?? throw new ArgumentNullException(nameof(article));

    /// <summary>What there is to tell about reading this article, in the order of the document.</summary>
    public ValueList<Finding> Findings { get; } = findings ?? throw new ArgumentNullException(nameof(findings));
}
