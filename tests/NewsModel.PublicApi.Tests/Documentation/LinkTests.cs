using System.Text;
using System.Text.RegularExpressions;

namespace NewsModel.PublicApi.Tests.Documentation;

/// <summary>Links of the documentation that stay inside the repository lead somewhere.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages() => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file_and_a_heading(string page)
    {
        var broken = new List<string>();
        foreach (Match match in Link().Matches(string.Join('\n', Prose(page))))
        {
            var target = match.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var parts = target.Split('#', 2);
            var file = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0])));
            if (!Path.Exists(Path.Combine(Repository.Root, file))) broken.Add(target);
            else if (parts.Length > 1 && !Headings(file).Contains(parts[1])) broken.Add(target);
        }
        broken.Should().BeEmpty("{0} links to them", page);
    }

    // What stands outside fenced blocks.
    private static IEnumerable<string> Prose(string page)
    {
        var isCode = false;
        foreach (var line in Repository.Lines(page))
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (!isCode) yield return line;
    }

    private static HashSet<string> Headings(string page) =>
        [.. Prose(page).Where(line => line.StartsWith('#')).Select(line => Slug(line.TrimStart('#').Trim()))];

    private static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (var unit in heading.ToLowerInvariant())
            if (char.IsLetterOrDigit(unit) || unit is '-' or '_') slug.Append(unit);
            else if (unit == ' ') slug.Append('-');
        return slug.ToString();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
