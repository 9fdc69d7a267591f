using System.Buffers;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Segmentation;
using NewsModel.Tool.Ndjson;

namespace NewsModel.Tool.Commands;

/// <summary><c>newsmodel sentences</c>: the sentences of a text.</summary>
internal static class SentencesCommand
{
    public static Command Create()
    {
        var file = InputArgument.Create();
        var language = new Option<string?>("--language") { Description = "The language (BCP 47) of text that does not name its own; guessed from its script when left out.", HelpName = "TAG" };
        var lines = new Option<bool>("--ndjson") { Description = "Read a JSON object a line (text, id, lang) and write one a line: its id and the spans of its sentences." };
        var command = new Command("sentences", "Cuts a text into sentences, one a line.") { file, language, lines };
        command.SetAction((invocation, cancellationToken) =>
        {
            var name = invocation.GetValue(file)!;
            var tag = invocation.GetValue(language);
            return CommandRunner.RunAsync(name, () => invocation.GetValue(lines) ? StreamAsync(name, tag, cancellationToken) : ShowAsync(name, tag, cancellationToken));
        });
        return command;
    }

    private static async Task<int> StreamAsync(string file, string? language, CancellationToken cancellationToken)
    {
        var fallback = Segmenter(language);
        var pipeline = new NdjsonLines((line, output) => Convert(line, output, fallback));
        await using var input = InputArgument.Open(file);
        await using var output = Console.OpenStandardOutput();
        return await pipeline.RunAsync(input, output, Console.Error, cancellationToken) == 0 ? ExitCode.Success : ExitCode.Usage;
    }

    private static string? Convert(ReadOnlySpan<byte> line, IBufferWriter<byte> output, SentenceSegmenter fallback)
    {
        var document = NdjsonDocument.Read(line, out var fault);
        if (fault is not null) return fault;
        var segmenter = fallback;
        if (document.Language is { } name)
        {
            if (!LanguageTag.TryParse(name, out var tag)) return $"\"lang\" is no language tag: {name}";
            segmenter = SentenceSegmenterProvider.Default.GetSegmenter(tag);
        }
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        if (document.Id is { } id)
        {
            writer.WritePropertyName("id");
            writer.WriteRawValue(id);
        }
        writer.WriteStartArray("spans");
        foreach (var sentence in segmenter.Enumerate(document.Text))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(sentence.Start);
            writer.WriteNumberValue(sentence.End);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        return null;
    }

    private static async Task<int> ShowAsync(string file, string? language, CancellationToken cancellationToken)
    {
        await using var input = InputArgument.Open(file);
        using var reader = new StreamReader(input);
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        await foreach (var sentence in Segmenter(language).EnumerateAsync(reader, cancellationToken))
            await output.WriteLineAsync(Words(sentence.Text));
        return ExitCode.Success;
    }

    private static SentenceSegmenter Segmenter(string? language) =>
        SentenceSegmenterProvider.Default.GetSegmenter(language is null ? default(LanguageTag?) : new LanguageTag(language));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
