namespace NewsModel;

/// <summary>What an inline mark does to its text.</summary>
public enum MarkKind
{
    /// <summary>A kind that this version does not know; <see cref="Mark.Name"/> has its word.</summary>
    Unknown,

    /// <summary>A link to <see cref="Mark.Href"/>.</summary>
    Link,

    /// <summary>Emphasis, mostly shown in italics.</summary>
    Emphasis,

    /// <summary>Strong emphasis, mostly shown in bold.</summary>
    Strong,

    /// <summary>Code, mostly shown in a fixed-width font.</summary>
    Code,

    /// <summary>A line break at the mark's start; its span holds the white space that stands for it.</summary>
    LineBreak,
}
