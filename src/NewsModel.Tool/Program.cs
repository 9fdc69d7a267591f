using System.CommandLine;
using System.Text;
using NewsModel.Tool;
using NewsModel.Tool.Commands;

// Text goes out as UTF-8 whatever the machine says, with line feeds, and in large pieces: NDJSON may be long.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Reads news: saved pages, feeds and the formats news travels in; finds the sentences, the quotes and who said them.")
{
    ReadCommand.Create(),
    SentencesCommand.Create(),
    QuotesCommand.Create(),
    FormatsCommand.Create(),
};

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    cancellation.Cancel();
};

var invocation = root.Parse(args);
if (invocation.Errors.Count > 0)
{
    foreach (var error in invocation.Errors) Console.Error.WriteLine($"newsmodel: {error.Message}");
    Console.Error.WriteLine("Try 'newsmodel --help'.");
    return ExitCode.Usage;
}
return await invocation.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellation.Token);
