using System.Globalization;
using System.Numerics;

namespace NewsModel.Generator;

/// <summary>
/// Compiles, for each language, a filter of the last letters of its abbreviations and of the names that an exclamation mark belongs
/// to: what the segmenter asks first of a word before a stop. Two bits an ending, of sixty-four at least.
/// </summary>
public static class WordEndingTables
{
    private const string Path = "src/NewsModel/Languages/Generated/WordEndings.g.cs";
    private const int AsciiLetters = 8;
    private const int WideLetters = 4;

    public static GeneratedFile Generate(LanguageFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var filters = folder.Languages.Select(Filter).ToList();
        return new GeneratedFile(Path, $$"""
            {{GeneratedFile.Header}}
            using System.Buffers.Binary;

            namespace NewsModel.Languages;

            /// <summary>The last letters of the words of each language that a stop may stand after within a sentence, as a filter of bits.</summary>
            internal static class WordEndings
            {
                // Four bytes a language, and four more: where its bits begin.
                private static ReadOnlySpan<byte> Offsets =>
                [{{SourceText.Numbers(Offsets(filters))}}
                ];

                private static ReadOnlySpan<byte> Bits =>
                [{{SourceText.Numbers(filters.SelectMany(filter => filter))}}
                ];

                // Four bytes a language, a bit a letter.
                private static ReadOnlySpan<byte> Initials =>
                [{{SourceText.Numbers(folder.Languages.SelectMany(language => BitConverter.GetBytes(Initials(language))))}}
                ];

                /// <summary>The letters of the alphabet, from the lowest bit on, that are initials wherever they stand alone as capitals.</summary>
                internal static uint InitialsOf(Language language) => BinaryPrimitives.ReadUInt32LittleEndian(Initials[(((int)language - 1) * 4)..]);

                /// <summary>The bits of a language that has a file: a power of two of bytes.</summary>
                internal static ReadOnlySpan<byte> Of(Language language) => Part(Bits, Offsets, language);

                private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> all, ReadOnlySpan<byte> offsets, Language language)
                {
                    var start = BinaryPrimitives.ReadInt32LittleEndian(offsets[(((int)language - 1) * 4)..]);
                    return all[start..BinaryPrimitives.ReadInt32LittleEndian(offsets[((int)language * 4)..])];
                }
            }

            """.ReplaceLineEndings("\n"));
    }

    private static byte[] Filter(LanguageFile language)
    {
        var keys = language.Entries
            .Where(entry => entry.Domain == "abbreviation" || entry is { Domain: "context", Kind: "exclaiming-name" })
            .SelectMany(entry => new[] { Key(entry.Word), LastSyllable(entry.Word) }).Where(key => key != 0).Distinct().ToList();
        var bits = new byte[Math.Max(8, (int)BitOperations.RoundUpToPowerOf2((uint)keys.Count) * 8)];
        var shift = 64 - BitOperations.Log2((uint)bits.Length * 8);
        foreach (var key in keys)
        {
            var hash = key * 0x9E37_79B9_7F4A_7C15;
            Set(hash >> shift);
            Set(hash << (64 - shift) >> shift);
        }
        return bits;

        void Set(ulong bit) => bits[bit >> 3] |= (byte)(1 << (int)(bit & 7));
    }

    private static IEnumerable<byte> Offsets(List<byte[]> parts) =>
        parts.Aggregate(new List<int> { 0 }, (all, part) => [.. all, all[^1] + part.Length]).SelectMany(BitConverter.GetBytes);

    // Letters that end no abbreviation of several words, and by themselves are none, or one that no sentence ends with.
    private static uint Initials(LanguageFile language)
    {
        var entries = language.Entries.Where(entry => entry.Domain == "abbreviation").ToList();
        return (uint)Enumerable.Range(0, 26).Where(letter => IsInitial((char)('a' + letter))).Sum(letter => 1L << letter);

        bool IsInitial(char letter)
        {
            var own = entries.Where(entry => entry.Word.Length == 1 && char.ToLowerInvariant(entry.Word[0]) == letter).Select(entry => entry.Kind).ToHashSet();
            return !entries.Any(entry => entry.Word.Contains(' ') && char.ToLowerInvariant(entry.Word[^1]) == letter)
                && (own.Contains("never") ? !own.Contains("may-end") : !own.Contains("title"));
        }
    }

    // The same as in the segmenter; a test asks it for every entry.
    private static ulong Key(string word)
    {
        ulong key = 0;
        if (char.IsAsciiLetter(word[^1]))
        {
            var letters = word.Reverse().TakeWhile(char.IsAsciiLetter).Take(AsciiLetters).Reverse();
            return letters.Select((letter, index) => (ulong)char.ToLowerInvariant(letter) << (8 * index)).Aggregate(key, (all, bits) => all | bits);
        }
        var units = word.Reverse().TakeWhile(IsWordUnit).Take(WideLetters);
        return units.Select((unit, index) => (ulong)LanguageTables.Fold(unit) << (16 * index)).Aggregate(key, (all, bits) => all | bits);
    }

    // A word that ends in Hangul is asked for by its last syllable first.
    private static ulong LastSyllable(string word) => word[^1] is >= '\uAC00' and <= '\uD7A3' ? word[^1] : 0ul;

    private static bool IsWordUnit(char unit) => char.IsLetter(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
