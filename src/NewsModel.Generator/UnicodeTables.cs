using System.Globalization;

namespace NewsModel.Generator;

/// <summary>
/// The properties of the Unicode Character Database that the library uses, read from the runtime that runs this program
/// (.NET 10 knows Unicode 16.0) and frozen, so that results do not change with a user's runtime.
/// </summary>
internal static class UnicodeTables
{
    private const int BlockBits = 7;

    public static GeneratedFile Generate()
    {
        var categories = new byte[0x110000];
        for (var code = 0; code < categories.Length; code++) categories[code] = (byte)CharUnicodeInfo.GetUnicodeCategory(code);

        // Simple lower-case mappings of the Basic Multilingual Plane as differences; the library folds nothing outside it.
        var lower = new short[0x10000];
        for (var code = 0; code < lower.Length; code++) lower[code] = (short)(char.ToLowerInvariant((char)code) - code);

        var (categoryIndex, categoryBlocks) = Compress(categories);
        var (lowerIndex, lowerBlocks) = Compress(lower);
        return new GeneratedFile("src/NewsModel/Text/Generated/UnicodeTables.g.cs", $$"""
            {{GeneratedFile.Header}}
            namespace NewsModel.Text;

            /// <summary>Two-stage tables: the index gives a block of {{1 << BlockBits}} code points, the block the value.</summary>
            internal static class UnicodeTables
            {
                internal const string Version = "16.0";
                internal const int BlockBits = {{BlockBits}};

                internal static ReadOnlySpan<ushort> CategoryIndex =>
                [{{SourceText.Numbers(categoryIndex)}}
                ];

                internal static ReadOnlySpan<byte> CategoryBlocks =>
                [{{SourceText.Numbers(categoryBlocks)}}
                ];

                internal static ReadOnlySpan<ushort> LowerIndex =>
                [{{SourceText.Numbers(lowerIndex)}}
                ];

                internal static ReadOnlySpan<short> LowerBlocks =>
                [{{SourceText.Numbers(lowerBlocks)}}
                ];
            }

            """.ReplaceLineEndings("\n"));
    }

    private static (List<int> Index, List<T> Blocks) Compress<T>(T[] values) where T : struct, IEquatable<T>
    {
        var size = 1 << BlockBits;
        var seen = new Dictionary<string, int>();
        var index = new List<int>();
        var blocks = new List<T>();
        for (var start = 0; start < values.Length; start += size)
        {
            var block = values[start..(start + size)];
            var key = string.Join(',', block);
            if (!seen.TryGetValue(key, out var number))
            {
                seen[key] = number = seen.Count;
                blocks.AddRange(block);
            }
            index.Add(number);
        }
        if (seen.Count > ushort.MaxValue) throw new InvalidOperationException("More blocks than 16 bits can number.");
        return (index, blocks);
    }
}
