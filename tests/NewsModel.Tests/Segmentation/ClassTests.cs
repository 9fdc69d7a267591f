using System.Globalization;
using System.Text;
using NewsModel.Generator;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;

namespace NewsModel.Tests.Segmentation;

/// <summary>Which code points, of those that are asked about, belong to the classes of marks, letters and clusters, as <c>Classes.txt</c> says; a change that is meant is written by NEWSMODEL_WRITE=1.</summary>
public class ClassTests
{
    // NEWSMODEL_WRITE=1 dotnet run --project tests/NewsModel.Tests -- --filter-class '*ClassTests'
    private static readonly bool Writes = Environment.GetEnvironmentVariable("NEWSMODEL_WRITE") == "1";

    private static readonly string[] s_utf8 = [.. Enumerable.Range(0, 0x10000).Select(unit => char.IsSurrogate((char)unit) ? "" : ((char)unit).ToString())];

    private static readonly (string Name, Func<int, bool> Holds)[] s_units =
    [
        ("stops", unit => Marks.IsStop((char)unit)), ("stops that need no space", unit => Marks.IsStop((char)unit) && Marks.NeedsNoSpace((char)unit)), ("ellipses", unit => Marks.IsEllipsis((char)unit)),
        ("questions and exclamations", unit => Marks.IsQuestionOrExclamation((char)unit)), ("closing brackets", unit => Marks.IsClosingBracket((char)unit)),
        ("opening brackets", unit => Marks.IsOpeningBracket((char)unit)), ("closing quotation marks", unit => Marks.IsClosingQuote((char)unit)), ("either quotation marks", unit => Marks.IsEitherQuote((char)unit)),
        ("opening quotation marks", unit => Marks.IsOpeningQuote((char)unit)), ("dashes", unit => Marks.IsDash((char)unit)), ("bullets", unit => Marks.IsBullet((char)unit)),
        ("line breaks", unit => Marks.IsLineBreak((char)unit)), ("spaces", unit => Marks.IsSpace((char)unit)), ("invisible", unit => Marks.IsInvisible((char)unit)),
        ("candidates of ASCII", unit => CandidateMarks.IsAscii(unit, 0)), ("candidates of ASCII and a semicolon", unit => CandidateMarks.IsAscii(unit, ';')),
        ("candidates beyond ASCII", unit => unit >= 0x80 && CandidateMarks.IsWide(unit)), ("candidates that break lines", CandidateMarks.IsLineBreak), ("letters of Arabic", PlainWords.IsArabicLetter),
        ("begin a letter for sure", unit => Utf16Form.BeginsLetter(ref Units((char)unit)[0])), ("begin a letter for sure in bytes", unit => s_utf8[unit].Length > 0 && Utf8Form.BeginsLetter(ref Bytes(unit)[0])),
        ("begin Hangul perhaps", unit => Utf16Form.MayBeginHangul((char)unit)), ("begin Hangul perhaps in bytes", unit => s_utf8[unit].Length > 0 && Utf8Form.MayBeginHangul(Bytes(unit)[0])),
        ("blocks that may hold a mark", unit => Holds(unit, static (bytes, _) => WideMarks.MayHold(ref bytes[2]))),
        ("blocks with a rare character", unit => Holds(unit, static (bytes, _) => WideMarks.HasRare(ref bytes[2]))), ("blocks with a character that may be rare", unit => Holds(unit, static (bytes, _) => WideMarks.Utf8(ref bytes[2], out var mayBeRare) >= 0 && mayBeRare)),
        ("found in bytes", unit => Holds(unit, static (bytes, last) => (WideMarks.Utf8(ref bytes[2], out _) >> last & 1) != 0)), ("found in bytes by 128", unit => FoundInBytes(unit, ScanPath.Vector128)), ("found in bytes by 256", unit => FoundInBytes(unit, ScanPath.Vector256)),
        ("found in bytes by 512", unit => FoundInBytes(unit, ScanPath.Vector512)), ("found by 128", unit => Found(unit, ScanPath.Vector128)), ("found by 256", unit => Found(unit, ScanPath.Vector256)), ("found by 512", unit => Found(unit, ScanPath.Vector512)),
    ];

