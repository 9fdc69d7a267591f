using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads the <c>Quotation</c> nodes among an article's parts and finds each in the body again.</summary>
internal sealed class LdQuotations(LdContext context, string text)
{
    // Each quotation that is not in the body costs the length of the body.
    private const int MaxMisses = 1000;

    private const string OpenMarks = "\"“„«‹‘‚「『《";
    private const string CloseMarks = "\"”“»«›‹’‘」』》";

    private readonly List<Quote> _quotes = [];
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<string, string> _speakerIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _quoteIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedSpeakerIds = new(StringComparer.Ordinal);
    private int _searchFrom;
    private int _misses;
    private int _lastNumber;

    /// <summary>Reads the quotations; those whose words are not in the body, and all other parts, stay among the extensions.</summary>
    /// <returns>The body with its quotes; the same when there are none.</returns>
    public static ArticleBody Read(LdContext context, JsonMembers members, ArticleBody body)
    {
        if (!members.TryPeek("hasPart", out var value)) return body;
        var reading = new LdQuotations(context, body.Text);
        var others = 0;
        foreach (var part in JsonRead.Each(value))
        {
            var node = context.Resolve(part);
            if (node.ValueKind != JsonValueKind.Object || !LdTypes.Is(node, "Quotation") || !reading.TryAdd(node)) others++;
        }
        if (others == 0) members.Take("hasPart");
        return reading._quotes.Count == 0 ? body : body.WithAnnotations(body.Sentences, ValueList.Of(reading._quotes), ValueList.Of(reading._speakers));
    }

    private bool TryAdd(JsonSlice node)
    {
        if (!node.TryGetProperty("text"u8, out var value) || context.Prose(value, "quotes") is not { } words || Find(words) is not { } content) return false;
        var members = new JsonMembers(node);
        foreach (var name in (ReadOnlySpan<string>)["@type", "text", "position"]) members.Take(name);
        var id = LdIds.Own(LdPeople.Verbatim(members, "@id"));
        if (id is null || !_quoteIds.Add(id)) _quoteIds.Add(id = Unused(_quoteIds, "q"));
        var speaker = SpeakerOf(members);
        var spans = WithMarks(content);
        _quotes.Add(new Quote
        {
            Id = id,
            Kind = spans == content ? QuoteKind.Indirect : QuoteKind.Direct,
            Spans = [spans],
            Content = [content],
            SpeakerId = speaker,
            Extensions = members.Rest<Quote>(LdObjectWriter.Prefix),
        });
        return true;
    }

    // In the order of the body; a quotation that is listed out of order is looked for once more from the start.
    private TextSpan? Find(string words)
    {
        if (_misses == MaxMisses) return null;
        var found = text.IndexOf(words, _searchFrom, StringComparison.Ordinal);
        if (found < 0 && _searchFrom > 0) found = text.IndexOf(words, StringComparison.Ordinal);
        if (found < 0)
        {
            _misses++;
            return null;
        }
        _searchFrom = found + words.Length;
        return new TextSpan(found, words.Length);
    }

    private TextSpan WithMarks(TextSpan content) =>
        content.Start > 0 && content.End < text.Length
        && (OpenMarks + CloseMarks).Contains(text[content.Start - 1], StringComparison.Ordinal) && CloseMarks.Contains(text[content.End], StringComparison.Ordinal)
            ? TextSpan.FromBounds(content.Start - 1, content.End + 1)
            : content;

    private string? SpeakerOf(JsonMembers members)
    {
        if (!members.TryPeek("spokenByCharacter", out var value) && !members.TryPeek("creator", out value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.GetArrayLength() > 0 ? value[0] : default;
        var node = context.Peek(value);
        var key = node.ValueKind switch
        {
            JsonValueKind.String => node.GetString()!,
            JsonValueKind.Object => node.TryGetProperty("@id"u8, out var nodeId) && LdContext.Text(nodeId) is { } named ? named : node.GetRawText(),
            _ => null,
        };
        if (string.IsNullOrWhiteSpace(key)) return null;
        members.Take("spokenByCharacter");
        members.Take("creator");
        if (_speakerIds.TryGetValue(key, out var known)) return known;
        var speaker = node.ValueKind == JsonValueKind.String ? new Speaker { Id = "", Name = context.Prose(node, "speakers") } : FromNode(node);
        var id = speaker.Id.Length > 0 && _usedSpeakerIds.Add(speaker.Id) ? speaker.Id : Unused(_usedSpeakerIds, "p");
        _usedSpeakerIds.Add(id);
        _speakers.Add(speaker with { Id = id });
        return _speakerIds[key] = id;
    }

    private Speaker FromNode(JsonSlice node)
    {
        var members = new JsonMembers(node);
        var path = LdPath.Of("speakers", _speakers.Count);
        var name = LdPeople.Prose(context, members, "name", path + ".name");
        var description = name is null ? LdPeople.Prose(context, members, "description", path + ".name") : null;
        var organization = LdTypes.IsOrganization(node);
        var document = LdTypes.Is(node, "CreativeWork");
        LdPeople.TakeType(members, organization ? "Organization" : document ? "CreativeWork" : "Person");
        return new Speaker
        {
            Id = LdIds.Own(LdPeople.Verbatim(members, "@id")) ?? "",
            Kind = document ? SpeakerKind.Document
                : organization ? (name is null ? SpeakerKind.Group : SpeakerKind.Organization)
                : name is null ? SpeakerKind.Anonymous : SpeakerKind.Person,
            Name = name ?? description,
            Role = LdPeople.Prose(context, members, "jobTitle", path + ".role"),
            Affiliation = LdPeople.Named(context, members, "affiliation", path + ".affiliation"),
            SameAs = LdPeople.Links(members, "sameAs"),
            Extensions = members.Rest<Speaker>(LdObjectWriter.Prefix),
        };
    }

    // Numbers only grow, so all ids together take linear time.
    private string Unused(HashSet<string> ids, string prefix)
    {
        while (true)
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{++_lastNumber}");
            if (!ids.Contains(id)) return id;
        }
    }
}
