using System.Xml;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>How a vocabulary of feeds is written.</summary>
internal abstract class FeedWriterDialect
{
    /// <summary>The name of the format, for the report.</summary>
    public abstract string Name { get; }

    /// <summary>The vocabulary as it is read, to read back what was written.</summary>
    public abstract FeedDialect Reader { get; }

    /// <summary>The end tags of what <see cref="WriteRoot"/> opens.</summary>
    public abstract string End { get; }

    /// <summary>Opens the elements that hold head and items.</summary>
    public abstract void WriteRoot(XmlWriter writer, NewsWriteOptions options);

    /// <summary>Writes what the feed says about itself.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="feed">What it says.</param>
    /// <param name="kept">What its kept elements say by themselves.</param>
    /// <param name="first">The first article, for what the format requires and the feed does not say.</param>
    public abstract void WriteHead(FeedItemWriter writer, Feed feed, Feed kept, Article? first);

    /// <summary>Writes one item.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="article">The article.</param>
    /// <param name="kept">What its kept elements say by themselves.</param>
    public abstract void WriteItem(FeedItemWriter writer, Article article, Article kept);

    /// <summary>Writes an item of nothing but the kept elements.</summary>
    public abstract void WriteKept(FeedItemWriter writer, Article article);

    /// <summary>Writes the kept elements of the head.</summary>
    public static void WriteKeptHead(FeedItemWriter writer, Feed feed) => writer.Kept(feed.Extensions);

    /// <summary>What can be said of a feed that nothing is said of.</summary>
    public static Feed FeedOf(Article? first) => new()
    {
        Title = first?.Source?.Outlet?.Name,
        Language = first?.Language,
        Links = first?.Source?.Outlet?.Url is { } url ? [new FeedLink { Url = url, Rel = "alternate" }] : [],
    };
}
