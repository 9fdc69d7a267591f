using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.PageText;

/// <summary>Lays out what was read of a page as lines that a person can read and edit.</summary>
public static class PageView
{
    public static string Of(NewsItem item)
    {
        var text = new StringBuilder();
        var article = item.Article;
        Line("language", article.Language?.Value);
        Line("headline", article.Headline);
        Line("section", article.Section);
        Line("dek", article.Subheadline);
        Line("published", Time(article.Published));
        Line("updated", Time(article.Updated));
        Line("created", Time(article.Created));
        foreach (var byline in article.Bylines) Line("byline", Join(byline.Name, byline.Role, byline.Affiliation, byline.Email));
        Line("dateline", article.Dateline is { } dateline ? Join(dateline.Text, dateline.Place?.Name, dateline.Agency) : null);
        Line("outlet", article.Source?.Outlet?.Name);
        Line("outlet-url", article.Source?.Outlet?.Url);
        Line("url", article.Source?.CanonicalUrl);
        Line("id", article.Source?.ArticleId);
        Line("credit", article.Source?.CreditLine);
        Line("agency", article.Source?.WireAgency);
        Line("first-at", article.Source?.OriginallyPublishedAt);
        Line("rights", article.Rights?.Notice);
        Line("holder", article.Rights?.Holder);
        Line("license", article.Rights?.License);
        Line("keywords", article.Keywords.Count == 0 ? null : string.Join(" | ", article.Keywords));
        foreach (var block in article.Body.Blocks) text.AppendLine(Block(block));
        if (article.Comments is { } comments) Comments(comments);
        foreach (var finding in item.Findings.Where(finding => finding.Kind is FindingKind.Removed or FindingKind.Lost)) Line($"~ {(finding.Kind == FindingKind.Lost ? "lost" : "removed")}", finding.Text);
        return text.ToString().ReplaceLineEndings("\n");

        void Line(string key, string? value)
        {
            if (value is not null) text.Append(key).Append(": ").AppendLine(value.ReplaceLineEndings(" ⏎ "));
        }

        void Comments(CommentSection section)
        {
            Line("comments", section.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no count");
            if (section.Gate is { } gate) Line("gate", $"{gate.Kind}; {gate.Message}");
            Thread(section.Items, "  ");
        }

        void Thread(ValueList<Comment> thread, string indent)
        {
            foreach (var comment in thread)
            {
                Line($"{indent}@ {comment.Author?.Name} [{comment.Created?.Value}]", comment.Text);
                Thread(comment.Replies, indent + "  ");
            }
        }
    }

    private static string? Time(NewsTimestamp? time) => time is null ? null : $"{time.Value} ({time.Zone}) {time.Text}";

    private static string Join(params string?[] parts) => string.Join("; ", parts.Select(part => part ?? "-"));

    private static string Block(Block block) => block switch
    {
        Paragraph paragraph => "¶ " + paragraph.Text,
        Heading heading => "## " + heading.Text,
        BlockQuote quote => $"> {quote.Text}{(quote.Attribution is null ? "" : " — " + quote.Attribution)}{(quote.IsPullQuote ? " (pull)" : "")}",
        ListBlock list => string.Join('\n', list.Items.Select((item, index) => (list.IsOrdered ? $"{index + (list.Start ?? 1)}. " : "* ") + item.Text)),
        ImageBlock image => $"[image] {image.Image.Caption ?? "-"}; {image.Image.Credit ?? "-"}",
        _ => block.ToString()!,
    };
}
