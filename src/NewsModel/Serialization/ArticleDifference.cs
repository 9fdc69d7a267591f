using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsModel.Serialization;

/// <summary>
/// Names what differs between an article and what is read back from a document it was written to, by comparing their wire forms:
/// so no member can be lost without being named.
/// </summary>
internal sealed partial class ArticleDifference
{
    // Path pattern (indices left out) and kind, in the order they were met; with the first path and how many there were.
    private readonly List<(FindingKind Kind, string Pattern)> _order = [];
    private readonly Dictionary<(FindingKind Kind, string Pattern), (string First, int Count)> _found = [];

    /// <summary>Reports the differences.</summary>
    /// <param name="written">The wire form of the article.</param>
    /// <param name="readBack">The wire form of what is read back.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="told">Findings there are already: what they name is not named again.</param>
    public static List<Finding> Find(JsonElement written, JsonElement readBack, string format, IReadOnlyCollection<Finding> told)
    {
        var difference = new ArticleDifference();
        difference.Compare(written, readBack, "");
        return [.. difference.Findings(format).Where(finding => !told.Any(other => Covers(other.Path, finding.Path)))];
    }

    private static bool Covers(string path, string inner) =>
        inner.StartsWith(path, StringComparison.Ordinal) && (inner.Length == path.Length || inner[path.Length] is '.' or '[') && path.Length > 0;

    private IEnumerable<Finding> Findings(string format)
    {
        foreach (var key in _order)
        {
            var (first, count) = _found[key];
            var times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count} times)");
            yield return new Finding(key.Kind, count == 1 ? first : key.Pattern, key.Kind == FindingKind.Lost
                ? $"{format} has no place for it{times}."
                : $"{format} says it otherwise{times}.");
        }
    }

    private void Compare(JsonElement written, JsonElement readBack, string path)
    {
        if (written.ValueKind == JsonValueKind.Object && readBack.ValueKind == JsonValueKind.Object) CompareObjects(written, readBack, path);
        else if (written.ValueKind == JsonValueKind.Array && readBack.ValueKind == JsonValueKind.Array) CompareLists(written, readBack, path);
        else if (!JsonElement.DeepEquals(written, readBack)) Add(FindingKind.Approximated, path);
    }

    private void CompareObjects(JsonElement written, JsonElement readBack, string path)
    {
        var isTime = IsTime(written) && IsTime(readBack);
        foreach (var member in written.EnumerateObject())
        {
            var inner = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (isTime && member.NameEquals("text"u8))
            {
                if (!SaysText(member.Value, readBack)) Add(FindingKind.Lost, inner);
            }
            else if (readBack.TryGetProperty(member.Name, out var value)) Compare(member.Value, value, inner);
            else Add(FindingKind.Lost, inner);
        }
        foreach (var member in readBack.EnumerateObject())
            if (!(isTime && member.NameEquals("text"u8)) && !written.TryGetProperty(member.Name, out _))
                Add(FindingKind.Approximated, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
    }

    private void CompareLists(JsonElement written, JsonElement readBack, string path)
    {
        var count = written.GetArrayLength();
        if (count != readBack.GetArrayLength() || (count > 0 && written[0].ValueKind != JsonValueKind.Object))
        {
            if (!JsonElement.DeepEquals(written, readBack)) Add(readBack.GetArrayLength() == 0 ? FindingKind.Lost : FindingKind.Approximated, path);
            return;
        }
        using var theirs = readBack.EnumerateArray();
        var index = 0;
        foreach (var element in written.EnumerateArray())
        {
            if (!theirs.MoveNext()) return;
            Compare(element, theirs.Current, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
        }
    }

    private static bool IsTime(JsonElement value) => value.TryGetProperty("value"u8, out _) && value.TryGetProperty("zone"u8, out _);

    // The text of a time that says no more than its value is not lost when the value is there.
    private static bool SaysText(JsonElement text, JsonElement time) =>
        (time.TryGetProperty("text"u8, out var other) && JsonElement.DeepEquals(text, other)) || JsonElement.DeepEquals(text, time.GetProperty("value"u8));

    private void Add(FindingKind kind, string path)
    {
        var key = (kind, Indices().Replace(path, "[*]"));
        if (_found.TryGetValue(key, out var known))
        {
            _found[key] = (known.First, known.Count + 1);
            return;
        }
        _order.Add(key);
        _found.Add(key, (path, 1));
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Indices();
}
