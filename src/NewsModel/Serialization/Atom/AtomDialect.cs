using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Atom;

/// <summary>Atom 1.0 and 0.3.</summary>
internal sealed class AtomDialect : FeedDialect
{
    private AtomDialect()
    {
    }

    public static AtomDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override bool IsRoot(string namespaceName, string name) => name is "feed" || (name is "entry" && IsCore(namespaceName));

    /// <inheritdoc/>
    public override IEnumerable<NewsItem> Read(FeedSession session)
    {
        var cursor = session.Cursor;
        var depth = cursor.Depth;
        // A misspelt namespace is Atom all the same.
        var core = cursor.Namespace;
        using var extensions = new XmlExtensions();
        if (cursor.Name == "entry")
        {
            if (new AtomEntryReader(session, extensions, core).Read() is { } single) yield return single;
            yield break;
        }
        var feed = new AtomFeedReader(session, core);
        feed.Enter();
        if (!cursor.Enter()) yield break;
        while (cursor.ReadToChild(depth))
        {
            // Some feeds call their entries as RSS does.
            if (cursor.Name is "entry" or "item" && IsCore(cursor.Namespace, core))
            {
                cursor.StartItem();
                if (new AtomEntryReader(session, extensions, core).Read() is { } item) yield return item;
            }
            else feed.Read();
        }
    }

    /// <summary>Whether a namespace is Atom's.</summary>
    public static bool IsCore(string namespaceName, string? core = null) =>
        namespaceName is XmlNames.Atom or XmlNames.Atom03 or "" || string.Equals(namespaceName, core, StringComparison.Ordinal);
}
