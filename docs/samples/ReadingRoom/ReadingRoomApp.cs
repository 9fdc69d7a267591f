using Microsoft.Net.Http.Headers;
using NewsModel;
using NewsModel.Annotation;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;

namespace ReadingRoom;

/// <summary>
/// Saved pages in, articles to read out: <c>GET /</c> has the form, <c>POST /articles</c> takes a page, and
/// <c>GET /articles/1</c> shows the article as a page, or as what the client accepts: JSON, JSON-LD, Markdown.
/// </summary>
public static class ReadingRoomApp
{
    private const long MaxPageBytes = 8 << 20;

    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxPageBytes);
        builder.Services.AddNewsModel();
        builder.Services.AddSingleton<Shelf>();

        var app = builder.Build();
        app.MapGet("/", StartPage.Show);
        app.MapPost("/articles", ReceiveAsync).DisableAntiforgery();
        app.MapGet("/articles/{number:int}", ShowAsync);
        return app;
    }

    // A file or pasted text, in any format the library reads; what it is is told from its first bytes.
    private static async Task<IResult> ReceiveAsync(HttpRequest request, Shelf shelf, NewsFormatRegistry formats, IArticleAnnotator annotator, CancellationToken stopping)
    {
        var form = await request.ReadFormAsync(stopping);
        using var page = new MemoryStream();
        if (form.Files["file"] is { Length: > 0 } file) await file.CopyToAsync(page, stopping);
        else page.Write(System.Text.Encoding.UTF8.GetBytes(form["text"].ToString()));

        var bytes = page.ToArray();
        page.Position = 0;
        try
        {
            var format = formats.Sniff(bytes.AsSpan(0, Math.Min(bytes.Length, NewsFormatRegistry.SniffedBytes))) ?? formats.Get("page-text");
            var item = await format.OpenReader(page).ReadSingleAsync(stopping);
            return Results.Redirect($"/articles/{shelf.Add(annotator.Annotate(item.Article))}");
        }
        catch (NewsFormatException fault)
        {
            return Results.Text(fault.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    // The first format that the client accepts and the library writes; a browser accepts HTML first.
    private static async Task ShowAsync(int number, HttpContext context, Shelf shelf, NewsFormatRegistry formats)
    {
        var response = context.Response;
        if (shelf.Find(number) is not { } article)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        response.Headers.Vary = HeaderNames.Accept;
        foreach (var accepted in Accepted(context.Request))
        {
            response.ContentType = accepted is "*/*" or "text/*" ? "text/html; charset=utf-8" : accepted + "; charset=utf-8";
            switch (accepted)
            {
                case "text/html" or "text/*" or "*/*":
                    await NewsHtml.WriteAsync(response.BodyWriter, article, new HtmlOptions { StartsInSentencesMode = true }, context.RequestAborted);
                    return;
                case "application/json":
                    await NewsJson.SerializeAsync(response.BodyWriter, article, cancellationToken: context.RequestAborted);
                    return;
                case var other when formats.FindByMediaType(other) is { CanWrite: true } format:
                    await format.WriteSingleAsync(response.Body, article, cancellationToken: context.RequestAborted);
                    return;
            }
        }
        response.ContentType = null;
        response.StatusCode = StatusCodes.Status406NotAcceptable;
    }

    private static IEnumerable<string> Accepted(HttpRequest request)
    {
        var types = request.GetTypedHeaders().Accept;
        return types.Count == 0 ? ["*/*"] : types.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1).Select(type => type.MediaType.Value!);
    }
}
