using System.CommandLine;

namespace NewsModel.Tool.Commands;

/// <summary>The argument <c>FILE</c> that all commands have: a path, or <c>-</c> for standard input.</summary>
internal static class InputArgument
{
    public const string StandardInput = "-";

    public static Argument<string> Create() => new("FILE")
    {
        Description = "The file to read; standard input when it is - or left out.",
        DefaultValueFactory = _ => StandardInput,
    };

    public static Stream Open(string file) => file == StandardInput
        ? Console.OpenStandardInput()
        : new FileStream(file, new FileStreamOptions { Options = FileOptions.SequentialScan, Share = FileShare.ReadWrite });
}
