using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>The nodes of a document: those that are articles, and all that have an id, so that references can be followed.</summary>
internal sealed class LdGraph
{
    /// <summary>
    /// How many bytes of nodes are read where references lead to them, beside <see cref="FollowedPerByte"/> for each byte of the document: a node is read anew
    /// for each reference, so that a few nodes that refer to each other would be as large as you like.
    /// </summary>
    internal const int FollowedAtLeast = 65_536;

    /// <inheritdoc cref="FollowedAtLeast"/>
    internal const int FollowedPerByte = 8;

    private readonly List<JsonSlice> _values;
    private readonly List<JsonSlice> _articles = [];
    private Dictionary<string, JsonSlice>? _byId;
    private long _left = FollowedAtLeast;

    /// <summary>The graph of the values of a document.</summary>
    public LdGraph(List<JsonSlice> values)
    {
        _values = values;
        foreach (var value in values)
        {
            _left += (long)value.ByteLength * FollowedPerByte;
            Visit(value, Standing.Top);
        }
    }

    // How a node stands in the document: by itself, inside another that shows it, or as what another merely refers to.
    private enum Standing
    {
        Top,
        Part,
        Reference,
    }

    /// <summary>The article nodes that a page shows, in document order.</summary>
    public IReadOnlyList<JsonSlice> Articles => _articles;

    /// <summary>Whether what a member of an article holds is an article that is shown in its own right, and so among <see cref="Articles"/>.</summary>
    public static bool IsShownPart(string name, JsonSlice part) =>
        part.ValueKind == JsonValueKind.Object && LdTypes.IsArticle(part) && !References.Contains(name) && Says(part, Standing.Part);

    /// <summary>The node itself, or the node of the same document that it refers to by its id.</summary>
    /// <param name="node">A node, or any other value, which refers to nothing.</param>
    /// <param name="isWhole">Whether all of the node is to be read, not a member or two.</param>
    /// <param name="isTooMuch">Whether the reference is not followed since too much has been read by references.</param>
    public JsonSlice Resolve(JsonSlice node, bool isWhole, out bool isTooMuch)
    {
        isTooMuch = false;
        if (node.ValueKind != JsonValueKind.Object || Id(node) is not { } id) return node;
        // Many documents refer to nothing.
        _byId ??= Index();
        if (!_byId.TryGetValue(id, out var target) || Weight(target) <= Weight(node)) return node;
        var cost = isWhole ? target.ByteLength : Weight(target);
        isTooMuch = cost > _left;
        if (isTooMuch) return node;
        _left -= cost;
        return target;
    }

    private static string? Id(JsonSlice node) =>
        node.TryGetProperty("@id"u8, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text ? text : null;

    // A bare reference weighs less than the node it refers to.
    private static int Weight(JsonSlice node) => node.GetPropertyCount();

    private Dictionary<string, JsonSlice> Index()
    {
        var byId = new Dictionary<string, JsonSlice>(StringComparer.Ordinal);
        foreach (var value in _values) Index(value, byId);
        return byId;
    }

    private static void Index(JsonSlice value, Dictionary<string, JsonSlice> byId)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray()) Index(element, byId);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (Id(value) is { } id && (!byId.TryGetValue(id, out var known) || Weight(known) < Weight(value))) byId[id] = value;
            foreach (var member in value.EnumerateObject()) Index(member.Value, byId);
        }
    }

    private void Visit(JsonSlice value, Standing standing)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Visit(element, standing);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (standing != Standing.Reference && LdTypes.IsArticle(value) && Says(value, standing)) _articles.Add(value);
            VisitMembers(value, standing);
        }
    }

    private void VisitMembers(JsonSlice node, Standing standing)
    {
        foreach (var member in node.EnumerateObject())
        {
            if (member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) continue;
            Visit(member.Value, member.NameEquals("@graph"u8) ? standing : standing == Standing.Reference || References.Contains(member.Name) ? Standing.Reference : Standing.Part);
        }
    }

    // A node that names an article without saying anything of it is a reference, whatever its type.
    private static bool Says(JsonSlice node, Standing standing) =>
        HasText(node, "headline"u8) || HasText(node, "articleBody"u8) || HasText(node, "name"u8)
        || (standing == Standing.Top && HasMore(node));

    private static bool HasMore(JsonSlice node)
    {
        foreach (var member in node.EnumerateObject())
            if (!(member.NameEquals("@type"u8) || member.NameEquals("@id"u8) || member.NameEquals("@context"u8) || member.NameEquals("url"u8))) return true;
        return false;
    }

    private static bool HasText(JsonSlice node, ReadOnlySpan<byte> name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False or JsonValueKind.True)
        && !(value.ValueKind == JsonValueKind.String && value.ValueEquals(""u8));

    // What these members hold is about the article, or what it refers to; it is not shown in its own right.
    private static readonly HashSet<string> References = new(StringComparer.Ordinal)
    {
        "isPartOf", "isBasedOn", "isBasedOnUrl", "citation", "mentions", "about", "associatedArticle", "publisher", "author",
        "creator", "subjectOf", "relatedLink", "significantLink", "image", "video", "audio", "thumbnail", "comment",
        "parentItem", "itemReviewed", "exampleOfWork", "workExample", "translationOfWork", "workTranslation", "sharedContent",
        "speakable", "breadcrumb", "potentialAction", "sourceOrganization", "provider", "copyrightHolder", "@context", "@reverse",
    };
}
