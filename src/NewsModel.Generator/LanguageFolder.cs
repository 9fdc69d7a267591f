namespace NewsModel.Generator;

/// <summary>The folder of language files with the domains they may use.</summary>
public sealed record LanguageFolder(IReadOnlyList<LanguageDomain> Domains, IReadOnlyList<LanguageFile> Languages)
{
    public static LanguageFolder Read(string root)
    {
        var folder = Path.Combine(root, "src", "NewsModel", "Languages", "Data");
        var domains = File.ReadLines(Path.Combine(folder, "domains.txt"))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(LanguageDomain.Parse)
            .ToList();
        var languages = Directory.EnumerateFiles(folder, "*.txt")
            .Where(path => Path.GetFileName(path) != "domains.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => LanguageFile.Parse(Path.GetFileNameWithoutExtension(path), File.ReadLines(path)))
            .ToList();
        var unknown = languages.SelectMany(language => language.Entries, (language, entry) => (language.Tag, entry.Domain))
            .FirstOrDefault(pair => domains.All(domain => domain.Name != pair.Domain));
        return unknown == default
            ? new LanguageFolder(domains, languages)
            : throw new FormatException($"{unknown.Tag}.txt: domains.txt has no domain '{unknown.Domain}'.");
    }
}
