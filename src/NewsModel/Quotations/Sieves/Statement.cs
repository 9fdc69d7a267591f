
namespace NewsModel.Quotations.Sieves;

/// <summary>Something said, found in the text, before its speaker is made out. Offsets are UTF-16 code units, end exclusive.</summary>
internal struct Statement
{
    public QuoteKind Kind;
    public int Start;
    public int End;

    /// <summary>The part after an attribution in its middle; empty when there is none.</summary>
    public int SecondStart;
    public int SecondEnd;

    public Attribution Attribution;

    /// <summary>The quotation it is, or -1.</summary>
    public int Run;

    /// <summary>Its first token, for the order of events.</summary>
    public int Token;

    /// <summary>The words are one quote with those of the statement before it.</summary>
    public bool Joins;

    /// <summary>The quotation right after belongs to it: <c>The plan is "dead," Smith said. "It is over."</c></summary>
    public bool Absorbs;

    /// <summary>The speaker of the quotation before goes on in another one.</summary>
    public bool Continues;

    /// <summary>The speaker, once known; -1 before.</summary>
    public int Speaker;
}
