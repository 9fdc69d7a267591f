using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>RSS in all its versions, and CDF.</summary>
internal sealed class RssDialect : FeedDialect
{
    private RssDialect()
    {
    }

    public static RssDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override bool IsRoot(string namespaceName, string name) => RssNames.IsRoot(namespaceName, name);

    /// <inheritdoc/>
    public override IEnumerable<NewsItem> Read(FeedSession session)
    {
        var cursor = session.Cursor;
        var depth = cursor.Depth;
        // Some feeds put RSS into a namespace of their own.
        var core = cursor.Namespace is "" or XmlNames.Rdf ? null : cursor.Namespace;
        var channel = new RssChannelReader(session, core);
        using var extensions = new XmlExtensions();
        channel.EnterRoot();
        cursor.Read();
        while (cursor.IsOpen && cursor.Depth > depth)
        {
            var element = !cursor.IsElement || !IsCore(cursor.Namespace, core) ? RssElement.Other : RssNames.Find(cursor.Name);
            if (!cursor.IsElement) cursor.Read();
            else if (element == RssElement.Channel)
            {
                channel.Enter();
                cursor.Read();
            }
            else if (element == RssElement.Item)
            {
                cursor.StartItem();
                if (new RssItemReader(session, extensions, core).Read() is { } item) yield return item;
            }
            else if (element == RssElement.Items) cursor.Skip();
            else channel.Read(element);
        }
    }

    /// <summary>Whether a namespace is that of RSS in this document.</summary>
    public static bool IsCore(string namespaceName, string? core) => namespaceName.Length == 0 || string.Equals(namespaceName, core, StringComparison.Ordinal);
}
