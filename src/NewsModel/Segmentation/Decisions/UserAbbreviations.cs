using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// A user's abbreviations: each a veto at its own stop. Compared without regard to case; at the start of one there must be no
/// letter or digit before it.
/// </summary>
internal sealed class UserAbbreviations
{
    private readonly string[] _entries;
    private readonly int _longest;

    internal UserAbbreviations(IEnumerable<string> entries)
    {
        // Nearly nobody has any, and then the first text need not wait for what follows to be loaded and compiled.
        if (entries is ICollection<string> { Count: 0 } or IReadOnlyCollection<string> { Count: 0 })
        {
            _entries = [];
            return;
        }
        _entries = [.. entries.Select(Fold).Where(entry => entry.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _longest = _entries.Length == 0 ? 0 : Math.Min(BoundaryDecider.LookBehind - 1, _entries.Max(entry => entry.Length));
    }

    internal bool IsEmpty => _entries.Length == 0;

    /// <summary>Whether the text, up to a stop, ends with one of the entries.</summary>
    internal bool EndsWithOne(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[BoundaryDecider.LookBehind];
        var length = Math.Min(_longest, text.Length);
        for (var i = 0; i < length; i++) folded[i] = CodePoint.ToLower(text[text.Length - length + i]);
        for (var start = 0; start < length; start++)
        {
            var before = text.Length - length + start - 1;
            if (before >= 0 && Marks.IsWordUnit(text[before])) continue;
            if (Find(folded[start..length])) return true;
        }
        return false;
    }

    private bool Find(ReadOnlySpan<char> word)
    {
        int low = 0, high = _entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _entries[middle].AsSpan().SequenceCompareTo(word);
            if (order == 0) return true;
            if (order < 0) low = middle + 1; else high = middle - 1;
        }
        return false;
    }

    private static string Fold(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Concat(entry.Trim().TrimEnd('.').Select(CodePoint.ToLower));
    }
}