    private static readonly (string Name, Func<int, bool> Holds)[] s_codePoints =
    [
        ("extend", Clusters.Extends), ("prepend", Clusters.Prepends), ("control", Clusters.IsControl), ("pictographs", Clusters.IsPictograph), ("part from a letter before", code => Clusters.CanPart('a', code)),
        ("part from a letter after", code => Clusters.CanPart(code, 'a')), ("part from a joiner before", code => Clusters.CanPart(0x200D, code)), ("part from a flag's half before", code => Clusters.CanPart(0x1F1EB, code)),
        ("part from a flag's half after", code => Clusters.CanPart(code, 0x1F1EB)), ("part from a syllable before", code => Clusters.CanPart('각', code)), ("part from a syllable after", code => Clusters.CanPart(code, '각')),
        ("part from a line break before", code => Clusters.CanPart('\r', code)), ("part from a line feed after", code => Clusters.CanPart(code, '\n')),
    ];

    public static TheoryData<string> Names() => [.. s_units.Concat(s_codePoints).Select(one => one.Name)];

    private static string File => Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Segmentation", "Classes.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_class_holds_what_the_file_says(string name)
    {
        var found = Array.Find(s_units, one => one.Name == name) is { Holds: { } ofUnit } ? Ranges(ofUnit, Asked(0xFFFF)) : Ranges(Array.Find(s_codePoints, one => one.Name == name).Holds, Asked(0xE01FF));
        var lines = System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File).ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line) : [];
        if (Writes)
        {
            lines[name] = $"{name}: {found}";
            System.IO.File.WriteAllText(File, string.Concat(Names().Select(row => row.Data).Where(lines.ContainsKey).Select(one => lines[one] + "\n")));
        }

        $"{name}: {found}".Should().Be(lines[name]);
    }

    /// <summary>The code points that are asked about: whole blocks, and of the large scripts the ends.</summary>
    private static IEnumerable<int> Asked(int last) =>
        new[]
        {
            (0, 0x33FF), (0x4DB0, 0x4E0F), (0x9FF0, 0xA00F), (0xA400, 0xAC0F), (0xD790, 0xD7FF), (0xEFF0, 0xF00F), (0xFD30, 0xFFFF), (0x11000, 0x111FF), (0x113C0, 0x113DF), (0x11930, 0x1194F), (0x11A80, 0x11A8F), (0x11D40, 0x11D4F), (0x11F00, 0x11F0F), (0x1F1E0, 0x1F20F), (0x1F3F0, 0x1F40F), (0xE0010, 0xE01FF),
        }.SelectMany(block => Enumerable.Range(block.Item1, block.Item2 - block.Item1 + 1)).TakeWhile(code => code <= last);

    /// <summary>The ranges in hexadecimal; of more than fifty those from the fifty-first on as a number that changes with each of them.</summary>
    private static string Ranges(Func<int, bool> holds, IEnumerable<int> codes)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var code in codes.Where(holds))
        {
            if (ranges.Count > 0 && ranges[^1].Last == code - 1) ranges[^1] = (ranges[^1].First, code);
            else ranges.Add((code, code));
        }
        var written = string.Join(' ', ranges.Take(50).Select(range => range.First == range.Last ? string.Create(CultureInfo.InvariantCulture, $"{range.First:X4}") : string.Create(CultureInfo.InvariantCulture, $"{range.First:X4}-{range.Last:X4}")));
        var rest = ranges.Skip(50).Aggregate(2166136261u, (digest, range) => (((digest ^ (uint)range.First) * 16777619u) ^ (uint)range.Last) * 16777619u);
        return ranges.Count > 50 ? string.Create(CultureInfo.InvariantCulture, $"{written} and {ranges.Count - 50} more, {rest:X8}") : written;
    }

    private static char[] Units(char unit) => [unit, 'x', 'x', 'x'];

    private static byte[] Bytes(int unit) => [.. Encoding.UTF8.GetBytes(s_utf8[unit]), .. "xxx"u8];

    private static bool Found(int unit, ScanPath path)
    {
        Span<char> text = stackalloc char[64];
        text.Fill('x');
        text[40] = (char)unit;
        return (Utf16Form.Candidates(text, 0, path, 0) >> 40 & 1) != 0;
    }

    private static bool FoundInBytes(int unit, ScanPath path) => Holds(unit, (bytes, last) => (Utf8Form.Candidates(bytes, 2, path, 0) >> last & 1) != 0);

    /// <summary>Of 64 bytes with two before them, in the midst of which the character stands: <paramref name="holds"/> has its last one's place.</summary>
    private static bool Holds(int unit, Func<byte[], int, bool> holds)
    {
        if (s_utf8[unit].Length == 0) return false;
        var bytes = new byte[66];
        Array.Fill(bytes, (byte)'x');
        var length = Encoding.UTF8.GetBytes(s_utf8[unit], bytes.AsSpan(40));
        return holds(bytes, 40 + length - 1 - 2);
    }
}
