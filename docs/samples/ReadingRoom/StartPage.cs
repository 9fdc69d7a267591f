using System.Text;
using System.Text.Encodings.Web;
using NewsModel.Serialization.Html;

namespace ReadingRoom;

/// <summary>The form, and the articles that are on the shelf. It borrows the style of the article pages.</summary>
internal static class StartPage
{
    public static IResult Show(HttpResponse response, Shelf shelf)
    {
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{NewsHtml.StyleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        var html = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Reading room</title>
            <style>{{NewsHtml.Style}}</style>
            </head>
            <body class="nm-page"><main><div class="nm">
            <h1 class="nm-title">Reading room</h1>
            <p class="nm-dek">Hand in the text of a saved news page, and read it sentence by sentence.</p>
            <form class="nm-foot" method="post" action="/articles" enctype="multipart/form-data">
            <p><label for="text">Text of the page</label></p>
            <p><textarea id="text" name="text" rows="12" cols="60"></textarea></p>
            <p><label for="file">or a file</label> <input id="file" type="file" name="file"></p>
            <p><button>Read</button></p>
            </form>

            """);
        var articles = shelf.List();
        if (articles.Count > 0) html.Append("<ul class=\"nm-by\">\n");
        foreach (var (number, headline) in articles)
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<li><a href=\"/articles/{number}\">{HtmlEncoder.Default.Encode(headline)}</a></li>\n");
        if (articles.Count > 0) html.Append("</ul>\n");
        html.Append("</div></main></body>\n</html>\n");
        return Results.Content(html.ToString(), "text/html", Encoding.UTF8);
    }
}
