using System.Buffers;
using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Quotations;
using NewsModel.Tool.Ndjson;

namespace NewsModel.Tool.Commands;

/// <summary><c>newsmodel quotes</c>: the quotes of a text and who said them.</summary>
internal static class QuotesCommand
{
    private const string DefaultLanguage = "en";

    public static Command Create()
    {
        var file = InputArgument.Create();
        var language = new Option<string?>("--language") { Description = "The language (BCP 47) of text that does not name its own; en when left out.", HelpName = "TAG" };
        var lines = new Option<bool>("--ndjson") { Description = "Read a JSON object a line (text, id, lang) and write one a line." };
        var command = new Command("quotes", "Finds the quotes of a text and who said them.") { file, language, lines };
        command.SetAction((invocation, cancellationToken) =>
        {
            var name = invocation.GetValue(file)!;
            var tag = invocation.GetValue(language) ?? DefaultLanguage;
            return CommandRunner.RunAsync(name, () => invocation.GetValue(lines) ? StreamAsync(name, tag, cancellationToken) : ShowAsync(name, tag, cancellationToken));
        });
        return command;
    }

    private static async Task<int> StreamAsync(string file, string language, CancellationToken cancellationToken)
    {
        var extractors = new ConcurrentDictionary<string, QuotationExtractor>(StringComparer.Ordinal);
        var pipeline = new NdjsonLines((line, output) => Convert(line, output, language, extractors));
        await using var input = InputArgument.Open(file);
        await using var output = Console.OpenStandardOutput();
        return await pipeline.RunAsync(input, output, Console.Error, cancellationToken) == 0 ? ExitCode.Success : ExitCode.Usage;
    }

    private static string? Convert(ReadOnlySpan<byte> line, IBufferWriter<byte> output, string language, ConcurrentDictionary<string, QuotationExtractor> extractors)
    {
        var document = NdjsonDocument.Read(line, out var fault);
        if (fault is not null) return fault;
        var result = extractors.GetOrAdd(document.Language ?? language, static tag => new QuotationExtractor(tag)).Extract(document.Text);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Write(writer, document, result);
        return null;
    }

    private static void Write(Utf8JsonWriter writer, NdjsonDocument document, QuotationResult result)
    {
        writer.WriteStartObject();
        if (document.Id is { } id)
        {
            writer.WritePropertyName("id");
            writer.WriteRawValue(id);
        }
        writer.WriteStartArray("quotes");
        foreach (var quote in result.Quotes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", KindOf(quote.Kind));
            writer.WriteStartArray("spans");
            foreach (var span in quote.Spans) WriteSpan(writer, span);
            writer.WriteEndArray();
            writer.WritePropertyName("speaker");
            WriteSpeaker(writer, document.Text, quote, quote.Speaker < 0 ? null : result.Speakers[quote.Speaker]);
            writer.WritePropertyName("cue");
            if (quote.Cue is { } cue) WriteSpan(writer, cue);
            else writer.WriteNullValue();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string KindOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        _ => "indirect",
    };

    private static void WriteSpeaker(Utf8JsonWriter writer, string text, ExtractedQuote quote, ExtractedSpeaker? speaker)
    {
        if (speaker is null && quote.Mention is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartObject();
        writer.WritePropertyName("span");
        if (quote.Mention is { } mention) WriteSpan(writer, mention);
        else writer.WriteNullValue();
        writer.WriteString("text", quote.Mention is { } span ? span.Of(text) : speaker!.Name);
        if (speaker is { IsNamed: true }) writer.WriteString("entity", speaker.Name);
        else writer.WriteNull("entity");
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    private static async Task<int> ShowAsync(string file, string language, CancellationToken cancellationToken)
    {
        await using var input = InputArgument.Open(file);
        using var reader = new StreamReader(input);
        var text = await reader.ReadToEndAsync(cancellationToken);
        var result = new QuotationExtractor(language).Extract(text);
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        foreach (var quote in result.Quotes)
        {
            var speaker = quote.Speaker < 0 ? "unknown" : result.Speakers[quote.Speaker].Name;
            await output.WriteLineAsync(FormattableString.Invariant($"{speaker} ({KindOf(quote.Kind)}, {quote.Sieve}, {quote.Confidence:0.00})"));
            foreach (var span in quote.Spans) await output.WriteLineAsync($"    {Words(span.Of(text))}");
        }
        return ExitCode.Success;
    }

    private static string Words(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
