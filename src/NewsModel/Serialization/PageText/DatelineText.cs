using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads the dateline that a paragraph begins with: "SEOUL, Feb. 13 (Yonhap) --", "Berlin (dpa) -", "(서울=가나통신) 홍길동 기자 =".</summary>
internal static class DatelineText
{
    private const int MaxLength = 110;

    internal static Dateline? Read(string text, PageWords words)
    {
        if (text.Length < 8) return null;
        return text[0].IsIn("([【〔") ? Bracketed(text) : Dashed(text, words);
    }

    /// <summary>The reporter that a Korean dateline names.</summary>
    internal static Byline? ReporterOf(Dateline dateline, PageWords words)
    {
        var text = dateline.Text!;
        if (!text[0].IsIn("([【〔")) return null;
        var close = text.AsSpan().IndexOfAny(")]】〕"); // A dateline that opens a bracket closes it.
        var names = text[(close + 1)..].Trim(' ', '=');
        return names.Length == 0 ? null : BylineLine.Read(names, words, isBare: false)?[0];
    }

    // (서울=가나통신) 홍길동 기자 = …
    private static Dateline? Bracketed(string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOfAny(")]】〕");
        if (close < 0) return null;
        var inner = text[1..close];
        var equals = inner.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return null;
        var end = close + 1;
        var sign = text.AsSpan(end, Math.Min(text.Length - end, 50)).IndexOf('=');
        if (sign >= 0 && PageShape.CountWords(text[end..(end + sign)]) <= 6) end += sign + 1;
        return new Dateline { Text = text[..end].Trim(), Place = PlaceOf(inner[..equals]), Agency = inner[(equals + 1)..].Trim() };
    }

    private static Dateline? Dashed(string text, PageWords words)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        var (at, width) = Dash(head);
        if (at < 2) return null;
        var line = text[..at].Trim();
        var agency = AgencyOf(ref line, words);
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        var place = (comma < 0 ? line : line[..comma]).Trim();
        var rest = comma < 0 ? "" : line[(comma + 1)..].Trim();
        var isCapital = place.Length >= 3 && !place.Any(unit => CodePoint.IsLower(unit));
        var day = DayOf(rest, words, out var isDay);
        if (!IsPlace(place) || (agency is null && !isCapital && !isDay)) return null;
        // Here it is in capitals or has an agency: what stands behind the comma is a longer name of the place.
        if (!isDay && PageShape.CountWords(rest) > 5) return null;
        return new Dateline { Text = text[..(at + width)].Trim(), Place = PlaceOf(isDay || rest.Length == 0 ? place : line), Date = day, Agency = agency };
    }

    private static (int At, int Width) Dash(ReadOnlySpan<char> head)
    {
        for (var i = 2; i < head.Length; i++)
        {
            if (head[i] is '—' or '–' || (head[i] == '-' && head[i - 1].IsIn(" .)") && (i + 1 == head.Length || head[i + 1] is ' ' or '-')))
            {
                if (head[i] == '-' && i + 1 < head.Length && head[i + 1] == '-') return (head[i - 1] == '.' ? i - 1 : i, head[i - 1] == '.' ? 3 : 2);
                return head[i - 1] == '.' && head[i] == '-' && i > 1 && head[i - 2] == ')' ? (i - 1, 2) : (i, 1);
            }
            if (head[i].IsIn("\"“?!;")) return (-1, 0);
            // "Berlin (dpa). …" and "PARIS (AFP): …" end there, too.
            if (head[i] == ':' && head[i - 1] == ')') return (i, 1);
        }
        return (-1, 0);
    }

    private static string? AgencyOf(ref string line, PageWords words)
    {
        if (line.Length > 3 && line[^1].IsIn(")]/"))
        {
            var open = line[^1] == '/' ? line.LastIndexOf('/', line.Length - 2) : line.LastIndexOfAny(['(', '['], line.Length - 2);
            if (open <= 0) return null;
            var agency = line[(open + 1)..^1].Trim();
            line = line[..open].Trim();
            return agency.Length is > 0 and <= 50 ? agency : null;
        }
        // "BERLIN, 13. Februar, dpa –"
        var comma = line.LastIndexOf(',');
        if (comma < 0 || line[(comma + 1)..].Trim() is not { Length: > 1 and < 30 } last || !words.IsOutlet(last)) return null;
        line = line[..comma];
        return last;
    }

    // A place: one to four words with capitals, possibly several parted by a slash.
    private static bool IsPlace(string place)
    {
        if (place.Length is < 2 or > 50 || PageShape.CountWords(place) > 5 || !CodePoint.IsUpper(place[0])) return false;
        foreach (var word in place.Split(' ', '/'))
            if (word.Length > 0 && !CodePoint.IsUpper(word[0]) && word.Length > 4) return false;
        return place.All(unit => CodePoint.IsLetter(unit) || CodePoint.IsMark(unit) || unit.IsIn(" /-.'’()"));
    }

    // A day without a year is not a timestamp; it stays in the text.
    private static NewsTimestamp? DayOf(string rest, PageWords words, out bool isDay)
    {
        isDay = false;
        if (rest.Length is 0 or > 40) return null;
        var options = words.Times;
        if (NewsTimestamp.TryParse(rest, options, out var date) && date.Precision >= NewsTimestampPrecision.Day)
        {
            isDay = true;
            return date;
        }
        isDay = NewsTimestamp.TryParse(rest + " 2000", options, out var withYear) && withYear.Precision == NewsTimestampPrecision.Day;
        if (isDay) return null;
        var last = rest.LastIndexOf(',');
        return last > 0 ? DayOf(rest[(last + 1)..].Trim(), words, out isDay) : null;
    }

    private static Place PlaceOf(string name) => new() { Name = name.Trim().TrimEnd('.') };
}
