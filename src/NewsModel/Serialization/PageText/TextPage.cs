using System.Globalization;
using System.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Lays an article out as a page: head, body, keywords, source, rights and comments, parted by blank lines.</summary>
internal sealed class TextPage(Article article)
{
    private const int MaxIndent = 40;
    private const int Underline = 60;

    private readonly StringBuilder _text = new();

    internal string Write()
    {
        Head();
        foreach (var block in article.Body.Blocks) Write(block);
        foreach (var byline in article.Bylines)
            if (ByLine(byline) is null) Line(Contact(byline));
        Line(article.Keywords.Count == 0 ? null : "Tags: " + string.Join(article.Keywords.Any(word => word.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", article.Keywords));
        Blank();
        if (article.Source is { } source) Write(source);
        Line(article.Rights?.Notice);
        Blank();
        if (article.Comments is { } comments) Write(comments);
        return _text.ToString();
    }

    private void Head()
    {
        Line(article.Section is { } section ? "Section: " + section : null);
        if (article.Headline is { Length: > 0 } headline)
        {
            Blank();
            Line(OneLine(headline));
            Line(new string('=', Math.Clamp(PageShape.Width(headline), 3, Underline)));
        }
        Line(article.Subheadline);
        Blank();
        Line(Time("Published", article.Published));
        Line(Time("Updated", article.Updated));
        Line(Time("Created", article.Created));
        foreach (var line in article.Bylines.SelectMany(ByLines).Distinct(StringComparer.Ordinal)) Line(line);
        Blank();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Line(new string('#', Math.Clamp(heading.Level, 2, 6)) + " " + OneLine(heading.Text));
                break;
            case BlockQuote { Attribution: { } attribution } quote:
                Line(OneLine(quote.Text));
                Line("— " + OneLine(attribution));
                break;
            case BlockQuote { IsPullQuote: false } quote:
                Line("> " + OneLine(quote.Text));
                break;
            case TextBlock text:
                Line(OneLine(text.Text));
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                    Line((list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{(list.Start ?? 1) + i}. ") : "• ") + OneLine(list.Items[i].Text));
                break;
            case ImageBlock image:
                Line(image.Image.AlternativeText is { } description ? "Alt text: " + OneLine(description) : null);
                Line(Caption(image.Image));
                break;
            default:
                Line(block.PlainText);
                break;
        }
        Blank();
    }

    private static string? Caption(MediaItem image) => image switch
    {
        { Caption: { } caption, Credit: { } credit } => $"Caption: {OneLine(caption)} (Photo: {credit})",
        { Caption: { } caption } => "Caption: " + OneLine(caption),
        { Credit: { } credit } => "Photo: " + credit,
        _ => null,
    };

    private void Write(SourceAttribution source)
    {
        if (source.CanonicalUrl is { } url) Line($"{source.Outlet?.Name} {url}".Trim());
        else Line(source.Outlet?.Name is { } outlet ? "Outlet: " + outlet : null);
        Line(source.Outlet?.Url is { } home ? $"{source.Outlet.Name} {home}".Trim() : null);
        Line(source.ArticleId is { } id && (source.CanonicalUrl is null || ArticleIdInUrl.Find(source.CanonicalUrl) != id) ? "Article ID: " + id : null);
        Line(source.WireAgency is { } agency && agency != article.Dateline?.Agency && agency != source.CreditLine ? "Agency: " + agency : null);
        Line(source.CreditLine is { } credit ? "Source: " + credit : null);
        Line(source.OriginallyPublishedAt is { } first ? "Originally published at: " + first : null);
        Blank();
    }

    private void Write(CommentSection comments)
    {
        Line(comments.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"Comments ({count})") : "Comments");
        Blank();
        // Threads nest to any depth, so they are walked with a stack.
        var open = new Stack<(ValueList<Comment> Thread, int Next)>();
        open.Push((comments.Items, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Thread.Count) continue;
            var indent = new string(' ', Math.Min(MaxIndent, open.Count * 4));
            open.Push((place.Thread, place.Next + 1));
            var comment = place.Thread[place.Next];
            Write(comment, indent);
            open.Push((comment.Replies, 0));
        }
        Line(comments.Gate?.Message);
    }

    private void Write(Comment comment, string indent)
    {
        var time = comment.Created is { } created ? " · " + (created.Text ?? created.Value) : " wrote:";
        Line(indent + (comment.Author?.Name ?? "Anonymous") + time);
        foreach (var line in (comment.Text ?? "").ReplaceLineEndings("\n").Split('\n'))
            if (line.Length > 0) Line(indent + line);
            else Blank();
        Blank();
    }

    private static string? Time(string label, NewsTimestamp? time) =>
        time is null ? null : $"{label}: {(time.Zone == NewsTimestampZone.Assumed ? time.Value : time.Text ?? time.Value)}";

    private IEnumerable<string> ByLines(Byline byline)
    {
        var line = ByLine(byline);
        if (line is not null) yield return line;
        // A name alone on its line has what it is below it.
        if (line is not null && line == byline.Name && byline.Role is not null) yield return byline.Affiliation is { } affiliation ? $"{byline.Role}, {affiliation}" : byline.Role;
        else if (line is not null && line == byline.Name && byline.Affiliation is { } outlet) yield return outlet;
        else if (line is not null && byline is { Role: { } role, Text: not null } && IsOwnWord(role) && !line.Contains(role, StringComparison.Ordinal)) yield return "Role: " + role;
        if (line is not null && Contact(byline) is { } contact) yield return contact;
    }

    // "reporter", "photographer" and "editor" are read out of other words.
    private static bool IsOwnWord(string role) => role is not ("reporter" or "photographer" or "editor");

    private static string? Contact(Byline byline) =>
        byline is { Name: { } name, Text: { } verbatim, Email: { } email } && !verbatim.Contains(email, StringComparison.Ordinal) ? $"{name} {email}" : null;

    // A by-line that is part of the body, such as a sign-off or the reporter of a dateline, is said there.
    private string? ByLine(Byline byline)
    {
        if (byline.Text is { Length: > 0 } verbatim)
        {
            if (article.Dateline?.Text == verbatim || article.Body.Blocks.Any(block => block.PlainText == verbatim)) return null;
            return verbatim;
        }
        if (byline.Name is null) return byline.Email;
        return "By " + string.Join(", ", new[] { byline.Name, byline.Role, byline.Affiliation, byline.Email }.Where(part => !string.IsNullOrEmpty(part)));
    }

    // A line break within a paragraph is no paragraph's end.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private void Line(string? text)
    {
        if (!string.IsNullOrEmpty(text)) _text.Append(text.ReplaceLineEndings("\n")).Append('\n');
    }

    private void Blank()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^2] == '\n')) _text.Append('\n');
    }
}
