using System.Reflection;
using System.Text;

namespace NewsModel.Documentation;

/// <summary>The reference of an assembly's public types: a page of Markdown a namespace, and an index.</summary>
internal sealed class ApiReference(Assembly assembly)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly XmlDocumentation _documentation = XmlDocumentation.Load(Path.ChangeExtension(assembly.Location, ".xml"));

    public SortedDictionary<string, string> Pages()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var index = new StringBuilder("# API reference\n\nMade from the documentation in the code by `dotnet run --project src/NewsModel.Documentation`.\n");
        foreach (var group in assembly.GetExportedTypes().GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var types = group.OrderBy(SortName, StringComparer.Ordinal).ToList();
            pages.Add(group.Key + ".md", Page(group.Key, types));
            index.Append($"\n## [{group.Key}]({group.Key}.md)\n\n| type | |\n|---|---|\n");
            foreach (var type in types)
                index.Append($"| [{CSharpNames.Of(type)}]({group.Key}.md#{Anchor(type)}) | {FirstSentence(_documentation.Summary(DocumentationId.Of(type)))} |\n");
        }
        pages.Add("README.md", index.ToString());
        return pages;
    }

    private string Page(string space, List<Type> types)
    {
        var page = new StringBuilder($"# {space}\n\n[All namespaces](README.md)\n");
        foreach (var type in types) Write(page, type);
        return page.ToString();
    }

    private void Write(StringBuilder page, Type type)
    {
        page.Append($"\n## {CSharpNames.Of(type)}\n\n`{CSharpNames.Declaration(type)}`\n\n");
        foreach (var paragraph in _documentation.Paragraphs(DocumentationId.Of(type))) page.Append(paragraph).Append("\n\n");
        var members = Members(type).ToList();
        if (members.Count == 0) return;
        page.Append("| member | |\n|---|---|\n");
        foreach (var member in members)
            page.Append($"| `{CSharpNames.Signature(member).Replace("|", "\\|", StringComparison.Ordinal)}` | {string.Join(" ", _documentation.Paragraphs(DocumentationId.Of(member), member)).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal)} |\n");
    }

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(Declared).Where(IsShown).OrderBy(Kind).ThenBy(member => type.IsEnum ? "" : member.Name, StringComparer.Ordinal).ThenBy(member => type.IsEnum ? member.MetadataToken : 0)
            .ThenBy(DocumentationId.Of, StringComparer.Ordinal);

    // What the compiler makes for records and enums needs no words.
    private static bool IsShown(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false) && member is not PropertyInfo => false,
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => (property.GetMethod ?? property.SetMethod) is { } accessor && (accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly) && property.Name != "EqualityContract",
        ConstructorInfo constructor => constructor.IsPublic && constructor.GetParameters().Length > 0,
        MethodInfo { IsSpecialName: true } method => method.Name is "op_Implicit" or "op_Explicit",
        MethodInfo method => (method.IsPublic || method.IsFamily) && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "Deconstruct" or "<Clone>$"),
        Type => false,
        _ => false,
    };

    private static int Kind(MemberInfo member) => member.MemberType switch
    {
        MemberTypes.Constructor => 0,
        MemberTypes.Field => 1,
        MemberTypes.Property => 2,
        _ => 3,
    };

    private static string SortName(Type type) => CSharpNames.Of(type);

    private static string Anchor(Type type) =>
        string.Concat(CSharpNames.Of(type).ToLowerInvariant().Where(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or ' ')).Replace(' ', '-');

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..(end + 1)]).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
    }
}
