namespace NewsModel.Generator;

/// <summary>
/// A domain of language data: a line of <c>domains.txt</c>. With kinds (<c>abbreviation: title place …</c>) a word's value is
/// the set of its kinds; without (<c>month</c>) it is the number its line gives.
/// </summary>
public sealed record LanguageDomain(string Name, IReadOnlyList<string> Kinds)
{
    public bool HasKinds => Kinds.Count > 0;

    public static LanguageDomain Parse(string line)
    {
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        return new LanguageDomain(parts[0], parts.Length < 2 ? [] : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public uint ValueOf(LanguageEntry entry)
    {
        if (!HasKinds) return (uint)(entry.Value ?? throw new FormatException($"{Name}: '{entry.Word}' has no number."));
        for (var bit = 0; bit < Kinds.Count; bit++)
            if (Kinds[bit] == entry.Kind) return 1u << bit;
        throw new FormatException($"{Name}: '{entry.Kind}' is not a kind that domains.txt names.");
    }
}
