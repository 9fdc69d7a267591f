using System.CommandLine;
using NewsModel.Serialization;
using NewsModel.Tool.Terminal;

namespace NewsModel.Tool.Commands;

/// <summary><c>newsmodel read</c>: any format in, a view for people or any format out.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = InputArgument.Create();
        var from = new Option<string?>("--from") { Description = "The format of the input; told from its first bytes when left out.", HelpName = "FORMAT" };
        var to = new Option<string?>("--to") { Description = "The format to write; a view for people when left out.", HelpName = "FORMAT" };
        var output = new Option<string?>("-o", "--output") { Description = "The file to write; standard output when left out.", HelpName = "FILE" };
        var language = new Option<string?>("--language") { Description = "The language (BCP 47) of input that does not name its own.", HelpName = "TAG" };
        var zone = new Option<string?>("--assume-zone") { Description = "The zone that times without one are in: an offset (+09:00) or a name (Asia/Seoul).", HelpName = "ZONE" };
        var extensions = new Option<bool>("--extensions") { Description = "Let JSON-LD and ninjs carry what their vocabulary and schema have no place for." };
        var plain = new Option<bool>("--no-annotate") { Description = "Leave sentences, quotes and speakers as the source has them." };

        var command = new Command("read", "Reads articles and shows them, or writes them in another format.") { file, from, to, output, language, zone, extensions, plain };
        command.SetAction((invocation, cancellationToken) =>
        {
            var request = new ReadRequest(
                invocation.GetValue(file)!,
                invocation.GetValue(from),
                invocation.GetValue(to),
                invocation.GetValue(output),
                invocation.GetValue(language),
                invocation.GetValue(zone),
                invocation.GetValue(extensions),
                !invocation.GetValue(plain));
            return CommandRunner.RunAsync(request.File, () => RunAsync(request, cancellationToken));
        });
        return command;
    }

    private static async Task<int> RunAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var formats = NewsFormatRegistry.Default;
        var target = request.To is null ? null : formats.Get(request.To);
        await using var file = InputArgument.Open(request.File);
        await using var input = await SniffedStream.OpenAsync(file, cancellationToken);
        var source = Source(formats, request, input.Prefix);
        var reader = source.OpenReader(input, new NewsReadOptions { Language = request.LanguageTag });
        await using var articles = await AnnotatedArticles.OpenAsync(reader, request.Annotate, cancellationToken);

        await using var stream = request.Output is null ? Console.OpenStandardOutput() : File.Create(request.Output);
        if (target is null)
        {
            await ShowAsync(articles, stream, toTerminal: request.Output is null && !Console.IsOutputRedirected, cancellationToken);
        }
        else
        {
            var options = new NewsWriteOptions { AssumedZone = request.TimeZone, Feed = reader.Feed, IncludesExtensions = request.IncludesExtensions };
            var report = await target.WriteAsync(stream, articles.ReadAsync(), options, cancellationToken);
            ReportPrinter.Print(Console.Error, articles.Findings.Concat(reader.Report.Findings), report.Findings);
        }
        if (articles.Count > 0) return ExitCode.Success;
        Console.Error.WriteLine($"newsmodel: {request.File}: no article was found in it.");
        return ExitCode.Failure;
    }

    private static NewsFormat Source(NewsFormatRegistry formats, ReadRequest request, ReadOnlySpan<byte> prefix) =>
        request.From is { } name ? formats.Get(name)
        : formats.Sniff(prefix) ?? formats.FindByFileName(request.File) ?? formats.Get("page-text");

    private static async Task ShowAsync(AnnotatedArticles articles, Stream stream, bool toTerminal, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var style = toTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null ? TerminalStyle.Colored : TerminalStyle.Plain;
        var width = toTerminal ? Math.Clamp(Console.WindowWidth, ArticleView.MinWidth, ArticleView.MaxWidth) : ArticleView.DefaultWidth;
        await foreach (var article in articles.ReadAsync())
        {
            if (articles.Count > 1) writer.WriteLine(new string('─', width));
            new ArticleView(writer, style, width).Show(article, articles.LastFindings);
        }
    }
}
