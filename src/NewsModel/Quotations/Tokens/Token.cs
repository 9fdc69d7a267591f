using NewsModel.Languages;

namespace NewsModel.Quotations.Tokens;

/// <summary>A word or mark of the text, with what the language's tables say of it.</summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>Where the word ends without a possessive ending; <see cref="End"/> for all others.</summary>
    public int BaseEnd;

    /// <summary>The top-level quotation the token lies in (its marks included), or -1.</summary>
    public int Run;

    /// <summary>The outer sentence the token lies in; all tokens of a quotation share that of its opening mark.</summary>
    public int Sentence;

    public LexisKinds Lexis;
    public CueKinds Cue;
    public TokenKind Kind;
    public TokenTraits Traits;
}
