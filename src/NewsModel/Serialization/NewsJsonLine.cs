namespace NewsModel.Serialization;

/// <summary>A line of NDJSON: the article it holds, or what is wrong with it.</summary>
public sealed class NewsJsonLine
{
    internal NewsJsonLine(long number, Article article) => (Number, Article) = (number, article);

    internal NewsJsonLine(long number, NewsFormatException fault) => (Number, Fault) = (number, fault);

    /// <summary>The number of the line, from 1; blank lines count, though they hold nothing and are passed over.</summary>
    public long Number { get; }

    /// <summary>The article; null when the line is bad.</summary>
    public Article? Article { get; }

    /// <summary>What is wrong with the line; null when it holds an article. Its column and byte count from the start of the line.</summary>
    public NewsFormatException? Fault { get; }

    /// <summary>The number and what the line holds.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}: {(object?)Article ?? Fault?.Message}");
}
