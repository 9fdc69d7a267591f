using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>What stands behind the body: corrections, media, keywords, rights.</summary>
internal static class FootView
{
    public static void Write(ArticleScope scope)
    {
        var (writer, article, options) = (scope.Writer, scope.Article, scope.Options);
        var corrections = options.Shows(HtmlParts.Corrections) && article.Corrections.Count > 0;
        var media = options.Shows(HtmlParts.Media) && article.Images.Count + article.Audio.Count + article.Video.Count > 0;
        var keywords = options.Shows(HtmlParts.Keywords) && article.Keywords.Count + article.Subjects.Count > 0;
        var rights = options.Shows(HtmlParts.Rights) && (article.Rights is not null || article.Source?.License is not null);
        if (!corrections && !media && !keywords && !rights) return;
        writer.Markup("<footer class=\"nm-foot\">\n");
        if (corrections) Corrections(scope, writer, article);
        if (media) MediaView.WriteAll(scope);
        if (keywords) Keywords(scope, writer, article);
        if (rights) Rights(scope, article.Rights ?? new Rights(), article.Source?.License);
        writer.Markup("</footer>\n");
    }

    /// <summary>The heading of a part.</summary>
    public static void Label(ArticleScope scope, Label label)
    {
        var level = Math.Min(6, scope.Options.HeadlineLevel + 1);
        scope.Writer.Markup("<h");
        scope.Writer.Number(level);
        scope.Writer.Markup(" class=\"nm-label\">");
        scope.Say(label);
        scope.Writer.Markup("</h");
        scope.Writer.Number(level);
        scope.Writer.Markup(">\n");
    }

    private static void Corrections(ArticleScope scope, HtmlWriter writer, Article article)
    {
        Label(scope, Languages.Label.Corrections);
        writer.Markup("<ul class=\"nm-corrections\">\n");
        foreach (var correction in article.Corrections)
        {
            writer.Markup("<li>");
            if (correction.Date is { } date)
            {
                scope.Time(date);
                writer.Markup(" ");
            }
            writer.Markup("<bdi>");
            writer.Text(correction.Text);
            writer.Markup("</bdi></li>\n");
        }
        writer.Markup("</ul>\n");
    }

    private static void Keywords(ArticleScope scope, HtmlWriter writer, Article article)
    {
        Label(scope, Languages.Label.Keywords);
        writer.Markup("<ul class=\"nm-words\">\n");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var keyword in article.Keywords)
            if (seen.Add(keyword)) Word(scope, default, keyword);
        foreach (var subject in article.Subjects)
            if ((subject.Name ?? subject.Uri) is { } name && seen.Add(name))
                Word(scope, subject.Uri is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? scope.Link(HtmlLinkKind.Other, uri, "subjects.uri") : default, name);
        writer.Markup("</ul>\n");
    }

    private static void Word(ArticleScope scope, PageLink link, string text)
    {
        scope.Writer.Markup("<li>");
        scope.LinkedText(link, text);
        scope.Writer.Markup("</li>\n");
    }

    private static void Rights(ArticleScope scope, Rights rights, string? sourceLicense)
    {
        Label(scope, Languages.Label.Rights);
        Line(scope, rights.Notice ?? rights.Holder);
        Line(scope, rights.UsageTerms);
        if ((rights.License ?? sourceLicense) is not { } license) return;
        scope.Writer.Markup("<p>");
        scope.Say(Languages.Label.License);
        scope.Writer.Markup(": ");
        scope.LinkedText(license.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? scope.Link(HtmlLinkKind.Other, license, "rights.license") : default, license);
        scope.Writer.Markup("</p>\n");
    }

    private static void Line(ArticleScope scope, string? text)
    {
        if (text is null) return;
        scope.Writer.Markup("<p dir=\"auto\">");
        scope.Writer.Text(text);
        scope.Writer.Markup("</p>\n");
    }
}
