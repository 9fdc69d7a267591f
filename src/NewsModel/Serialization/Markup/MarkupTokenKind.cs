namespace NewsModel.Serialization.Markup;

/// <summary>What the tokenizer found.</summary>
internal enum MarkupTokenKind
{
    /// <summary>Nothing more.</summary>
    End,

    /// <summary>Text with character references.</summary>
    Text,

    /// <summary>Text without character references: a CDATA section.</summary>
    LiteralText,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    Stop,

    /// <summary>A comment, a declaration or a processing instruction.</summary>
    Comment,
}
