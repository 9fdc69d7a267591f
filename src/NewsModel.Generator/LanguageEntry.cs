namespace NewsModel.Generator;

/// <summary>A word or phrase of a language with the domain and the kind it was listed under, or its number.</summary>
public sealed record LanguageEntry(string Domain, string? Kind, string Word, int? Value);
