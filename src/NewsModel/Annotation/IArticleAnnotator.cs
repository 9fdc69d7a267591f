namespace NewsModel.Annotation;

/// <summary>Gives articles their sentences, quotes and speakers. An own implementation takes the place of <see cref="ArticleAnnotator"/>.</summary>
/// <remarks>Implementations must be safe for all threads at once.</remarks>
public interface IArticleAnnotator
{
    /// <summary>The article with annotations; everything else as it was.</summary>
    Article Annotate(Article article);
}
