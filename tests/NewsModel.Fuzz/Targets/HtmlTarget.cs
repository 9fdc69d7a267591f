using System.Text;
using NewsModel.Annotation;
using NewsModel.Serialization.Html;

namespace NewsModel.Fuzz;

/// <summary>Whatever an article says, the page has the scripts and links that are ours alone.</summary>
internal static class HtmlTarget
{
    public static void Run(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).Split('\n');
        var article = ArticleAnnotator.Default.Annotate(Article.FromText(text[0], text[1..])) with
        {
            Section = text[^1],
            Source = new SourceAttribution { CanonicalUrl = text[^1], Outlet = new Organization { Name = text[0], Url = text[^1] } },
            Comments = new CommentSection { Items = [new Comment { Text = text[0], Author = new CommentAuthor { Name = text[^1], Url = text[0] } }] },
        };
        var fragment = NewsHtml.ToHtml(article, new HtmlOptions { IsFragment = true, Parts = HtmlParts.All & ~HtmlParts.StructuredData });
        LawBroken.Unless(!fragment.Contains("<script", StringComparison.OrdinalIgnoreCase), "A fragment has no script.");
        LawBroken.Unless(!fragment.Contains("href=\"javascript", StringComparison.OrdinalIgnoreCase) && !fragment.Contains("href=\"data", StringComparison.OrdinalIgnoreCase), "Links are http, https and mailto.");
        var page = NewsHtml.ToHtml(article);
        var scripts = page.Split("<script", StringSplitOptions.None).Length;
        LawBroken.Unless(scripts == page.Split("</script", StringSplitOptions.None).Length, "Every script that begins ends.");
    }
}
