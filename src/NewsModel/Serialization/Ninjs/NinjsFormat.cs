using System.Buffers;
using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>
/// IPTC ninjs. Documents of all versions from 1.0 on are read; what is written is of version 3.1 or 2.1 and valid against its schema,
/// unless <see cref="NewsWriteOptions.IncludesExtensions"/> asks for what the schema does not allow.
/// </summary>
/// <remarks>
/// Document-bounded: a document is read whole, up to <see cref="NewsReadOptions.MaxBytes"/>. A document that is written holds one article.
/// </remarks>
public sealed class NinjsFormat : NewsFormat
{
    // The member that holds, on request, what the schema has no place for.
    internal const string RemainderName = "newsmodel";

    // Names that other JSON with a member "uri" hardly has.
    private static readonly byte[][] Signs =
    [
        .. new[]
        {
            "headlines\"", "bodies\"", "versioncreated\"", "versionCreated\"", "\"body_", "pubstatus\"", "pubStatus\"", "representationtype\"",
            "representationType\"", "copyrightholder\"", "copyrightHolder\"", "\"description_", "infosource", "infoSources\"", "altids\"", "altIds\"",
        }.Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    private readonly NinjsVersion _version;

    private NinjsFormat(string name, NinjsVersion version) => (Name, _version) = (name, version);

    /// <summary>The format that writes the newest version, 3.1.</summary>
    public static NinjsFormat Newest { get; } = new("ninjs", NinjsVersion.V31);

    /// <summary>The format that writes version 2.1.</summary>
    public static NinjsFormat Version21 { get; } = new("ninjs-2.1", NinjsVersion.V21);

    /// <summary>The format that writes version 3.1.</summary>
    public static NinjsFormat Version31 { get; } = new("ninjs-3.1", NinjsVersion.V31);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override string Description => $"IPTC ninjs, written as version {_version.Number}";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["application/ninjs+json"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".ninjs.json", ".ninjs"];

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix)
    {
        if (this != Newest || prefix.TrimStart("\uFEFF \t\r\n["u8) is not [(byte)'{', ..] || prefix.IndexOf("\"uri\""u8) < 0) return 0;
        if (prefix.IndexOf("ninjs"u8) >= 0) return 95;
        foreach (var sign in Signs)
            if (prefix.IndexOf(sign) >= 0) return 70;
        return 30;
    }

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new NinjsReader(stream, options ?? NewsReadOptions.Default);
    }

    /// <inheritdoc/>
    public override async Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        var report = new ConversionReport();
        Article? single = null;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            single = single is null ? article : throw new NewsFormatException(NewsFormatErrorCode.Unsupported, "A ninjs document holds one article; there are several.");
        if (single is null) throw new NewsFormatException(NewsFormatErrorCode.Missing, "A ninjs document holds one article; there is none.");
        await stream.WriteAsync(Document(single, options ?? NewsWriteOptions.Default, report), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        report.CountItem();
        return report;
    }

    // What is lost is found by reading back what was written.
    private ReadOnlyMemory<byte> Document(Article article, NewsWriteOptions options, ConversionReport report)
    {
        var findings = new List<Finding>();
        var written = ArticleWire.Of(article, options.IncludesPersonalData);
        var document = Write(article, options, null, findings);
        var back = ReadBack(document);
        if (options.IncludesExtensions && ArticleWire.Of(back, options.IncludesPersonalData) is var wireBack && !JsonElement.DeepEquals(written, wireBack))
        {
            document = Write(article, options, json => ArticleRemainder.Write(json, written, wireBack, back.Body.Text), []);
            back = ReadBack(document);
        }
        findings.AddRange(ArticleDifference.Find(article, back, "ninjs", findings, options.IncludesPersonalData));
        report.AddRange(findings);
        return document;
    }

    private ReadOnlyMemory<byte> Write(Article article, NewsWriteOptions options, Action<Utf8JsonWriter>? remainder, List<Finding> findings)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, JsonWriting.Options(options.Indented));
        new NinjsWriter(json, _version, options, findings).Write(article, remainder);
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static Article ReadBack(ReadOnlyMemory<byte> document) =>
        NinjsItem.Read(JsonSlice.Of(document), NewsReadOptions.Default, []);
}
