using System.CommandLine;
using NewsModel.Serialization;

namespace NewsModel.Tool.Commands;

/// <summary><c>newsmodel formats</c>: what can be read and written.</summary>
internal static class FormatsCommand
{
    public static Command Create()
    {
        var command = new Command("formats", "Lists the formats that can be read and written.");
        command.SetAction(_ => Print(Console.Out));
        return command;
    }

    private static int Print(TextWriter output)
    {
        var formats = NewsFormatRegistry.Default;
        var width = formats.Max(format => format.Name.Length);
        foreach (var format in formats)
        {
            var directions = (format.CanRead ? "read " : "     ") + (format.CanWrite ? "write" : "     ");
            output.WriteLine($"{format.Name.PadRight(width)}  {directions}  {format.Description}");
        }
        return ExitCode.Success;
    }
}
