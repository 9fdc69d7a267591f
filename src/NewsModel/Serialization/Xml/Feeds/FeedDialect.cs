namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>A vocabulary of feeds: which roots are its, and how its items are read.</summary>
internal abstract class FeedDialect
{
    /// <summary>Whether a root element is one of this vocabulary.</summary>
    public abstract bool IsRoot(string namespaceName, string name);

    /// <summary>Reads the items; the cursor stands on the root.</summary>
    public abstract IEnumerable<NewsItem> Read(FeedSession session);
}
