using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization;

/// <summary>
/// Names what differs between an article and what is read back from a document it was written to: the blocks one by one, all else
/// by comparing the wire forms, so that no member can be lost without being named.
/// </summary>
internal sealed partial class ArticleDifference
{
    private const string Blocks = "body";

    // Path pattern (indices left out) and kind, in the order they were met; with the first of them and how many there were.
    private readonly List<(FindingKind Kind, string Pattern, bool LacksZone)> _order = [];
    private readonly Dictionary<(FindingKind Kind, string Pattern, bool LacksZone), (string First, string? Text, int Count)> _found = [];

    /// <summary>The differences.</summary>
    /// <param name="written">The article.</param>
    /// <param name="readBack">What is read back.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="told">Findings there are already: what they name is not named again.</param>
    /// <param name="includesPersonalData">Whether e-mail and IP addresses of those who comment are to be there.</param>
    public static List<Finding> Find(Article written, Article readBack, string format, IReadOnlyCollection<Finding> told, bool includesPersonalData)
    {
        var difference = new ArticleDifference();
        difference.CompareBlocks(written.Body.Blocks, readBack.Body.Blocks);
        difference.Compare(ArticleWire.Of(written, includesPersonalData), ArticleWire.Of(readBack, includesPersonalData), "");
        return [.. difference.Findings(format).Where(finding => !told.Any(other => Covers(other.Path, finding.Path)))];
    }

    private static bool Covers(string path, string inner) =>
        inner.StartsWith(path, StringComparison.Ordinal) && (inner.Length == path.Length || inner[path.Length] is '.' or '[') && path.Length > 0;

    private IEnumerable<Finding> Findings(string format)
    {
        foreach (var key in _order)
        {
            var (first, text, count) = _found[key];
            var times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count} times)");
            var message = key.LacksZone ? $"{format} demands a zone in times, and none is known{times}."
                : key.Kind == FindingKind.Lost ? $"{format} has no place for it{times}."
                : $"{format} says it otherwise{times}.";
            yield return new Finding(key.Kind, count == 1 ? first : key.Pattern, message) { Text = text };
        }
    }

    private void CompareBlocks(ValueList<Block> written, ValueList<Block> readBack)
    {
        if (written == readBack) return;
        var findings = new List<Finding>();
        BlockComparison.Report(written, readBack, Blocks, findings);
        foreach (var finding in findings) Add(finding.Kind, finding.Path, finding.Text);
    }

    private void Compare(JsonElement written, JsonElement readBack, string path)
    {
        if (written.ValueKind == JsonValueKind.Object && readBack.ValueKind == JsonValueKind.Object) CompareObjects(written, readBack, path);
        else if (written.ValueKind == JsonValueKind.Array && readBack.ValueKind == JsonValueKind.Array) CompareLists(written, readBack, path);
        else if (!JsonElement.DeepEquals(written, readBack)) Add(FindingKind.Approximated, path, TextOf(written));
    }

    private void CompareObjects(JsonElement written, JsonElement readBack, string path)
    {
        var isTime = IsTime(written) && IsTime(readBack);
        foreach (var member in written.EnumerateObject())
        {
            var inner = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (inner == Blocks) continue;
            if (isTime && member.NameEquals("text"u8))
            {
                if (!SaysText(member.Value, readBack)) Add(FindingKind.Lost, inner, TextOf(member.Value));
            }
            else if (readBack.TryGetProperty(member.Name, out var value)) Compare(member.Value, value, inner);
            else if (LacksZone(member.Value)) Add(FindingKind.Lost, inner, TextOf(member.Value.GetProperty("value"u8)), lacksZone: true);
            else Add(FindingKind.Lost, inner, TextOf(member.Value));
        }
        foreach (var member in readBack.EnumerateObject())
            if (!(isTime && member.NameEquals("text"u8)) && !(path.Length == 0 && member.NameEquals(Blocks)) && !written.TryGetProperty(member.Name, out _))
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

    // The formats that lose such times have a place for others.
    private static bool LacksZone(JsonElement value) => value.ValueKind == JsonValueKind.Object && IsTime(value) && value.GetProperty("zone"u8).ValueEquals("unknown"u8);

    // The text of a time that says no more than its value is not lost when the value is there.
    private static bool SaysText(JsonElement text, JsonElement time) =>
        (time.TryGetProperty("text"u8, out var other) && JsonElement.DeepEquals(text, other)) || JsonElement.DeepEquals(text, time.GetProperty("value"u8));

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Of several the first is quoted.
    private void Add(FindingKind kind, string path, string? text = null, bool lacksZone = false)
    {
        var key = (kind, Indices().Replace(path, "[*]"), lacksZone);
        if (_found.TryGetValue(key, out var known))
        {
            _found[key] = known with { Count = known.Count + 1 };
            return;
        }
        _order.Add(key);
        _found.Add(key, (path, text, 1));
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Indices();
}
