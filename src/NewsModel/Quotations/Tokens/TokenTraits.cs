namespace NewsModel.Quotations.Tokens;

/// <summary>How a token is written and where it stands.</summary>
[Flags]
internal enum TokenTraits : uint
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    /// <summary>Ends in 's (or a contraction of is and has): <see cref="Token.BaseEnd"/> lies before it.</summary>
    Possessive = 4,
    /// <summary>A full stop belongs to the word: <c>Mr.</c>, <c>U.S.</c>, <c>R.</c></summary>
    Dotted = 8,
    /// <summary>White space, a paragraph's start or an opening mark stands before it.</summary>
    SpaceBefore = 16,
    SpaceAfter = 32,
    ParagraphStart = 64,
    /// <summary>The first token of an outer sentence, one that is not inside a quotation.</summary>
    SentenceStart = 128,
    /// <summary>The word ends in s and may be a plural.</summary>
    EndsInS = 256,
    EndsInEd = 512,
    EndsInIng = 1024,
    EndsInLy = 2048,
    Handle = 4096,
    Letter = 8192,
    /// <summary>The cue of a statement already found.</summary>
    Consumed = 16384,
    /// <summary>Part of what a statement already found says.</summary>
    Claimed = 32768,
    /// <summary>The first token of a sentence as the segmenter of the language cuts them.</summary>
    Segment = 65536,
    /// <summary>The table of given names was asked for the word; what it said is in the three that follow.</summary>
    GivenAsked = 131072,
    Given = 262144,
    GivenFemale = 524288,
    GivenMale = 1048576,
}
