using NewsModel.Serialization;

namespace NewsModel.Fuzz;

/// <summary>Any bytes are read as a document of a format: as articles, or with our exception; and what was read can be written again.</summary>
internal static class FormatTarget
{
    private static readonly NewsWriteOptions Written = new() { AssumedZone = TimeZoneInfo.Utc };

    public static void Run(string name, byte[] bytes)
    {
        var format = NewsFormatRegistry.Default.Get(name);
        var articles = new List<Article>();
        try
        {
            using var input = new MemoryStream(bytes);
            foreach (var item in format.OpenReader(input).ToBlockingEnumerable()) articles.Add(item.Article);
            if (articles.Count == 0) return;
            using var output = new MemoryStream();
            format.WriteAsync(output, articles.ToAsyncEnumerable(), Written).GetAwaiter().GetResult();
        }
        catch (NewsFormatException)
        {
            // Ours: the document, or an article that the format's own rules refuse.
        }
    }
}
