namespace NewsModel.Generator;

/// <summary>Everything this program generates, in one list: the program writes it, a test compares it.</summary>
public static class Tables
{
    public static IEnumerable<GeneratedFile> Generate(string root)
    {
        yield return UnicodeTables.Generate();
        if (GivenNameTable.FindSource(root) is { } names) yield return GivenNameTable.Generate(names);
        var languages = LanguageFolder.Read(root);
        yield return LabelTables.Generate(languages);
        yield return PageAssets.Generate(root);
        yield return WordEndingTables.Generate(languages);
        foreach (var file in LanguageTables.Generate(languages)) yield return file;
    }
}
