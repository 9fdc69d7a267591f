using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>Section, headline, dek, notices, bylines, times as stated and the source.</summary>
internal static class ArticleHead
{
    public static void Write(ArticleScope scope)
    {
        var (writer, article) = (scope.Writer, scope.Article);
        writer.Markup("<header class=\"nm-head\">\n");
        if (scope.Options.Shows(HtmlParts.Headline)) Headline(scope, writer, article);
        if (scope.Options.Shows(HtmlParts.Facts))
        {
            Bylines(scope, writer, article);
            Facts(scope, writer, article);
        }
        writer.Markup("</header>\n");
    }

    private static void Headline(ArticleScope scope, HtmlWriter writer, Article article)
    {
        if (article.Section is { } section)
        {
            writer.Markup("<p class=\"nm-kicker\" dir=\"auto\">");
            writer.Text(section);
            writer.Markup("</p>\n");
        }
        writer.Markup("<h");
        writer.Number(scope.Options.HeadlineLevel);
        writer.Markup(" class=\"nm-title\" dir=\"auto\"");
        writer.Id("id", scope.Prefix, ElementId.Part("headline"));
        writer.Markup(">");
        if (string.IsNullOrWhiteSpace(article.Headline)) scope.Say(Label.Untitled);
        else writer.Text(article.Headline);
        writer.Markup("</h");
        writer.Number(scope.Options.HeadlineLevel);
        writer.Markup(">\n");
        if (article.Subheadline is { } dek)
        {
            writer.Markup("<p class=\"nm-dek\" dir=\"auto\">");
            writer.Text(dek);
            writer.Markup("</p>\n");
        }
        Notices(scope, article);
    }

    private static void Notices(ArticleScope scope, Article article)
    {
        if (article.Status == PublicationStatus.Cancelled) Notice(scope, Label.Cancelled);
        if (article.Status == PublicationStatus.Withheld) Notice(scope, Label.Withheld);
        if (article.Embargo?.Until is { } until) Notice(scope, Label.Embargo, until.Text ?? until.Value);
        if (article.IsAccessibleForFree == false) Notice(scope, Label.Paid);
    }

    private static void Notice(ArticleScope scope, Label label, string value = "")
    {
        scope.Writer.Markup("<p class=\"nm-notice\">");
        scope.Say(label, value);
        scope.Writer.Markup("</p>\n");
    }

    private static void Bylines(ArticleScope scope, HtmlWriter writer, Article article)
    {
        if (article.Bylines.Count == 0) return;
        writer.Markup("<ul class=\"nm-by\">\n");
        foreach (var byline in article.Bylines)
        {
            writer.Markup("<li>");
            Byline(scope, writer, byline);
            writer.Markup("</li>\n");
        }
        writer.Markup("</ul>\n");
    }

    private static void Byline(ArticleScope scope, HtmlWriter writer, Byline byline)
    {
        if (byline.Name is null)
        {
            writer.Markup("<bdi>");
            writer.Text(byline.Text);
            writer.Markup("</bdi>");
        }
        else
        {
            writer.Markup("<b>");
            scope.LinkedText(scope.Link(HtmlLinkKind.Person, byline.Url, "bylines.url"), byline.Name);
            writer.Markup("</b>");
            foreach (var rest in (ReadOnlySpan<string?>)[byline.Role, byline.Affiliation])
            {
                if (rest is null) continue;
                writer.Markup(" <span>· <bdi>");
                writer.Text(rest);
                writer.Markup("</bdi></span>");
            }
        }
        if (byline.Email is not { } email) return;
        if (!scope.Options.IncludesPersonalData)
        {
            scope.Report.Add(FindingKind.Lost, "bylines.email", "Personal data are written only when asked for.");
            return;
        }
        writer.Markup(" ");
        scope.LinkedText(scope.Link(HtmlLinkKind.Person, "mailto:" + email, "bylines.email"), email);
    }

    private static void Facts(ArticleScope scope, HtmlWriter writer, Article article)
    {
        if (!HasFacts(article)) return;
        writer.Markup("<dl class=\"nm-facts\">\n");
        Time(scope, Label.Published, article.Published);
        Time(scope, Label.Updated, article.Updated);
        Time(scope, Label.Created, article.Created);
        Text(scope, Label.Dateline, article.Dateline?.Text ?? article.Dateline?.Place?.Name);
        Source(scope, writer, article.Source);
        Text(scope, Label.DigitalSource, article.DigitalSourceType);
        writer.Markup("</dl>\n");
    }

    private static bool HasFacts(Article article) =>
        article.Published is not null || article.Updated is not null || article.Created is not null || article.DigitalSourceType is not null
        || (article.Dateline?.Text ?? article.Dateline?.Place?.Name) is not null || IsShown(article.Source);

    private static bool IsShown(SourceAttribution? source) =>
        source is not null && (source.Outlet?.Name ?? source.CanonicalUrl ?? source.CreditLine ?? source.WireAgency ?? source.ArticleId ?? source.OriginallyPublishedAt) is not null;

    private static void Source(ArticleScope scope, HtmlWriter writer, SourceAttribution? source)
    {
        if (!IsShown(source)) return;
        writer.Markup("<dt>");
        scope.Say(Label.Source);
        writer.Markup("</dt><dd class=\"nm-source\">");
        var name = source!.Outlet?.Name ?? source.CreditLine ?? source.WireAgency;
        var page = scope.Link(HtmlLinkKind.Source, source.CanonicalUrl ?? source.Outlet?.Url, "source.canonicalUrl");
        if ((name ?? source.CanonicalUrl) is { } text) scope.LinkedText(page, text);
        if (source.ArticleId is { } id)
        {
            writer.Markup(" <span class=\"nm-zone\">· ");
            scope.Say(Label.ArticleNumber);
            writer.Markup(" <bdi>");
            writer.Text(id);
            writer.Markup("</bdi></span>");
        }
        if (source.CreditLine is { } credit && !string.Equals(credit, name, StringComparison.Ordinal))
        {
            writer.Markup("<br><bdi>");
            writer.Text(credit);
            writer.Markup("</bdi>");
        }
        writer.Markup("</dd>\n");
        if (source.OriginallyPublishedAt is not { } first || string.Equals(first, source.CanonicalUrl, StringComparison.Ordinal)) return;
        writer.Markup("<dt>");
        scope.Say(Label.FirstPublished);
        writer.Markup("</dt><dd class=\"nm-source\">");
        scope.LinkedText(scope.Link(HtmlLinkKind.Source, first, "source.originallyPublishedAt"), first);
        writer.Markup("</dd>\n");
    }

    private static void Time(ArticleScope scope, Label label, NewsTimestamp? time)
    {
        if (time is null) return;
        scope.Writer.Markup("<dt>");
        scope.Say(label);
        scope.Writer.Markup("</dt><dd>");
        scope.Time(time);
        scope.Writer.Markup("</dd>\n");
    }

    private static void Text(ArticleScope scope, Label label, string? text)
    {
        if (text is null) return;
        scope.Writer.Markup("<dt>");
        scope.Say(label);
        scope.Writer.Markup("</dt><dd><bdi>");
        scope.Writer.Text(text);
        scope.Writer.Markup("</bdi></dd>\n");
    }
}
