namespace NewsModel.Serialization.Xml;

/// <summary>What an element holds. <c>default</c> is nothing.</summary>
/// <param name="Text">Its text; or, when elements are in it, all of it as markup.</param>
/// <param name="IsMarkup">Whether elements are in it.</param>
internal readonly record struct XmlContent(string? Text, bool IsMarkup)
{
    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
