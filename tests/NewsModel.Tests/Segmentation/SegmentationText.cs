using CsCheck;

namespace NewsModel.Tests.Segmentation;

/// <summary>Texts made of pieces that segmenters stumble over, and texts that make careless ones slow.</summary>
internal static class SegmentationText
{
    private static readonly string[] Words =
    [
        "the", "river", "rose", "approx", "Dr", "Mr", "Mrs", "U.S", "a.m", "p.m", "Jan", "Inc", "No", "St", "i.e", "e.g", "Paris", "Quill", "said", "asked", "I", "A", "x", "1", "3.5", "1990",
        "12.000", "www.example.org", "z.B", "м", "река", "г", "Müller", "naïve", "日本", "です", "中文", "대통령", "말했다", "مرحبا", "हिन्दी", "ሰላም", "Ἑλλάς", "Երևան", "ไทย",
        "e\u0301", "\u0301", "👩‍👩‍👧", "🇫🇷", "🇫", "❤️", "각", "ᄀ", "ᅡ", "\uD800", "\uDC00", "\0", "\u00AD", "\uFEFF", "\u200B", "\u200D", "क्ष", "\u0600",
    ];

    private static readonly string[] Marks =
    [
        ".", ".", ".", ".", "!", "?", "...", "…", "?!", ". . .", "。", "！", "？", "．", "｡", "؟", "۔", "।", "॥", "։", "።", "။", "፧", "‼", "\u037E", "﹒", ";", ":", ",", "᠃", "៕", "꘎", "܀", "\u0F0D",
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "「", "」", "『", "』", "(", ")", "[", "]", "[1]", "–", "—", "-", ":-)", "*", "¿", "¡", "²",
    ];

    private static readonly string[] Gaps =
    [
        " ", " ", " ", " ", " ", "", "", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "\u00A0", "\u3000", "\u2028", "\u2029", "\u0085", "\f", "\n \n", "\n- ", "\n1. ",
    ];

    /// <summary>Random text of up to about 200 pieces.</summary>
    public static Gen<string> Any { get; } = Of(200);

    /// <summary>Random text of up to about 20 pieces.</summary>
    public static Gen<string> Short { get; } = Of(20);

    /// <summary>Random bytes that are mostly UTF-8.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Select(Short, Gen.Byte.Array[0, 6], Gen.Int[0, 1000]).Select((text, noise, place) =>
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text).ToList();
        utf8.InsertRange(place % (utf8.Count + 1), noise);
        return utf8.ToArray();
    });

    /// <summary>What makes careless segmenters slow, each part repeated.</summary>
    public static string[] HostileParts { get; } =
    [
        ".", "a.b.c.", "\"", "letters without a stop ", "x", "(", "Mr. ", "“", "“He said. ", " ", "\n", ". ", "1.2.3.", "?!", ".)", "A. B. C. ", "...?!", "U.S. ", "\r", "\u0301", "\u200D",
        "\u200F", "\"'", "1. ", "\uD800", "。", "「", "」", "。」", ".\u0301", "a\n", "a \n", "\u3000", ". . ", "\n ", "approx. ", "…", "a.\u200D", ".😀", "é",
    ];

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static string Repeat(string part, int length) =>
        string.Create(length, part, static (span, part) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = part[i % part.Length];
        });

    private static Gen<string> Of(int pieces) =>
        Gen.Select(OneOf(Words), OneOf(Marks), OneOf(Gaps), Gen.Int[0, 9])
            .Select((word, mark, gap, kind) => kind switch { < 3 => word + gap, < 6 => word + mark + gap, 6 => mark, 7 => gap, 8 => mark + gap, _ => gap + mark + word })
            .List[0, pieces].Select(string.Concat);
}
