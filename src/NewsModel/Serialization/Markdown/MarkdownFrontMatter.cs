using System.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>What is known of the article besides its words, as YAML in which every value is a quoted string.</summary>
internal sealed class MarkdownFrontMatter(StringBuilder output, Article article, NewsWriteOptions options, ConversionReport report)
{
    public void Write()
    {
        output.Append("---\n");
        Member("title", article.Headline);
        Member("subtitle", article.Subheadline);
        Member("section", article.Section);
        Member("language", article.Language?.Value);
        Time("published", article.Published);
        Time("updated", article.Updated);
        Time("created", article.Created);
        List("authors", article.Bylines.Select(byline => byline.Name ?? byline.Text).OfType<string>());
        Member("dateline", article.Dateline?.Text);
        Member("outlet", article.Source?.Outlet?.Name);
        Member("source", article.Source?.CanonicalUrl);
        Member("article_id", article.Source?.ArticleId);
        Member("originally_published_at", article.Source?.OriginallyPublishedAt);
        List("keywords", article.Keywords);
        Member("rights", article.Rights?.Notice ?? article.Rights?.Holder);
        Member("license", article.Rights?.License ?? article.Source?.License);
        output.Append("---\n");
        if (!options.IncludesPersonalData && article.Bylines.Any(byline => byline.Email is not null))
            report.Add(FindingKind.Lost, "bylines.email", "Personal data are written only when asked for.");
    }

    private void Member(string name, string? value)
    {
        if (value is null) return;
        output.Append(name).Append(": ");
        MarkdownText.AppendQuoted(output, value);
        output.Append('\n');
    }

    // As stated: a zone that the page did not give is not made up.
    private void Time(string name, NewsTimestamp? time)
    {
        if (time is null) return;
        Member(name, time.Value);
        if (time.Kind == NewsTimestampKind.Local) Member(name + "_zone", "unknown");
        else if (time.Zone == NewsTimestampZone.Assumed) Member(name + "_zone", "assumed");
        if (time.Text is { } text && !string.Equals(text, time.Value, StringComparison.Ordinal)) Member(name + "_as_stated", text);
    }

    private void List(string name, IEnumerable<string> values)
    {
        var isOpen = false;
        foreach (var value in values)
        {
            if (!isOpen) output.Append(name).Append(":\n");
            isOpen = true;
            output.Append("  - ");
            MarkdownText.AppendQuoted(output, value);
            output.Append('\n');
        }
    }
}
