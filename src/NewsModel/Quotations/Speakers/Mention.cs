using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>A name where it stands in the text, and the named one it was taken for.</summary>
internal readonly record struct Mention(TokenRange Range, int Named, bool Quoted);
