namespace NewsModel.Serialization.PageText;

/// <summary>What a line of a page is by its own words, before its place on the page is known.</summary>
internal enum LineKind
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>Text: a headline, a paragraph, a sub-heading.</summary>
    Plain,

    /// <summary>A line of dashes, equals signs and the like.</summary>
    Rule,

    /// <summary>A button, a menu, an advertisement, a notice of the site.</summary>
    Furniture,

    /// <summary>The heading of a list of other articles.</summary>
    TeaserHead,

    /// <summary>The heading of a note about who wrote the article.</summary>
    AboutAuthor,

    /// <summary>A line that leads to another article.</summary>
    Teaser,

    /// <summary>One or more stated times, with or without labels.</summary>
    Stamp,

    /// <summary>A line that names who made the article.</summary>
    Byline,

    /// <summary>A name with an e-mail address, a telephone number or a handle.</summary>
    Contact,

    /// <summary>Keywords.</summary>
    Keywords,

    /// <summary>The section: by its label, or the last of a breadcrumb trail.</summary>
    Section,

    /// <summary>A copyright or licence line.</summary>
    Rights,

    /// <summary>Outlet, address or id of the article.</summary>
    Source,

    /// <summary>Where the article was published first.</summary>
    Original,

    /// <summary>The heading of the comments.</summary>
    CommentsHead,

    /// <summary>A caption or a photo credit.</summary>
    Caption,

    /// <summary>An item of a list.</summary>
    Bullet,

    /// <summary>The heading of a block that says whom the press may call.</summary>
    ContactHead,

    /// <summary>A correction note.</summary>
    Correction,
}
