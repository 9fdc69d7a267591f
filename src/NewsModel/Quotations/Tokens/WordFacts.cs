using NewsModel.Languages;

namespace NewsModel.Quotations.Tokens;

/// <summary>What is known of a word whatever stands around it.</summary>
internal readonly record struct WordFacts(LexisKinds Lexis, CueKinds Cue, TokenTraits Ending);
