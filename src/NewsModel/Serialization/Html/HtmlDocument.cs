using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>
/// A page or a fragment as it grows. The members that take long are sequences of steps: between two of them the caller may send
/// on what has been written.
/// </summary>
internal sealed class HtmlDocument(HtmlWriter writer, HtmlOptions options, ConversionReport report)
{
    private readonly List<string> _prefixes = [];

    /// <summary>The head of a page, up to the first article.</summary>
    /// <param name="first">The first article, which names the page; null when there is none.</param>
    /// <param name="title">What the page is called when it has several articles; null for the first one's headline.</param>
    public void Open(Article? first, string? title)
    {
        var words = PageLanguage.For(options.InterfaceLanguage ?? first?.Language);
        writer.Markup("<!DOCTYPE html>\n<html");
        writer.Attribute("lang", (first?.Language ?? words.Tag).Value);
        if (TextDirection.IsRightToLeft(first?.Language, first?.Headline)) writer.Markup(" dir=\"rtl\"");
        else writer.Markup(" dir=\"ltr\"");
        writer.Markup(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
        writer.Markup(PageAssets.StyleHash);
        writer.Markup("'; script-src '");
        writer.Markup(PageAssets.ScriptHash);
        if (options.ShowsImages) writer.Markup("'; img-src http: https:; base-uri 'none'; form-action 'none'\">\n");
        else writer.Markup("'; base-uri 'none'; form-action 'none'\">\n");
        writer.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        Title(first, title, words);
        writer.Markup("</title>\n");
        if (title is null && first is not null) Describe(first);
        writer.Markup("<style>");
        writer.Style();
        writer.Markup("</style>\n");
        if (first is not null) Data(first);
        writer.Markup("</head>\n<body class=\"nm-page\">\n<a class=\"nm-skip\" href=\"#main\">");
        writer.Text(words[Label.Skip]);
        writer.Markup("</a>\n<main id=\"main\">\n");
    }

    /// <summary>An article, step by step.</summary>
    public IEnumerable<HtmlWriter> Write(Article article)
    {
        var scope = new ArticleScope(writer, article, options, NextPrefix(), report);
        Root(scope);
        if (options.Shows(HtmlParts.Headline) || options.Shows(HtmlParts.Facts)) ArticleHead.Write(scope);
        if (scope.HasSentences)
        {
            SentencesMode.Bar(scope);
            SentencesMode.Legend(scope);
        }
        yield return writer;
        if (options.Shows(HtmlParts.Body))
        {
            writer.Markup("<div class=\"nm-body\">\n");
            var blocks = new ArticleBlocks(scope);
            for (var i = 0; i < article.Body.Blocks.Count; i++)
            {
                blocks.Write(i);
                yield return writer;
            }
            writer.Markup("</div>\n");
        }
        FootView.Write(scope);
        writer.Markup("</article>\n");
        yield return writer;
        if (options.Shows(HtmlParts.Comments) && article.Comments is { } comments)
        {
            var threads = new CommentsView(scope);
            threads.Open();
            foreach (var comment in comments.Items)
            {
                threads.Thread(comment);
                yield return writer;
            }
            threads.Close();
        }
        if (_prefixes.Count > 1) Data(article);
        writer.Markup("</div>\n");
        report.CountItem();
    }

    /// <summary>The end of a page.</summary>
    public void Close()
    {
        writer.Markup("</main>\n<script>");
        writer.Script();
        writer.Markup("</script>\n</body>\n</html>\n");
    }

    // For machines: the first article's in the head, each further one's where it ends.
    private void Data(Article article)
    {
        var structuredData = StructuredData.Of(article, options);
        if (structuredData.IsEmpty) return;
        writer.Markup("<script type=\"application/ld+json\">");
        writer.Json(structuredData);
        writer.Markup("</script>\n");
    }

    // The first article has the prefix of the options alone, so that the ids of a page of one are those of its sentences.
    private string NextPrefix()
    {
        var number = _prefixes.Count + 1;
        var prefix = number == 1 ? options.IdPrefix : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{options.IdPrefix}a{number}-");
        _prefixes.Add(prefix);
        return prefix;
    }

    private void Root(ArticleScope scope)
    {
        writer.Markup("<div class=\"nm\"");
        writer.Id("id", scope.Prefix, ElementId.Part("article"));
        if (scope.Article.Language is { } language) writer.Attribute("lang", language.Value);
        if (scope.IsRightToLeft) writer.Markup(" dir=\"rtl\"");
        else writer.Markup(" dir=\"ltr\"");
        writer.OptionalAttribute("data-article", scope.Article.Id);
        if (options.Shows(HtmlParts.Headline))
        {
            writer.Markup(">\n<article class=\"nm-article\"");
            writer.Id("aria-labelledby", scope.Prefix, ElementId.Part("headline"));
            writer.Markup(">\n");
        }
        else writer.Markup(">\n<article class=\"nm-article\">\n");
    }

    private void Title(Article? first, string? title, PageLanguage words)
    {
        writer.Text(title ?? (string.IsNullOrWhiteSpace(first?.Headline) ? words[Label.Untitled] : first.Headline));
        if (title is not null || first?.Source?.Outlet?.Name is not { } outlet) return;
        writer.Text(" · ");
        writer.Text(outlet);
    }

    private void Describe(Article article)
    {
        if ((article.Summary ?? article.Subheadline) is { } summary)
        {
            writer.Markup("<meta name=\"description\"");
            writer.Attribute("content", summary);
            writer.Markup(">\n");
        }
        var page = PageLink.Create(HtmlLinkKind.Source, article.Source?.CanonicalUrl, null, null);
        if (page.Address is null) return;
        writer.Markup("<link rel=\"canonical\"");
        writer.Address("href", page);
        writer.Markup(">\n");
    }
}
