using System.Globalization;
using NewsModel.Serialization;

namespace NewsModel.Tool.Terminal;

/// <summary>
/// An article laid out for a person: headline, times as stated, source, the sentences numbered, each quote with its speaker,
/// the speakers, the comment gate, and what was left out.
/// </summary>
internal sealed class ArticleView(TextWriter output, TerminalStyle style, int width)
{
    public const int DefaultWidth = 80;
    public const int MinWidth = 40;
    public const int MaxWidth = 100;

    private const int LabelWidth = 11;

    public void Show(Article article, ValueList<Finding> findings)
    {
        Head(article);
        Body(article.Body);
        Quotes(article.Body);
        Speakers(article.Body);
        Comments(article.Comments);
        LeftOut(findings);
    }

    private void Head(Article article)
    {
        foreach (var line in Columns.Wrap(article.Headline ?? "(no headline)", width)) output.WriteLine(style.Strong(line));
        if (article.Subheadline is { } dek) Wrapped(dek, 0);
        output.WriteLine();
        Fact("Section", article.Section);
        Fact("By", string.Join("; ", article.Bylines.Select(Describe)));
        Fact("Published", Describe(article.Published));
        Fact("Updated", Describe(article.Updated));
        Fact("Created", Describe(article.Created));
        Fact("Dateline", article.Dateline?.Text);
        Fact("Source", string.Join(" · ", new[] { article.Source?.Outlet?.Name, article.Source?.ArticleId is { } id ? $"article {id}" : null }.OfType<string>()));
        Fact("", article.Source?.CanonicalUrl);
        Fact("First at", article.Source?.OriginallyPublishedAt);
        Fact("Keywords", string.Join(", ", article.Keywords));
        Fact("Rights", article.Rights?.Notice ?? article.Rights?.Holder);
    }

