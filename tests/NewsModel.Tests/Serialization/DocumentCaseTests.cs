using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsModel.Generator;
using NewsModel.Serialization;
using NewsModel.Serialization.Xml;

namespace NewsModel.Tests.Serialization;

/// <summary>
/// The cases of the files in Cases, each named for its format: a name, what stands in the channel, feed or article, <c>---</c>, and a line for each
/// thing that the item, or the head where there is none, then says; <c>===</c> ends a case. Elements that are kept are named with a plus.
/// </summary>
public class DocumentCaseTests
{
    private static readonly string Folder =
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Serialization", "Cases");

    private static readonly NewsReadOptions Options = new() { BaseUri = new Uri("https://harbour.example/") };

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("===\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n', 2);
                var parts = lines[1].Split("---\n");
                cases.Add(Path.GetFileNameWithoutExtension(file), lines[0], parts[0].TrimEnd('\n'), parts[1].TrimEnd('\n'));
            }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_is_read_as_its_file_says(string format, string name, string content, string expected) =>
        string.Join('\n', await SaidBy(format, Document(format, content))).Should().Be(expected, "{0}: {1}", format, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_a_case_says_is_written_and_read_again(string format, string name, string content, string expected)
    {
        var reader = Formats.Get(format).OpenReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Document(format, content))), Options);
        var articles = new List<Article>();
        await foreach (var item in reader) articles.Add(item.Article);
        using var stream = new MemoryStream();
        var report = await Formats.Get(format).WriteAsync(stream, articles.ToAsyncEnumerable(), FormatLawsTests.Lenient with { Feed = reader.Feed, IncludesExtensions = true, IncludesPersonalData = true, AssumedZone = TimeZoneInfo.Utc });

        var again = await SaidBy(format, System.Text.Encoding.UTF8.GetString(stream.ToArray()));

        var lost = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(again).Where(line => !report.Findings.Any(finding => line.TrimStart('+').StartsWith(Member(finding.Path), StringComparison.Ordinal)));
        lost.Should().BeEmpty("{0}: {1} says it, and of\n{2}\nthe report names no more than {3}", format, name, System.Text.Encoding.UTF8.GetString(stream.ToArray()), string.Join("; ", report.Findings));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task An_element_of_a_case_whose_name_is_one_letter_off_is_kept_and_not_read(string format)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Cases().Where(row => row.Data.Item1 == format))
        {
            var document = Document(format, row.Data.Item3);
            for (var part = 0; Innermost(document, part) is { } element; part++)
            {
                // What many cases begin with is asked once.
                if (!seen.Add($"{element.Parent!.Name} {element}")) continue;
                var said = (await SaidBy(format, Renamed(document, part, null)!)).Where(line => line[0] != '+').ToList();
                for (var letter = 0; Renamed(document, part, letter) is { } renamed; letter++)
                    if (!(await SaidBy(format, renamed)).Where(line => line[0] != '+').SequenceEqual(said)) Assert.Fail($"{row.Data.Item2}: more or less than\n{string.Join('\n', said)}\nis said by\n{renamed}");
            }
        }
    }

    private static string Document(string format, string content) => DocumentView.Framed(format, content);

    // The document with a letter of the name of one of its innermost elements changed; without the element where there is no letter; null past the last one.
    private static string? Renamed(string document, int part, int? letter)
    {
        var element = Innermost(document, part)!;
        var tree = element.Document!;
        if (letter is not { } place) element.Remove();
        else if (place > element.Name.LocalName.Length) return null;
        else element.Name = element.Name.Namespace + (element.Name.LocalName[..place] + 'q' + element.Name.LocalName[Math.Min(place + 1, element.Name.LocalName.Length)..]);
        return tree.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement? Innermost(string document, int part) => XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!.Descendants()
        .Where(element => element.Parent!.Name.LocalName is "channel" or "feed" or "item" or "entry" && element.Name.LocalName is not ("channel" or "item" or "entry")).ElementAtOrDefault(part);

    private static async Task<List<string>> SaidBy(string format, string document)
    {
        var reader = Formats.Get(format).OpenReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), Options);
        var said = new List<string>();
        await foreach (var item in reader) Say(said, "", JsonNode.Parse(NewsJson.Serialize(item.Article, new NewsJsonOptions { IncludesPersonalData = true })));
        if (said.Count == 0 && reader.Feed is { } feed) Say(said, feed);
        return said;
    }

    private static void Say(List<string> said, Feed feed)
    {
        foreach (var (member, value) in new[] { ("id", feed.Id), ("title", feed.Title), ("description", feed.Description), ("language", feed.Language?.Value), ("updated", feed.Updated?.Value), ("rights", feed.Rights?.Notice), ("iconUrl", feed.IconUrl), ("generator", feed.Generator) })
            if (value is not null) said.Add($"{member}: {value}");
        said.AddRange(feed.Links.Select(link => $"links: {link.Rel ?? "-"} {link.Url}"));
        said.AddRange(feed.Authors.Select(author => $"authors: {author.Name ?? "-"} {author.Email ?? "-"} {author.Url ?? "-"}"));
        said.AddRange(feed.Categories.Select(category => $"categories: {category}"));
        foreach (var (name, _) in feed.Extensions) said.Add("+" + Short(name));
    }

    private static void Say(List<string> said, string path, JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
                if (name.IndexOfAny(['{', '@']) == 0) said.Add($"+{Short(name)}");
                else if (name != "markup") Say(said, path.Length == 0 ? name : $"{path}.{name}", value);
        }
        else if (node is JsonArray list)
            foreach (var element in list) Say(said, path, element);
        else if (node is not null && !path.EndsWith(".type", StringComparison.Ordinal) && !path.EndsWith(".zone", StringComparison.Ordinal))
            said.Add($"{path}: {(node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>().Replace("\n", "\\n", StringComparison.Ordinal) : node.ToJsonString())}");
    }

    // "images[0].url" is "images.url".
    private static string Member(string path) => Regex.Replace(path, @"^feed\.|\[\d+\]", "");

    private static string Short(string name) =>
        XmlNames.TrySplit(name, out var space, out var local) ? space.Length == 0 ? local : $"{XmlNames.PrefixOf(space) ?? space}:{local}" : name;
}
