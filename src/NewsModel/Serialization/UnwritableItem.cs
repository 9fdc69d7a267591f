namespace NewsModel.Serialization;

/// <summary>What a writer does with an article that lacks what the format requires.</summary>
public enum UnwritableItem
{
    /// <summary>Throws <see cref="NewsFormatException"/>.</summary>
    Throw,

    /// <summary>Leaves the article out and says so in the report.</summary>
    Skip,
}
