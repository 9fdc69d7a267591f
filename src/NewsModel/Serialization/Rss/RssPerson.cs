using System.Text.Json;
using NewsModel.Serialization.Xml;

namespace NewsModel.Serialization.Rss;

/// <summary>Which element a byline stands in: an e-mail address belongs into <c>author</c>, a bare name into <c>dc:creator</c>.</summary>
internal static class RssPerson
{
    public const string Author = "author";
    public const string Creator = "dc:creator";
    private const string Member = "element";

    /// <summary>The byline, with the element remembered where it is not the one that belongs.</summary>
    public static Byline Mark(Byline byline, string element)
    {
        if (element == Usual(byline)) return byline;
        using var mark = new XmlExtensions();
        mark.Add(Member, element);
        return byline with { Extensions = mark.Take() };
    }

    /// <summary>The element a byline is written in.</summary>
    public static string ElementOf(Byline byline) =>
        byline.Extensions.TryGetValue(Member, out var element) && element.ValueKind == JsonValueKind.String && element.GetString() is Author or Creator ? element.GetString()! : Usual(byline);

    private static string Usual(Byline byline) => byline.Email is null ? Creator : Author;
}
