using NewsModel.Languages;
using NewsModel.Text;
using NewsModel.Time;

namespace NewsModel.Serialization.PageText;

/// <summary>A line of stated times with what else stands on it: "Published 13 Feb 2025, updated 14 Feb 2025 | By Ina Holt | 3 min read".</summary>
internal sealed class StampLine
{
    private readonly List<Stamp> _stamps = [];
    private readonly List<string> _rest = [];

    internal readonly record struct Stamp(PageLabelKinds Label, NewsTimestamp? Time, NewsTimestampNotes Notes, string Text);

    /// <summary>The times in the order of the line; without a time, what could not be read as one.</summary>
    public IReadOnlyList<Stamp> Stamps => _stamps;

    /// <summary>The parts of the line that are by-lines, sections or furniture.</summary>
    public IReadOnlyList<string> Rest => _rest;

    /// <summary>The label that stands alone, for the time on the next line.</summary>
    public PageLabelKinds OpenLabel { get; private set; }

    private const PageLabelKinds TimeLabels = PageLabelKinds.Published | PageLabelKinds.Updated | PageLabelKinds.Created;

    /// <summary>Reads the line; null when it is anything but times and what stands beside them.</summary>
    internal static StampLine? Read(string text, PageWords words, NewsTimestampOptions options)
    {
        if (text.Length > PageLine.MaxShort) return null;
        var line = new StampLine();
        return line.TryRead(text, words, options) && (line._stamps.Count > 0 || line.OpenLabel != 0) ? line : null;
    }

    private bool TryRead(string text, PageWords words, NewsTimestampOptions options)
    {
        var position = 0;
        var label = PageLabelKinds.None;
        var hasPlace = false;
        while (true)
        {
            position = SkipSeparators(text, position);
            if (position >= text.Length) break;
            var rest = text.AsSpan(position);
            var found = words.Label(rest, out var length);
            if (label == 0 && (found & TimeLabels) == 0 && found.HasFlag(PageLabelKinds.Original) && HasDigit(text.AsSpan(position + length, Math.Min(text.Length - position - length, 24)))) found = PageLabelKinds.Published;
            if (label == 0 && (found & TimeLabels) != 0)
            {
                label = found & TimeLabels;
                if (label.HasFlag(PageLabelKinds.Published)) label = PageLabelKinds.Published;
                position += length;
                continue;
            }
            if (TryTime(rest, words, options, ref label, out length))
            {
                position += length;
                continue;
            }
            if (label == 0 && Before(text, position, words, options) is > 0 and var lead)
            {
                _rest.Add(text[position..lead].Trim(' ', ',', '|', '-', '–'));
                position = lead;
                continue;
            }
            var end = SegmentEnd(text, position);
            var segment = text[position..end].Trim();
            if (label != 0)
            {
                // "Updated 8:00 PM": a time of day alone is no date, and nothing is invented.
                if (segment.Length > 40 || !HasDigit(segment)) return false;
                _stamps.Add(new Stamp(label, null, NewsTimestampNotes.None, segment));
                label = 0;
            }
            else if (!IsMeta(segment, words) && !(!hasPlace && IsPlaceLike(segment) && (hasPlace = true))) return false;
            else _rest.Add(segment);
            position = end;
        }
        OpenLabel = label;
        return (label == 0 || _stamps.Count == 0) && !(hasPlace && !_stamps.Exists(stamp => stamp.Time is not null));
    }

    private bool TryTime(ReadOnlySpan<char> rest, PageWords words, NewsTimestampOptions options, ref PageLabelKinds label, out int length)
    {
        length = 0;
        var first = rest[0];
        if (!TimeText.IsDigit(first) && !CodePoint.IsLetter(first)) return false;
        var isRead = TimestampParser.TryParsePrefix(rest, options, out length, out var time, out var notes);
        if (!isRead && notes.HasFlag(NewsTimestampNotes.AmbiguousDate)) length = AmbiguousLength(rest, length);
        else if (!isRead || time!.Precision == NewsTimestampPrecision.Year) return false;
        if (length == 0) return false;
        if (length < rest.Length && CodePoint.IsLetterOrDigit(rest[length]) && CodePoint.IsLetterOrDigit(rest[length - 1]) && (words.Label(rest[length..], out _) & TimeLabels) == 0) return false;
        _stamps.Add(new Stamp(LabelBehind(rest, words, ref length, label), time, notes, time?.Text ?? rest[..length].ToString()));
        label = 0;
        return true;
    }

