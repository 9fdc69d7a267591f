using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>Finds the path of a place in JSON, and the place of a path. Both read the text once more, which only faults cost.</summary>
internal static class JsonPlace
{
    /// <summary>The path (<c>$.quotes[2].speaker</c>) of the token at <paramref name="position"/> or, where the text breaks before, of the break.</summary>
    /// <param name="reader">A reader before the value that is <c>$</c>, or at its first token.</param>
    /// <param name="position">The offset that the reader gives for the token.</param>
    public static string PathOf(Utf8JsonReader reader, long position)
    {
        var steps = new List<Step>();
        try
        {
            if (reader.TokenType == JsonTokenType.None) reader.Read();
            do
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) steps.RemoveAt(steps.Count - 1);
                else if (reader.TokenType == JsonTokenType.PropertyName) steps[^1] = new Step(NameOf(reader), -1);
                else if (steps.Count > 0 && steps[^1].Name is null) steps[^1] = new Step(null, steps[^1].Index + 1);
                if (reader.TokenStartIndex >= position) break;
                if (reader.TokenType == JsonTokenType.StartObject) steps.Add(new Step("", -1));
                else if (reader.TokenType == JsonTokenType.StartArray) steps.Add(new Step(null, -1));
            }
            while (reader.Read());
        }
        catch (JsonException)
        {
            // The path of the break is that of the last whole token.
        }
        return Spell(steps);
    }

    /// <summary>The offset of the value at a path below the value that the reader is before or at; of the deepest part of the path that is there.</summary>
    public static long PositionOf(Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.None) reader.Read();
        foreach (var step in path.Split('.', '['))
        {
            var found = step.EndsWith(']')
                ? TryElement(ref reader, int.Parse(step.AsSpan(0, step.Length - 1), CultureInfo.InvariantCulture))
                : TryMember(ref reader, step);
            if (!found) break;
        }
        return reader.TokenStartIndex;
    }

    private static bool TryMember(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        var probe = reader;
        while (probe.Read() && probe.TokenType == JsonTokenType.PropertyName)
        {
            var found = probe.ValueTextEquals(name);
            probe.Read();
            if (found)
            {
                reader = probe;
                return true;
            }
            probe.Skip();
        }
        return false;
    }

    private static bool TryElement(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        var probe = reader;
        while (probe.Read() && probe.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0)
            {
                reader = probe;
                return true;
            }
            probe.Skip();
        }
        return false;
    }

    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate: the name stands in the path as it was written.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Spell(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in steps)
        {
            if (name is null && index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (IsPlain(name)) path.Append('.').Append(name);
            else if (name is { Length: > 0 }) path.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }
        return path.ToString();
    }

    private static bool IsPlain(string? name)
    {
        if (name is null or "") return false;
        foreach (var unit in name)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('_' or '-')) return false;
        return true;
    }

    // A name while inside an object ("" before the first), an index while inside a list (-1 before the first).
    private readonly record struct Step(string? Name, int Index);
}
