namespace NewsModel.Benchmarks.Ratios;

/// <summary>Texts that make careless segmenters slow, of any length.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("dots", n => new string('.', n)),
        ("dotted letters", n => Repeat("a.b.c.", n)),
        ("quotes", n => new string('"', n)),
        ("letters", n => Repeat("letters without any stop at all ", n)),
        ("one word", n => new string('x', n)),
        ("open brackets", n => new string('(', n)),
        ("titles", n => Repeat("Mr. ", n)),
        ("nested quotes", n => Repeat("“", n / 2) + Repeat("”", n - n / 2)),
        ("unclosed quotes", n => Repeat("“He said. ", n)),
        ("spaces after a stop", n => "." + new string(' ', n - 1)),
        ("line feeds", n => new string('\n', n)),
        ("stop and space", n => Repeat(". ", n)),
        ("dotted digits", n => Repeat("1.2.3.", n)),
        ("questions", n => Repeat("?!", n)),
        ("closers after a stop", n => "." + new string(')', n - 1)),
        ("initials", n => Repeat("A. B. C. ", n)),
    ];

    private static string Repeat(string part, int length) =>
        string.Create(length, part, static (span, part) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = part[i % part.Length];
        });
}
