namespace NewsModel.Generator;

/// <summary>
/// Compiles the labels of the language files (<c>label-published: Published</c>): what pages made for readers say besides the
/// article. The English file names them all; another language may leave some out.
/// </summary>
internal static class LabelTables
{
    private const string Prefix = "label-";
    private const string Complete = "en";

    public static GeneratedFile Generate(LanguageFolder folder)
    {
        var keys = folder.Languages.Single(language => language.Tag == Complete).Properties.Keys.Where(IsLabel).ToList();
        foreach (var language in folder.Languages)
            if (language.Properties.Keys.FirstOrDefault(key => IsLabel(key) && !keys.Contains(key)) is { } unknown)
                throw new FormatException($"{language.Tag}.txt: {Complete}.txt has no '{unknown}'.");
        var members = string.Concat(keys.Select(key =>
            $"    /// <summary>{key[Prefix.Length..]}.</summary>\n    {SourceText.Identifier(key[Prefix.Length..])},\n"));
        return new GeneratedFile("src/NewsModel/Languages/Generated/Labels.g.cs", $$"""
            {{GeneratedFile.Header}}
            #nullable enable

            namespace NewsModel.Languages;

            /// <summary>What pages made for readers say besides the article.</summary>
            internal enum Label : byte
            {
            {{members}}}

            /// <summary>The labels by language.</summary>
            internal static class Labels
            {
                // One row a language, in the order of the enumeration; empty for a language without labels.
                private static readonly string?[][] Texts =
                [
                    [],
            {{string.Concat(folder.Languages.Select(language => Row(language, keys)))}}    ];

                /// <summary>Whether the language has any.</summary>
                internal static bool Has(Language language) => Texts[(int)language].Length > 0;

                /// <summary>The text, or null where the language has none.</summary>
                internal static string? Find(Language language, Label label) => Has(language) ? Texts[(int)language][(int)label] : null;
            }

            """.ReplaceLineEndings("\n"));
    }

    private static bool IsLabel(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    private static string Row(LanguageFile language, List<string> keys)
    {
        if (!language.Properties.Keys.Any(IsLabel)) return "        [],\n";
        var texts = keys.Select(key => language.Properties.TryGetValue(key, out var text) ? SourceText.Literal(text) : "null");
        return $"        [\n            {string.Join(",\n            ", texts)},\n        ],\n";
    }
}
