using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>Images, shown when that is allowed, and links to media.</summary>
internal static class MediaView
{
    public static void Image(ArticleScope scope, MediaItem image, string? href)
    {
        var writer = scope.Writer;
        var source = scope.Options.ShowsImages ? scope.Link(HtmlLinkKind.Image, image.Url, "images.url") : default;
        if (source.Address is not null)
        {
            var linked = scope.OpenLink(scope.Link(HtmlLinkKind.Media, href, "body.href"));
            writer.Markup("<img");
            writer.Address("src", source);
            writer.Attribute("alt", image.AlternativeText ?? image.Title);
            if (image.Width is > 0) writer.Attribute("width", image.Width.Value);
            if (image.Height is > 0) writer.Attribute("height", image.Height.Value);
            writer.Markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
            if (linked) writer.Markup("</a>");
            return;
        }
        if (scope.Options.ShowsImages) return;
        writer.Markup("<span class=\"nm-open\">");
        var open = scope.OpenLink(scope.Link(HtmlLinkKind.Media, image.Url ?? href, "images.url"));
        scope.Say(Label.Image);
        if (image.Title is { } title)
        {
            writer.Markup(": <bdi>");
            writer.Text(title);
            writer.Markup("</bdi>");
        }
        if (open) writer.Markup("</a>");
        writer.Markup("</span>");
        if (image.AlternativeText is { Length: > 0 } text)
        {
            writer.Markup("<span class=\"nm-alt\" dir=\"auto\">");
            writer.Text(text);
            writer.Markup("</span>");
        }
        if (image.Url is not null) scope.Report.Add(FindingKind.Approximated, "images", "An image is a link: the page loads nothing.", image.Url);
    }

    public static void Credit(ArticleScope scope, MediaItem image)
    {
        if (image.Credit is not { } credit) return;
        scope.Writer.Markup("<span class=\"nm-credit\" dir=\"auto\">");
        scope.Writer.Text(credit);
        scope.Writer.Markup("</span>");
    }

    /// <summary>The media that the article has besides its body.</summary>
    public static void WriteAll(ArticleScope scope)
    {
        var article = scope.Article;
        var inBody = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in article.Body.Blocks)
            if (block is ImageBlock { Image.Url: { } url }) inBody.Add(url);
        List(scope, Label.Images, article.Images.Where(image => image.Url is null || !inBody.Contains(image.Url)));
        List(scope, Label.Audio, article.Audio);
        List(scope, Label.Video, article.Video);
    }

    private static void List(ArticleScope scope, Label label, IEnumerable<MediaItem> items)
    {
        var writer = scope.Writer;
        var isOpen = false;
        foreach (var item in items)
        {
            if (!isOpen) FootView.Label(scope, label);
            if (!isOpen) writer.Markup("<ul>\n");
            isOpen = true;
            writer.Markup("<li>");
            scope.LinkedText(scope.Link(HtmlLinkKind.Media, item.Url, "media.url"), item.Title ?? item.Caption ?? item.AlternativeText ?? item.Url ?? "–");
            if (item.Credit is not null) writer.Markup(" ");
            Credit(scope, item);
            writer.Markup("</li>\n");
        }
        if (isOpen) writer.Markup("</ul>\n");
    }
}
