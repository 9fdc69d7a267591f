using System.Globalization;
using System.Numerics;
using System.Text;

namespace NewsModel.Generator;

/// <summary>Compiles the language files into one hash table a domain, as read-only data of the assembly.</summary>
public static class LanguageTables
{
    private const string Folder = "src/NewsModel/Languages/Generated/";

    public static IEnumerable<GeneratedFile> Generate(LanguageFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        yield return Languages(folder);
        foreach (var domain in folder.Domains) yield return Domain(domain, folder);
    }

    private static GeneratedFile Languages(LanguageFolder folder)
    {
        var members = string.Concat(folder.Languages.Select(language =>
            $"    /// <summary>{language.Properties["name"]}.</summary>\n    {SourceText.Identifier(language.Tag)},\n"));
        // Arms of a switch by value: no array of strings waits to be filled when the first property is asked for.
        string Values(string key) => Arms(folder.Languages.Select(language => (language.Tag, language.Properties.GetValueOrDefault(key, ""))));
        return new GeneratedFile(Folder + "Language.g.cs", $$"""
            {{GeneratedFile.Header}}
            namespace NewsModel.Languages;

            /// <summary>The languages that have a file in Languages/Data.</summary>
            internal enum Language : byte
            {
                /// <summary>A language without a file, or none given.</summary>
                Unknown,
            {{members}}}

            /// <summary>What the header lines of the language files say, by language.</summary>
            internal static class LanguageProperties
            {
                internal const int Count = {{folder.Languages.Count + 1}};

                internal static string Tag(Language language) => language switch { {{Arms(folder.Languages.Select(language => (language.Tag, language.Tag)))}} };

                /// <summary>The ISO 15924 code of the script the language is mostly written in.</summary>
                internal static string Script(Language language) => language switch { {{Values("script")}} };

                /// <summary>How numeric dates are written: "mdy", "dmy" or "ymd"; empty when the language's regions differ.</summary>
                internal static string DateOrder(Language language) => language switch { {{Values("date-order")}} };

                /// <summary>"dot" when a number with a stop after it is an ordinal, as in "3. Oktober"; else empty.</summary>
                internal static string Ordinals(Language language) => language switch { {{Values("ordinals")}} };

                /// <summary>"stop" or "any" when sentences often begin with a small letter after a full stop, or after any stop; else empty.</summary>
                internal static string SmallStarts(Language language) => language switch { {{Values("small-starts")}} };

                /// <summary>"yes" when the space between sentences is often forgotten; else empty.</summary>
                internal static string MissingSpaces(Language language) => language switch { {{Values("missing-spaces")}} };

                /// <summary>"inner" when an ellipsis mostly goes on with the sentence; else empty.</summary>
                internal static string Ellipsis(Language language) => language switch { {{Values("ellipsis")}} };

                /// <summary>"inner" when the full stop is a mark within sentences, which another mark ends; else empty.</summary>
                internal static string FullStop(Language language) => language switch { {{Values("full-stop")}} };

                /// <summary>"go-on" when a hyphen set as a dash after a stop goes on with a dialogue, whatever follows it; else empty.</summary>
                internal static string Dashes(Language language) => language switch { {{Values("dashes")}} };

                /// <summary>"capital" when all nouns are written with a capital; else empty.</summary>
                internal static string Nouns(Language language) => language switch { {{Values("nouns")}} };

                /// <summary>What must follow the extra stops: "capital", "guillemet", or empty for anything but a small letter.</summary>
                internal static string ExtraStopsBefore(Language language) => language switch { {{Values("extra-stops-before")}} };

                /// <summary>Marks that end sentences in this language alone, such as the Greek question mark that looks like a semicolon.</summary>
                internal static string ExtraStops(Language language) => language switch { {{Values("extra-stops")}} };
            }

            """.ReplaceLineEndings("\n"));
    }

    private static string Arms(IEnumerable<(string Tag, string Value)> languages) => string.Concat(
        languages.Where(language => language.Value.Length > 0).GroupBy(language => language.Value, language => SourceText.Identifier(language.Tag))
            .Select(group => $"{string.Join(" or ", group.Select(tag => "Language." + tag))} => \"{group.Key}\", ")) + "_ => \"\"";