    private void Body(ArticleBody body)
    {
        if (body.Blocks.Count == 0) return;
        if (body.Sentences is null)
        {
            foreach (var block in body.Blocks)
            {
                output.WriteLine();
                Wrapped(block.PlainText ?? $"[{block}]", 0);
            }
            return;
        }

        Title("Sentences Mode");
        var digits = Math.Max(2, body.Sentences.Count.ToString(CultureInfo.InvariantCulture).Length);
        var block1 = -1;
        for (var i = 0; i < body.Sentences.Count; i++)
        {
            var block = body.BlockOf(body.Sentences[i].Span);
            if (block != block1 && i > 0) output.WriteLine();
            block1 = block;
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1);
            Hanging(style.Faint(number) + "  ", digits + 3, body.TextOf(body.Sentences[i]));
        }
    }

    private void Quotes(ArticleBody body)
    {
        if (body.Quotes is not { Count: > 0 } quotes) return;
        Title("Quotes");
        var first = true;
        foreach (var quote in quotes)
        {
            if (!first) output.WriteLine();
            first = false;
            var speaker = body.SpeakerOf(quote)?.Name ?? "(nobody named)";
            var how = new[]
            {
                quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" },
                quote.Sieve is { } sieve ? $"by {sieve}" : null,
                quote.Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $"{sure * 100:0} % sure") : null,
            };
            output.WriteLine($" {style.Name(speaker)}  {style.Faint(string.Join(", ", how.OfType<string>()))}");
            foreach (var span in quote.Spans) Wrapped(body.TextOf(span).ToString(), 4);
        }
    }

    private void Speakers(ArticleBody body)
    {
        if (body.Speakers.Count == 0) return;
        Title("Speakers");
        var name = Math.Clamp(body.Speakers.Max(speaker => Columns.Width(speaker.Name ?? "?")), 4, width / 3);
        var rest = width - name - 35;
        output.WriteLine(style.Faint($" {Columns.Fit("name", name)}  {"kind",-12}  quotes  mentions  role").TrimEnd());
        foreach (var speaker in body.Speakers)
        {
            var role = string.Join(", ", new[] { speaker.Role, speaker.Affiliation }.OfType<string>());
            var kind = speaker.Kind switch
            {
                SpeakerKind.Person => "person",
                SpeakerKind.Organization => "organization",
                SpeakerKind.Group => "group",
                SpeakerKind.Document => "document",
                _ => "anonymous",
            };
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $" {style.Name(Columns.Fit(speaker.Name ?? "?", name))}  {kind,-12}  {body.QuotesOf(speaker).Count(),6}  {speaker.Mentions.Count,8}  {Columns.Fit(role, Math.Max(8, rest)).TrimEnd()}").TrimEnd());
        }
    }

    private void Comments(CommentSection? comments)
    {
        if (comments is null) return;
        Title("Comments");
        var shown = comments.Flatten().Count();
        var count = comments.Count is { } claimed
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} shown of {claimed}")
            : shown == 0 ? "none shown" : string.Create(CultureInfo.InvariantCulture, $"{shown} shown");
        var gate = comments.Gate?.Kind switch
        {
            null or CommentGateKind.Unknown => null,
            CommentGateKind.Open => "open",
            CommentGateKind.LoginRequired => "login required",
            CommentGateKind.SubscribersOnly => "subscribers only",
            CommentGateKind.Moderated => "moderated",
            CommentGateKind.Closed => "closed",
            _ => "disabled",
        };
        output.WriteLine($" {string.Join("; ", new[] { count, gate }.OfType<string>())}");
        if (comments.Gate?.Message is { } message) Wrapped($"“{message}”", 1);
        foreach (var comment in comments.Items) Thread(comment, 1);
    }

    private void Thread(Comment comment, int indent)
    {
        indent = Math.Min(indent, width / 2);
        output.WriteLine();
        var time = Describe(comment.Created);
        output.WriteLine($"{new string(' ', indent)}{style.Name(comment.Author?.Name ?? "(no name)")}{(time is null ? "" : "  " + style.Faint(time))}");
        if (comment.Text is { } text) Wrapped(text, indent + 2);
        foreach (var reply in comment.Replies) Thread(reply, indent + 4);
    }

    // Findings that say the same stand together, each with its line, its member and what it is about.
    private void LeftOut(ValueList<Finding> findings)
    {
        if (findings.Count == 0) return;
        Title("Report");
        foreach (var alike in findings.GroupBy(finding => (finding.Kind, finding.Message)))
        {
            Hanging(" ", 5, new Finding(alike.Key.Kind, "", alike.Key.Message).ToString());
            foreach (var finding in alike) About(finding);
        }
    }

    private void About(Finding finding)
    {
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}") : "";
        var place = string.Join(", ", new[] { line, finding.Path }.Where(part => part.Length > 0));
        var text = finding.Text ?? "";
        if (place.Length + text.Length + 6 <= width && place.Length > 0 && text.Length > 0 && !text.Contains('\n'))
        {
            output.WriteLine($"   {place} {style.Faint("|")} {text}");
            return;
        }
        if (place.Length > 0) Hanging("   ", 5, place);
        if (text.Length == 0) return;
        foreach (var quoted in text.Split('\n')) Hanging(style.Faint("   | "), 5, quoted);
    }

    private void Title(string title)
    {
        output.WriteLine();
        output.WriteLine(style.Label($"── {title} {new string('─', Math.Max(0, width - title.Length - 4))}"));
    }

    private void Fact(string label, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        Hanging(style.Label(label.PadRight(LabelWidth)), LabelWidth, value);
    }

    private void Wrapped(string text, int indent) => Hanging(new string(' ', indent), indent, text);

    private void Hanging(string first, int indent, string text)
    {
        var lead = first;
        foreach (var line in Columns.Wrap(text, Math.Max(16, width - indent)))
        {
            output.WriteLine((lead + line).TrimEnd());
            lead = new string(' ', indent);
        }
    }

    private static string Describe(Byline byline) =>
        string.Join(", ", new[] { byline.Name ?? byline.Text, byline.Role, byline.Affiliation }.OfType<string>());

    // What the page said, no more: a time without a zone is shown as one.
    private static string? Describe(NewsTimestamp? time)
    {
        if (time is null) return null;
        var shown = time.Value.Replace('T', ' ');
        var zone = time switch
        {
            { Kind: NewsTimestampKind.Date } => "",
            { Zone: NewsTimestampZone.Unknown } => " (no zone stated)",
            { Zone: NewsTimestampZone.Assumed } => " (zone assumed)",
            _ => "",
        };
        return shown + zone;
    }
}
