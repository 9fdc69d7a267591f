namespace NewsModel.Serialization.Markup;

/// <summary>What an element does, as far as blocks and marks are concerned.</summary>
internal enum MarkupTag
{
    /// <summary>It is not seen: its content is read as if the tags were not there.</summary>
    Transparent,

    /// <summary>It starts and ends a block and says no more.</summary>
    Flow,

    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    BlockQuote,
    Footer,
    Cite,
    UnorderedList,
    OrderedList,
    ListItem,
    Table,
    TableRow,
    Cell,
    HeaderCell,
    TableCaption,
    Figure,
    FigureCaption,
    Preformatted,
    Rule,
    LineBreak,
    Image,
    Embed,
    EmbedSource,
    Quotation,
    Link,
    Emphasis,
    Strong,
    Code,

    /// <summary>An inline element whose name is kept in a mark of its own.</summary>
    Named,

    /// <summary>It is dropped with all its content, which is markup.</summary>
    Dropped,

    /// <summary>It is dropped with all its content, which is not markup and ends at the end tag.</summary>
    DroppedText,
}
