using System.Buffers;
using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Writes a feed item by item.</summary>
internal sealed class JsonFeedWriter(Stream stream, NewsWriteOptions options)
{
    private readonly ConversionReport _report = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public async Task<ConversionReport> WriteAsync(IAsyncEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var json = new Utf8JsonWriter(_buffer, JsonWriting.Options(options.Indented));
        await using (json.ConfigureAwait(false))
        {
            var isFirst = true;
            await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (isFirst) FeedHeadWriter.Begin(json, options.Feed, article, _report);
                isFirst = false;
                Write(json, article);
                await FlushAsync(json, cancellationToken).ConfigureAwait(false);
            }
            if (isFirst) FeedHeadWriter.Begin(json, options.Feed, null, _report);
            json.WriteEndArray();
            json.WriteEndObject();
            await FlushAsync(json, cancellationToken).ConfigureAwait(false);
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return _report;
    }

    // Reading back the item tells what else the article says; that goes into the extension.
    private void Write(Utf8JsonWriter json, Article article)
    {
        var findings = new List<Finding>();
        var written = ArticleWire.Of(article, options.IncludesPersonalData);
        var plain = Item(article, null, findings);
        var (back, wireBack) = ReadBack(plain);
        var item = plain;
        if (!JsonElement.DeepEquals(written, wireBack))
        {
            item = Item(article, writer => ArticleRemainder.Write(writer, written, wireBack, back.Body.Text), []);
            findings.AddRange(ArticleDifference.Find(article, ReadBack(item).Article, "JSON Feed", findings, options.IncludesPersonalData));
        }
        item.WriteTo(json);
        _report.AddRange(findings);
        _report.CountItem();
    }

    private JsonElement Item(Article article, Action<Utf8JsonWriter>? remainder, List<Finding> findings)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, JsonWriting.Options(indented: false))) FeedItemWriter.Write(json, article, options, remainder, findings);
        return JsonElement.Parse(buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth + 100 });
    }

    // Alone: what the feed says of itself does not count, so that each item can stand by itself.
    private (Article Article, JsonElement Wire) ReadBack(JsonElement item)
    {
        var article = FeedItem.Read(JsonSlice.Of(item), new Feed(), NewsReadOptions.Default, []);
        return (article, ArticleWire.Of(article, options.IncludesPersonalData));
    }

    private async ValueTask FlushAsync(Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.Flush();
        await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