    // "Suisse Modifié le 13 février 2025", "Bern, 13/02/2025 11:00", "All News 17:42 February 13, 2025": a few words, then the times.
    private int Before(string text, int position, PageWords words, NewsTimestampOptions options)
    {
        if (_stamps.Count > 0 || _rest.Count > 0 || text.Length > 120) return 0;
        var count = 1;
        for (var at = position + 1; at < text.Length && at - position <= 60 && count <= 6; at++)
        {
            if (!text[at - 1].IsIn(" ,\u00A0") || text[at] is ' ' or '\u00A0') continue;
            var rest = text.AsSpan(at);
            var prefix = text[position..at].TrimEnd(' ', ',', '\u00A0', '-', '–');
            count++;
            var isLabel = (words.Label(rest, out var length) & TimeLabels) != 0 && length + 2 < rest.Length && HasDigit(text.AsSpan(at + length, Math.Min(text.Length - at - length, 24)));
            if (isLabel && (IsLead(prefix, words) || (IsPlaceLike(prefix) && text[position..at].TrimEnd().EndsWith(',')))) return at;
            if (isLabel || !TimeText.IsDigit(rest[0]) && !CodePoint.IsLetter(rest[0])) continue;
            if (!TimestampParser.TryParsePrefix(rest, options, out var width, out var time, out _) || time.Precision < NewsTimestampPrecision.Day) continue;
            var isPlace = text[at - 1] == ' ' && text[position..at].TrimEnd().EndsWith(',') && IsPlaceLike(prefix);
            var isMenu = time.Kind != NewsTimestampKind.Date && IsPlaceLike(prefix) && words.Line(prefix) != 0;
            return (isPlace || isMenu || IsLead(prefix, words)) && width >= rest.Length - 60 ? at : 0;
        }
        return 0;
    }

    private static bool IsLead(string prefix, PageWords words) =>
        IsMeta(prefix, words) || (words.LinePrefix(prefix, out _).HasFlag(PageLineKinds.Furniture) && PageShape.CountWords(prefix) <= 5 && !PageShape.EndsSentence(prefix));

    // Korean labels may stand behind: "2025.02.13 20:00 입력".
    private static PageLabelKinds LabelBehind(ReadOnlySpan<char> rest, PageWords words, ref int length, PageLabelKinds label)
    {
        if (label != 0 || words.Language != Language.Ko || length >= rest.Length || rest[length] != ' ') return label;
        var behind = words.Label(rest[(length + 1)..], out var width) & TimeLabels;
        if (behind == 0) return label;
        var after = rest[(length + 1 + width)..].TrimStart();
        if (after.Length > 0 && (TimeText.IsDigit(after[0]) || after[0] == ':')) return label;
        length += 1 + width;
        return behind;
    }

    // What is understood of a date that may be two, the word that may be two months, and the numbers; zero without a number.
    private static int AmbiguousLength(ReadOnlySpan<char> rest, int length)
    {
        while (length < rest.Length && rest[length].IsIn(" ,.\u00A0")) length++;
        while (length < rest.Length && CodePoint.IsLetter(rest[length])) length++;
        while (length < rest.Length && (TimeText.IsDigit(rest[length]) || rest[length].IsIn("/.-: ,"))) length++;
        return HasDigit(rest[..length]) ? length : 0;
    }

    private static int SkipSeparators(string text, int position)
    {
        while (position < text.Length)
        {
            var unit = text[position];
            var isSign = CodePoint.IsWhiteSpace(unit) || unit.IsIn(",;:|·•/-–—()[].~*∙■▪●⏱<>ㅣ│┃：");
            if (!isSign) break;
            position++;
        }
        return position;
    }

    /// <summary>Where the part of a line ends that begins at <paramref name="position"/>: at a bar, a dot, a slash between spaces, or two spaces.</summary>
    internal static int SegmentEnd(string text, int position)
    {
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i].IsIn("|·•│ㅣ┃∙\t")) return i;
            if (i + 1 < text.Length && text[i].IsIn("-–—/") && text[i - 1] == ' ' && text[i + 1] == ' ') return i;
            if (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' ') return i;
        }
        return text.Length;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            if (TimeText.IsDigit(unit)) return true;
        return false;
    }

    // "Almenara - 13 feb 2025": one short part in capitals beside a date is where it was written.
    private static bool IsPlaceLike(string segment) =>
        segment.Length is > 1 and <= 30 && PageShape.CountWords(segment) <= 3 && CodePoint.IsUpper(segment[0]) && segment.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !PageShape.EndsSentence(segment);

    private static bool IsMeta(string segment, PageWords words)
    {
        if (segment.Length == 0) return true;
        var trimmed = segment.TrimEnd(',', ' ', ';');
        return trimmed.Length <= 120
            && (words.IsSection(trimmed) || Furnishing.IsFurniture(trimmed, words) || BylineLine.Read(trimmed, words, isBare: true) is not null);
    }
}
