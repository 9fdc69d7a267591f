using System.Globalization;

namespace NewsModel.Generator;

/// <summary>
/// Compiles lists of given names into a table of fingerprints: 16 bits a name, 13 of its hash and 2 of its gender. The lists are
/// not in the repository; where their folder is absent, the table in the repository stands as it is.
/// </summary>
public static class GivenNameTable
{
    private const int Slots = 1 << 14;
    private const int Common = 5500;
    private const int German = 2200;
    private const double Clear = 0.88;

    /// <summary>The folder of the lists, <c>shared/data/names</c> beside the repository; null when it is not there.</summary>
    public static string? FindSource(string root)
    {
        var folder = Path.GetFullPath(Path.Combine(root, "..", "shared", "data", "names"));
        return Directory.Exists(folder) ? folder : null;
    }

    public static GeneratedFile Generate(string folder)
    {
        var genders = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "given-names.tsv")).Skip(1).Take(Common)) AddCounted(genders, line);
        foreach (var line in File.ReadLines(Path.Combine(folder, "given-names-de.tsv")).Skip(1).Take(German)) AddCounted(genders, line);
        foreach (var line in File.ReadLines(Path.Combine(folder, "given-names-by-country.tsv")).Skip(1)) AddByCountry(genders, line);
        return new GeneratedFile("src/NewsModel/Quotations/Speakers/GivenNames.g.cs", $$"""
            {{GeneratedFile.Header}}
            namespace NewsModel.Quotations.Speakers;

            internal static partial class GivenNames
            {
                // {{genders.Count}} names.
                private static ReadOnlySpan<ushort> Fingerprints =>
                [{{SourceText.Numbers(Table(genders))}}
                ];
            }

            """.ReplaceLineEndings("\n"));
    }

    private static void AddCounted(SortedDictionary<string, int> genders, string line)
    {
        var parts = line.Split('\t');
        double female = int.Parse(parts[1], CultureInfo.InvariantCulture), male = int.Parse(parts[2], CultureInfo.InvariantCulture);
        var gender = female / (female + male) >= Clear ? 1 : male / (female + male) >= Clear ? 2 : 3;
        genders.TryAdd(Fold(parts[0]), gender);
    }

    private static void AddByCountry(SortedDictionary<string, int> genders, string line)
    {
        var parts = line.Split('\t');
        var gender = parts[1] == "F" ? 1 : parts[1] == "M" ? 2 : 3;
        foreach (var name in parts[3].Split(['/', ',', ' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Length < 3 || !char.IsUpper(name[0])) continue;
            if (!genders.TryAdd(Fold(name), gender) && genders[Fold(name)] != gender && genders[Fold(name)] == 0) genders[Fold(name)] = 3;
        }
    }

    private static ushort[] Table(SortedDictionary<string, int> genders)
    {
        var table = new ushort[Slots];
        foreach (var (name, gender) in genders)
        {
            var hash = Hash(name);
            var print = (ushort)((((hash >> 14) & 0x1FFF) << 2) | 0x8000u | (uint)gender);
            var slot = (int)(hash & (Slots - 1));
            while (table[slot] != 0) slot = (slot + 1) & (Slots - 1);
            table[slot] = print;
        }
        return table;
    }

    private static string Fold(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    // The same as GivenNames.GenderOf.
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name) hash = (hash ^ unit) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
