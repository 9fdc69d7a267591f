namespace NewsModel.Serialization.Html;

/// <summary>What a link of an article page leads to.</summary>
public enum HtmlLinkKind
{
    /// <summary>Where a link in the text leads.</summary>
    Text,

    /// <summary>The outlet's page of the article, or its home page.</summary>
    Source,

    /// <summary>A page about a byline or the author of a comment.</summary>
    Person,

    /// <summary>An image, a sound or a film, or something embedded.</summary>
    Media,

    /// <summary>The place where an image is loaded from, when images are allowed.</summary>
    Image,

    /// <summary>A licence, a subject, the outlet's page of comments.</summary>
    Other,
}