    private static GeneratedFile Domain(LanguageDomain domain, LanguageFolder folder)
    {
        var values = new SortedDictionary<(int Language, string Word), uint>(
            Comparer<(int Language, string Word)>.Create((a, b) =>
                a.Language != b.Language ? a.Language - b.Language : string.CompareOrdinal(a.Word, b.Word)));
        for (var language = 0; language < folder.Languages.Count; language++)
            foreach (var entry in folder.Languages[language].Entries.Where(entry => entry.Domain == domain.Name))
            {
                var key = (language + 1, Fold(entry.Word));
                var value = domain.ValueOf(entry);
                if (!domain.HasKinds && values.TryGetValue(key, out var other) && other != value)
                    throw new FormatException($"{folder.Languages[language].Tag}.txt, {domain.Name}: '{entry.Word}' is both {other} and {value}.");
                values[key] = values.GetValueOrDefault(key) | value;
            }

        var pool = new StringBuilder();
        var entries = new List<uint>();
        var slots = new ushort[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, values.Count * 2))];
        foreach (var ((language, word), value) in values)
        {
            if (word.Length is 0 or > 63) throw new FormatException($"{domain.Name}: '{word}' must have 1 to 63 letters.");
            entries.Add((uint)pool.Length | (uint)word.Length << 24);
            entries.Add((uint)language);
            entries.Add(value);
            pool.Append(word);
            var slot = Hash(language, word) & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = checked((ushort)(entries.Count / 3));
        }

        var name = SourceText.Identifier(domain.Name);
        var kinds = !domain.HasKinds ? "" : $$"""
            /// <summary>The kinds of the domain "{{domain.Name}}" as a set.</summary>
            [Flags]
            internal enum {{name}}Kinds : uint
            {
                /// <summary>The word is not in the table.</summary>
                None = 0,
            {{string.Concat(domain.Kinds.Select((kind, bit) =>
                $"    /// <summary>{kind}.</summary>\n    {SourceText.Identifier(kind)} = {(1u << bit).ToString(CultureInfo.InvariantCulture)},\n"))}}}


            """;
        var find = domain.HasKinds
            ? $$"""
                    /// <summary>The kinds of a word or phrase, whatever its case; none when it is not in the table.</summary>
                    internal static {{name}}Kinds Find(Language language, ReadOnlySpan<char> word) =>
                        Table.TryFind(language, word, out var value) ? ({{name}}Kinds)value : {{name}}Kinds.None;
                """
            : $$"""
                    /// <summary>The number of a word or phrase, whatever its case; zero when it is not in the table.</summary>
                    internal static int Find(Language language, ReadOnlySpan<char> word) =>
                        Table.TryFind(language, word, out var value) ? (int)value : 0;
                """;
        return new GeneratedFile($"{Folder}{name}Words.g.cs", $$"""
            {{GeneratedFile.Header}}
            namespace NewsModel.Languages;

            {{kinds}}/// <summary>The words of the domain "{{domain.Name}}", of all languages.</summary>
            internal static class {{name}}Words
            {
                private static ReadOnlySpan<char> Pool => {{SourceText.Literal(pool.ToString())}};

                private static ReadOnlySpan<ushort> Slots =>
                [{{SourceText.Numbers(slots)}}
                ];

                private static ReadOnlySpan<uint> Entries =>
                [{{SourceText.Numbers(entries)}}
                ];

                internal static WordTable Table => new(Pool, Slots, Entries);

            {{find}}
            }

            """.ReplaceLineEndings("\n"));
    }

    private static string Fold(string word) => string.Concat(word.Select(Fold));

    // The same as WordTable.Fold and WordTable.Hash; a test looks every entry up.
    internal static char Fold(char unit) => unit switch
    {
        '\u2019' => '\'',
        '\u03C2' => '\u03C3', // Capital letters do not tell a final sigma.
        '\u00A0' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(unit),
    };

    private static int Hash(int language, string word)
    {
        var hash = 2166136261u ^ (uint)language;
        foreach (var unit in word) hash = (hash ^ unit) * 16777619u;
        return (int)((hash ^ hash >> 15) & 0x7FFFFFFF);
    }
}
