namespace NewsModel.Quotations.Tokens;

/// <summary>A paragraph as a range of tokens, end exclusive, never empty.</summary>
internal readonly record struct ParagraphRange(int First, int End);
