using System.Diagnostics;
using System.Text;

namespace NewsModel.Tool.Tests;

/// <summary>Runs the built command, as a shell would.</summary>
internal static class Command
{
    public static readonly string Root = FindRoot();

    public static readonly string Sample = Path.Combine(Root, "docs", "samples", "articles", "harbour-ferry.en.txt");

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NewsModel.Tool.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command may be done before it has read everything.
        }
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsModel.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
