namespace NewsModel.Quotations.Tokens;

/// <summary>What a token is to a reader of clauses.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Stop,
    Comma,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,
    /// <summary>A character that can open or close a quotation.</summary>
    Mark,
    /// <summary>A single mark that the pairing found to be an apostrophe.</summary>
    Apostrophe,
    Other,
}
