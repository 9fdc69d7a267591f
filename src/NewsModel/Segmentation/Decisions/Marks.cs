using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>The code units that end sentences, close them and open the next, by class.</summary>
internal static class Marks
{
    /// <summary>
    /// Every code unit that can end a sentence in any language, in one string to search with. Languages may add their own:
    /// <see cref="BoundaryDecider.ExtraStops"/>.
    /// </summary>
    internal const string Stops =
        ".!?\u2026\u2025\u22EF\u203C\u2047\u2048\u2049\u203D\u2E2E\u3002\uFF0E\uFF61\uFF01\uFF1F\uFE52\uFE56\uFE57" +
        "\u061F\u06D4\u061D\u061E\u0964\u0965\u0589\u1362\u1367\u1368\u104B\u17D4\u17D5\u0F0D\u0F0E\u1803\u1809\u1C7E\u1C7F\u2CF9\u2CFB\uA4FF\uA60E\uA6F3\uA6F7\uA876\uA877\uA8CE\uA8CF\uA92F\uAAF0\uABEB\u0700\u0701\u0702\u07F9\u1735\u1736\u1944\u1945\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\uAA5D\uAA5E\uAA5F\u2E3C";

    /// <summary>Whether the code unit is one of <see cref="Stops"/>.</summary>
    internal static bool IsStop(char unit) => unit < 0x80 ? unit is '.' or '!' or '?' : IsWideStop(unit);

    private static bool IsWideStop(char unit) => unit switch
    {
        '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964' or '\u0589' or '\u1362' => true,
        < '\u0589' => false,
        >= '\u201A' and <= '\u201F' => false,
        >= '\u3003' and <= '\uA4FE' => false,
        >= '\uAC00' and <= '\uFE51' => false,
        _ => Stops.Contains(unit, StringComparison.Ordinal),
    };

    /// <summary>A stop that a sentence may end with although no space follows, as in scripts that write none or hardly any.</summary>
    internal static bool NeedsNoSpace(char unit) => unit >= 0x0589 && unit is not ('\u2025' or '\u2026' or '\u22EF');

    internal static bool IsEllipsis(char unit) => unit is '\u2026' or '\u2025' or '\u22EF';

    internal static bool IsQuestionOrExclamation(char unit) => unit switch
    {
        '!' or '?' => true,
        < '\u0080' => false,
        _ => unit is '\uFF01' or '\uFF1F' or '\u061F' or '\u203C' or '\u2047' or '\u2048' or '\u2049' or '\u203D' or '\uFE56' or '\uFE57' or '\u1367',
    };

    internal static bool IsClosingBracket(char unit) => unit switch
    {
        ')' or ']' or '}' => true,
        < '\u2046' => false,
        _ => unit is '\u2046' or '\u207E' or '\u3009' or '\u300B' or '\u3011' or '\u3015' or '\u3017' or '\u3019' or '\u301B' or '\uFF09' or '\uFF3D' or '\uFF5D'
            or '\uFF60' or '\uFD3E' or '\uFE36' or '\uFE38' or '\uFE3A',
    };

    internal static bool IsOpeningBracket(char unit) =>
        unit is '(' or '[' or '{' or '\uFF08' or '\uFF3B' or '\uFF5B' or '\u3008' or '\u300A' or '\u3010' or '\u3014' or '\u3016';

    /// <summary>A quotation mark that only ever closes, wherever it is used.</summary>
    internal static bool IsClosingQuote(char unit) => unit is '\u300D' or '\u300F' or '\uFF63' or '\u301E' or '\u301F' or '\uFE42' or '\uFE44';

    /// <summary>A quotation mark that opens in one language and closes in another, or does both: its place decides.</summary>
    internal static bool IsEitherQuote(char unit) => unit switch
    {
        '"' or '\'' or '`' => true,
        < '\u00AB' => false,
        _ => unit is '\u201D' or '\u2019' or '\u201C' or '\u2018' or '\u00BB' or '\u00AB' or '\u203A' or '\u2039' or '\u201E' or '\u201A' or '\u201F' or '\u201B' or '\u2033' or '\u2032' or '\uFF02',
    };

    internal static bool IsOpeningQuote(char unit) =>
        unit is '"' or '\'' or '`' or '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u00AB' or '\u2039' or '\u00BB' or '\u203A' or '\u201D' or '\u2019'
            or '\u300C' or '\u300E' or '\uFF62' or '\u301D' or '\uFF02';

    internal static bool IsDash(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    internal static bool IsBullet(char unit) =>
        unit is '*' or '\u2022' or '\u2023' or '\u2043' or '\u00B7' or '\u25AA' or '\u25AB' or '\u25CF' or '\u25CB' or '\u25E6' or '\u25A0' or '\u25A1' or '\u25BA' or '\u27A2' or '\u2756' or '\u2714' or '\u2713';

    internal static bool IsLineBreak(char unit) => unit is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f';

    internal static bool IsSpace(char unit) => unit < 0x80 ? (UnitClasses.OfAscii(unit) & UnitClasses.Space) != 0 : unit >= 0x85 && CodePoint.IsWhiteSpace(unit);

    /// <summary>Marks without width that may stand between a stop and what follows: joiners, direction marks, soft hyphens, byte-order marks.</summary>
    internal static bool IsInvisible(char unit) => unit is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u00AD';

    /// <summary>Letters, combining marks and lone surrogates' pairs: what words are made of besides digits.</summary>
    internal static bool IsWordUnit(char unit) => UnitClasses.IsWord(unit, out _);
}
