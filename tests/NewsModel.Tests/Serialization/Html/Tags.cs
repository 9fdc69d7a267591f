using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsModel.Tests.Serialization.Html;

/// <summary>
/// The tags of HTML that writes every &lt; and &gt; of its text as a reference, so that an expression finds exactly its tags.
/// </summary>
internal sealed partial class Tags
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "link", "meta", "!doctype"];

    private Tags(string text, List<(string Name, Dictionary<string, string> Attributes)> all) => (Text, All) = (text, all);

    public string Text { get; }

    public List<(string Name, Dictionary<string, string> Attributes)> All { get; }

    public IEnumerable<string> Values(string attribute) => All.Where(tag => tag.Attributes.ContainsKey(attribute)).Select(tag => tag.Attributes[attribute]);

    /// <summary>Reads the tags; fails when one is not closed or closed in the wrong order, or an attribute stands twice.</summary>
    public static Tags Read(string html)
    {
        html = RawElement().Replace(html, "<$1$2></$1>");
        var open = new Stack<string>();
        var all = new List<(string, Dictionary<string, string>)>();
        var text = new StringBuilder();
        var end = 0;
        foreach (Match match in Tag().Matches(html))
        {
            text.Append(WebUtility.HtmlDecode(html[end..match.Index]));
            end = match.Index + match.Length;
            var name = match.Groups[2].Value.ToLowerInvariant();
            if (match.Groups[1].Length > 0)
            {
                open.Should().NotBeEmpty($"</{name}> closes nothing");
                open.Pop().Should().Be(name, $"at {match.Index}: …{html[Math.Max(0, match.Index - 200)..Math.Min(html.Length, match.Index + 40)]}");
                continue;
            }
            var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            var rest = match.Groups[3].Value;
            var read = 0;
            foreach (Match attribute in Attribute().Matches(rest))
            {
                read += attribute.Length;
                attributes.TryAdd(attribute.Groups[1].Value, WebUtility.HtmlDecode(attribute.Groups[2].Value)).Should().BeTrue($"'{match.Value}' has an attribute once");
            }
            read.Should().Be(rest.Length, $"every attribute of '{match.Value}' is in double quotes");
            all.Add((name, attributes));
            if (!Void.Contains(name)) open.Push(name);
        }
        text.Append(WebUtility.HtmlDecode(html[end..]));
        open.Should().BeEmpty();
        return new Tags(text.ToString(), all);
    }

    [GeneratedRegex("<(script|style)([^>]*)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex RawElement();

    [GeneratedRegex("<(/?)(!?[a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+([a-zA-Z-]+)(?:=\"([^\"]*)\")?")]
    private static partial Regex Attribute();
}
