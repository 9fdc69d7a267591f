using System.Text.Json;
using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.JsonLd;

/// <summary>What reading one article needs: the graph to follow references in, the options, and where findings go.</summary>
internal sealed class LdContext(LdGraph graph, NewsReadOptions options, List<Finding> findings)
{
    // A chain of objects that hold a value in an object is as deep as it is long; honest ones are two deep.
    private const int MaxWrappers = 8;

    private bool _isTooMuchTold;
    private NewsTimestampOptions _times = TimesIn(options.Language, options);

    public LdGraph Graph => graph;

    public NewsReadOptions Options => options;

    /// <summary>Reads dates from now on as the article's own language has them.</summary>
    public void SetLanguage(LanguageTag? language) => _times = TimesIn(language ?? options.Language, options);

    public void Tell(FindingKind kind, LdPath path, string message, string? text = null) => findings.Add(new Finding(kind, path.ToString(), message) { Text = text });

    /// <summary>The value itself, or the node that it refers to, all of which is to be read; of references that lead to too much it is said that they are left.</summary>
    public JsonSlice Resolve(JsonSlice value) => Resolve(value, isWhole: true);

    /// <summary>The same, of which a member or two are to be read.</summary>
    public JsonSlice Peek(JsonSlice value) => Resolve(value, isWhole: false);

    /// <summary>The text of a value as it stands: of a string or number, of a value object, of the first element of an array.</summary>
    public static string? Text(JsonSlice value)
    {
        for (var depth = 0; depth < MaxWrappers; depth++)
        {
            if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
            else if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value"u8, out var inner)) value = inner;
            else return JsonRead.Text(value)?.Trim();
        }
        return null;
    }

    /// <summary>Text for people: the text of a value, or the name of a node, without entities and tags.</summary>
    public string? Prose(JsonSlice value, LdPath path)
    {
        var text = Text(value);
        for (var depth = 0; text is null && depth < MaxWrappers; depth++)
        {
            if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
            value = Peek(value);
            if (value.ValueKind != JsonValueKind.Object || !(value.TryGetProperty("name"u8, out var name) || value.TryGetProperty("@list"u8, out name))) return null;
            value = name;
            text = Text(value);
        }
        return text is null ? null : Clean(text, path);
    }

    /// <summary>The text without entities and tags.</summary>
    public string? Clean(string text, LdPath path)
    {
        var plain = LdProse.Plain(text);
        if (!ReferenceEquals(plain, text) && !string.Equals(plain, text, StringComparison.Ordinal))
            Tell(FindingKind.Repaired, path, "HTML entities or tags were taken out.", text);
        plain = plain.Trim();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>An address: a string, or the id or address of a node.</summary>
    public string? Link(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in (ReadOnlySpan<string>)["url", "contentUrl", "@id"])
                if (value.TryGetProperty(name, out var inner) && Text(inner) is { } found) return Absolute(found);
            var target = Peek(value);
            return target.TryGetProperty("url"u8, out var url) ? Text(url) is { } address ? Absolute(address) : null : null;
        }
        return value.ValueKind == JsonValueKind.String && Text(value) is { } text ? Absolute(text) : null;
    }

    /// <summary>A time; null, with a finding, for what is none.</summary>
    public NewsTimestamp? Time(JsonSlice value, LdPath path)
    {
        if (Text(value) is not { } text) return null;
        if (IsUnset(text))
        {
            Tell(FindingKind.Removed, path, "The first day of the calendar stands for a date that is not known.", text);
            return null;
        }
        if (StatedTime.TryRead(text, _times, out var time, out var notes))
        {
            if ((notes & (NewsTimestampNotes.DateOrderAssumed | NewsTimestampNotes.CenturyAssumed | NewsTimestampNotes.ZoneAssumed)) != 0)
                Tell(FindingKind.Assumed, path, $"The date can be read in several ways ({notes}).", text);
            return time;
        }
        Tell(FindingKind.Skipped, path, "The text is no date that can be understood; it was kept as it stands.", text);
        return null;
    }

    /// <summary>Whether a date is the first of the calendar, which programs write for one that was never set.</summary>
    public static bool IsUnset(string text) => text.StartsWith("0001-01-01", StringComparison.Ordinal);

    private JsonSlice Resolve(JsonSlice value, bool isWhole)
    {
        var node = graph.Resolve(value, isWhole, out var isTooMuch);
        if (isTooMuch && !_isTooMuchTold) Tell(FindingKind.Skipped, "@id", "References of this document lead to too much; the rest are not followed.");
        _isTooMuchTold |= isTooMuch;
        return node;
    }

    private string Absolute(string address)
    {
        if (options.BaseUri is not { } @base || !Uri.TryCreate(@base, address, out var absolute)) return address;
        // Not by Uri, for which a path is absolute on some systems and on others not.
        return WebAddress.HasScheme(address) ? address : absolute.AbsoluteUri;
    }

    private static NewsTimestampOptions TimesIn(LanguageTag? language, NewsReadOptions options) =>
        language is null && options.DateOrder is null ? NewsTimestampOptions.Default
        : new NewsTimestampOptions { Language = language, DateOrder = options.DateOrder };
}
