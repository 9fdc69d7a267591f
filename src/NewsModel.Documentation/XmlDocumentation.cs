using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsModel.Documentation;

/// <summary>The XML documentation of an assembly, as Markdown.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(Dictionary<string, XElement> members) => _members = members;

    public static XmlDocumentation Load(string path) =>
        new(XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));

    public string Summary(string id) => _members.TryGetValue(id, out var member) ? Text(member.Element("summary")) : "";

    /// <summary>What is said of a member: its summary, result, remarks and errors.</summary>
    public IEnumerable<string> Paragraphs(string id, MemberInfo? inheriting = null)
    {
        if (Resolve(id, inheriting) is not { } member) yield break;
        foreach (var name in new[] { "summary", "value", "returns", "remarks" })
            if (Text(member.Element(name)) is { Length: > 0 } text) yield return name == "returns" ? "Returns: " + text : text;
        foreach (var fault in member.Elements("exception"))
            yield return $"Throws `{Short(fault.Attribute("cref")!.Value)}`: {Text(fault)}";
    }

    // <inheritdoc/> takes the words of the member it names, or of the one it overrides or implements.
    private XElement? Resolve(string id, MemberInfo? member)
    {
        if (!_members.TryGetValue(id, out var found)) return null;
        if (found.Element("inheritdoc") is not { } inherited) return found;
        if (inherited.Attribute("cref")?.Value is { } cref) return _members.GetValueOrDefault(cref) is { } other ? found.Elements().Count() > 1 ? found : other : null;
        if (member?.DeclaringType is not { } type) return null;
        var parents = type.GetInterfaces().Prepend(type.BaseType).OfType<Type>();
        return parents.SelectMany(parent => parent.GetMember(member.Name)).Select(parent => _members.GetValueOrDefault(DocumentationId.Of(parent))).FirstOrDefault(parent => parent is not null);
    }

    private static string Text(XElement? element) => element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(Node)), " ").Trim();

    private static string Node(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see => $"`{Short((see.Attribute("cref") ?? see.Attribute("href"))?.Value ?? "")}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "para" or "item" } part => " " + string.Concat(part.Nodes().Select(Node)) + " ",
        XElement other => string.Concat(other.Nodes().Select(Node)),
        _ => "",
    };

    // "M:NewsModel.Article.FromText(System.String,…)" is Article.FromText to a reader.
    private static string Short(string cref)
    {
        var name = cref.Contains(':', StringComparison.Ordinal) && !cref.Contains("://", StringComparison.Ordinal) ? cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..] : cref;
        if (name.Contains("://", StringComparison.Ordinal)) return name;
        name = name.Split('(')[0];
        var parts = name.Split('.');
        var shown = cref.StartsWith("T:", StringComparison.Ordinal) || parts.Length < 2 ? parts[^1] : parts[^2] + "." + parts[^1];
        return Arity().Replace(shown, "").Replace(".#ctor", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("`+[0-9]+|\\{.*\\}")]
    private static partial Regex Arity();
}
