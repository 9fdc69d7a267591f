using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// A cheap guess of the language from the script of the first letters beyond ASCII: enough to choose rules for a script, not to tell
/// languages of one script apart. Latin script stays unknown.
/// </summary>
internal static class ScriptGuess
{
    /// <summary>How many UTF-16 code units at the beginning of a text are looked at.</summary>
    public const int LookAhead = 512;

    private const int Letters = 12;

    public static Language Of<TUnit, TForm>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
    {
        // A method of its own: the runtime compiles loops beside a stackalloc with all its care at once, before the first sentence.
        Span<byte> votes = stackalloc byte[LanguageProperties.Count];
        votes.Clear();
        return Count<TUnit, TForm>(text, votes);
    }

    private static Language Count<TUnit, TForm>(ReadOnlySpan<TUnit> text, Span<byte> votes)
        where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
    {
        var best = Language.Unknown;
        var letters = 0;
        var units = 0;
        for (var i = 0; i < text.Length && units < LookAhead && letters < Letters;)
        {
            var skipped = Math.Min(TForm.CountAscii(text[i..]), LookAhead - units);
            i += skipped;
            units += skipped;
            if (i >= text.Length || units >= LookAhead) break;
            var codePoint = TForm.Decode(text, i, out var length);
            i += length;
            units += codePoint > 0xFFFF ? 2 : 1;
            if (units > LookAhead || !CodePoint.IsLetter(codePoint)) continue;
            letters++;
            var language = OfLetter(codePoint);
            if (++votes[(int)language] > votes[(int)best] || language == best) best = language;
        }
        // Kana decide against Han: every Japanese text has both.
        return best == Language.Zh && votes[(int)Language.Ja] > 0 ? Language.Ja : best;
    }

    private static Language OfLetter(int codePoint) => codePoint switch
    {
        < 0x0370 => Language.Unknown,
        < 0x0400 => Language.El,
        < 0x0530 => Language.Ru,
        < 0x0590 => Language.Hy,
        < 0x0600 => Language.He,
        < 0x0700 => Language.Ar,
        >= 0x0900 and < 0x0980 => Language.Hi,
        >= 0x0A80 and < 0x0B00 => Language.Gu,
        >= 0x0B80 and < 0x0C00 => Language.Ta,
        >= 0x1000 and < 0x10A0 => Language.My,
        >= 0x1100 and < 0x1200 => Language.Ko,
        >= 0x1200 and < 0x13A0 => Language.Am,
        >= 0x1F00 and < 0x2000 => Language.El,
        >= 0x3040 and < 0x3100 => Language.Ja,
        >= 0x3400 and < 0xA000 => Language.Zh,
        >= 0xAC00 and < 0xD7B0 => Language.Ko,
        >= 0xFF66 and < 0xFFA0 => Language.Ja,
        >= 0x20000 and < 0x40000 => Language.Zh,
        _ => Language.Unknown,
    };
}
