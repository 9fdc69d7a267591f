using System.Buffers;
using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes a document: one article as a node, several as a graph.</summary>
internal sealed class JsonLdDocument(Stream stream, NewsWriteOptions options)
{
    private const string Vocabulary = "https://schema.org";

    private readonly ConversionReport _report = new();

    public async Task<ConversionReport> WriteAsync(IAsyncEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var enumerator = articles.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            var first = await enumerator.MoveNextAsync().ConfigureAwait(false) ? enumerator.Current : null;
            var second = first is not null && await enumerator.MoveNextAsync().ConfigureAwait(false) ? enumerator.Current : null;
            if (first is not null && second is null) await WriteAsync(first, isAlone: true, cancellationToken).ConfigureAwait(false);
            else
            {
                await PutAsync("{\"@context\":\"https://schema.org\",\"@graph\":["u8.ToArray(), cancellationToken).ConfigureAwait(false);
                if (first is not null) await WriteAsync(first, isAlone: false, cancellationToken).ConfigureAwait(false);
                for (var next = second; next is not null; next = await enumerator.MoveNextAsync().ConfigureAwait(false) ? enumerator.Current : null)
                {
                    await PutAsync(",\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
                    await WriteAsync(next, isAlone: false, cancellationToken).ConfigureAwait(false);
                }
                await PutAsync("]}"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            }
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return _report;
    }

    private async Task WriteAsync(Article article, bool isAlone, CancellationToken cancellationToken)
    {
        await PutAsync(Node(article, isAlone), cancellationToken).ConfigureAwait(false);
        _report.CountItem();
    }

    // What is lost is found by reading back what was written.
    private ReadOnlyMemory<byte> Node(Article article, bool isAlone)
    {
        var written = ArticleWire.Of(article, options.IncludesPersonalData);
        var plain = Write(article, isAlone ? json => json.WriteStringValue(Vocabulary) : null, null);
        var back = ReadBack(plain);
        var wireBack = ArticleWire.Of(back, options.IncludesPersonalData);
        if (!options.IncludesExtensions)
        {
            _report.AddRange(ArticleDifference.Find(article, back, "JSON-LD", [], options.IncludesPersonalData));
            return plain;
        }
        if (JsonElement.DeepEquals(written, wireBack)) return plain;
        var whole = Write(article, isAlone ? WriteOwnContext : null, json => ArticleRemainder.Write(json, written, wireBack, back.Body.Text));
        _report.AddRange(ArticleDifference.Find(article, ReadBack(whole), "JSON-LD", [], options.IncludesPersonalData));
        return whole;
    }

    private ReadOnlyMemory<byte> Write(Article article, Action<Utf8JsonWriter>? context, Action<Utf8JsonWriter>? remainder)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, JsonWriting.Options(options.Indented));
        LdWriter.Write(json, article, options, context, remainder);
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static Article ReadBack(ReadOnlyMemory<byte> json)
    {
        var node = JsonSlice.Of(json);
        var graph = new LdGraph([node]);
        // A node that says nothing but its id is a reference.
        return graph.Articles.Count == 0 ? new Article() : JsonLdReader.ReadNode(graph, node, NewsReadOptions.Default, []);
    }

    private static void WriteOwnContext(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStringValue(Vocabulary);
        json.WriteStartObject();
        json.WriteStartObject(JsonLdFormat.RemainderName);
        json.WriteString("@id", "urn:newsmodel:article");
        json.WriteString("@type", "@json");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private ValueTask PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => stream.WriteAsync(bytes, cancellationToken);
}
