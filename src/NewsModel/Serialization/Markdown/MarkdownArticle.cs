using System.Globalization;
using System.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>One article as a document of CommonMark.</summary>
internal sealed class MarkdownArticle(StringBuilder output, Article article, NewsWriteOptions options, ConversionReport report)
{
    // Deeper items and replies are written at this depth.
    private const int MaxLevel = 12;

    private readonly MarkdownRuns _runs = new(output, report);

    public void Write()
    {
        new MarkdownFrontMatter(output, article, options, report).Write();
        if (article.Headline is { } headline) Line("# ", headline);
        if (article.Subheadline is { } dek) Line("", dek, "*");
        foreach (var block in article.Body.Blocks) Block(block);
        Corrections();
        if (article.Comments is { } comments) Comments(comments);
        Report();
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Heading heading:
                output.Append('\n').Append('#', Math.Clamp(heading.Level, 2, 6)).Append(' ');
                _runs.Write(heading.Text, heading.Marks, " ");
                output.Append('\n');
                break;
            case BlockQuote quote:
                output.Append("\n> ");
                _runs.Write(quote.Text, quote.Marks, "\\\n> ");
                output.Append('\n');
                if (quote.Attribution is { } attribution) Line("> — ", attribution, separator: ">\n");
                break;
            case TextBlock text:
                output.Append('\n');
                _runs.Write(text.Text, text.Marks, "\\\n");
                output.Append('\n');
                break;
            case ListBlock list: List(list); break;
            case TableBlock table: new MarkdownTable(output, _runs, report).Write(table); break;
            case ImageBlock image: Image(image.Image); break;
            case EmbedBlock embed: Link(embed.Title ?? embed.Provider ?? embed.Url, embed.Url); break;
            case RuleBlock: output.Append("\n---\n"); break;
            default: report.Add(FindingKind.Lost, "body", $"A block of the unknown kind '{block}' is left out."); break;
        }
    }

    private void List(ListBlock list)
    {
        output.Append('\n');
        var numbers = new int[MaxLevel + 1];
        numbers[0] = Math.Clamp(list.Start ?? 1, 0, 999_999_999) - 1;
        var level = 0;
        foreach (var item in list.Items)
        {
            var wanted = Math.Min(Math.Min(item.Level, level + 1), MaxLevel);
            if (ReferenceEquals(item, list.Items[0])) wanted = 0;
            if (wanted > level) numbers[wanted] = 0;
            level = wanted;
            output.Append(' ', level * 4);
            if (list.IsOrdered) output.Append(CultureInfo.InvariantCulture, $"{++numbers[level]}. ");
            else output.Append("- ");
            _runs.Write(item.Text, item.Marks, "\\\n" + new string(' ', (level * 4) + 4));
            output.Append('\n');
        }
    }

    private void Image(MediaItem image)
    {
        if (MarkdownLink.Of(image.Url) is { } address)
        {
            output.Append("\n![");
            MarkdownText.Append(output, image.AlternativeText ?? image.Title, atLineStart: false);
            output.Append("](").Append(address).Append(")\n");
        }
        else if (image.Url is not null)
        {
            report.Add(FindingKind.Lost, "body.image.url", "The address is not an absolute http or https one; there is no image.", image.Url);
        }
        if (image.Caption is { } caption) Line("", caption);
        if (image.Credit is { } credit) Line("", credit, "*");
    }

    private void Link(string? text, string? url)
    {
        if (text is null) return;
        output.Append('\n');
        var address = MarkdownLink.Of(url);
        if (address is not null) output.Append('[');
        MarkdownText.Append(output, text, atLineStart: address is null);
        if (address is not null) output.Append("](").Append(address).Append(')');
        output.Append('\n');
    }

    private void Corrections()
    {
        if (article.Corrections.Count == 0) return;
        output.Append("\n## Corrections\n\n");
        foreach (var correction in article.Corrections)
        {
            output.Append("- ");
            if (correction.Date is { } date)
            {
                MarkdownText.Append(output, date.Text ?? date.Value, atLineStart: true);
                output.Append(": ");
            }
            MarkdownText.Append(output, correction.Text, atLineStart: correction.Date is null);
            output.Append('\n');
        }
    }

    private void Comments(CommentSection comments)
    {
        output.Append("\n## Comments");
        if (comments.Count is { } count) output.Append(CultureInfo.InvariantCulture, $" ({count})");
        output.Append('\n');
        foreach (var comment in comments.Items) Thread(comment, 1);
        if (comments.Gate?.Message is { } message) Line("", message, "*");
    }

    private void Thread(Comment comment, int depth)
    {
        var indent = string.Concat(Enumerable.Repeat("> ", Math.Min(depth, MaxLevel)));
        var name = comment.Author?.Name ?? "—";
        var time = comment.Created is { } created ? $" ({created.Text ?? created.Value})" : "";
        output.Append('\n').Append(indent).Append("**");
        MarkdownText.Append(output, name.Trim(), atLineStart: false);
        output.Append("**");
        MarkdownText.Append(output, time, atLineStart: false);
        output.Append('\n').Append(indent.AsSpan().TrimEnd()).Append('\n').Append(indent);
        if (comment.Moderation is ModerationState.Unknown or ModerationState.Approved) MarkdownText.Append(output, comment.Text, atLineStart: true);
        else report.Add(FindingKind.Lost, "comments.items.text", $"Moderation says '{comment.Moderation}': the words are left out.");
        output.Append('\n');
        foreach (var reply in comment.Replies) Thread(reply, depth + 1);
    }

    private void Line(string lead, string text, string delimiter = "", string separator = "\n")
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        output.Append(separator).Append(lead).Append(delimiter);
        MarkdownText.Append(output, text.AsSpan().Trim(), atLineStart: delimiter.Length == 0 && lead.Length == 0);
        output.Append(delimiter).Append('\n');
    }

    private void Report()
    {
        if (article.Body.Sentences is not null) report.Add(FindingKind.Lost, "sentences", "Markdown has no place for sentences.");
        if (article.Body.Quotes is { Count: > 0 }) report.Add(FindingKind.Lost, "quotes", "Markdown has no place for quotes and their speakers.");
    }
}
