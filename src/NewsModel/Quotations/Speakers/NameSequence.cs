using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>Capitalised words in a row, and whether they stand in a headline that gives capitals to words of every kind.</summary>
internal readonly record struct NameSequence(TokenRange Range, bool InHeadline);
