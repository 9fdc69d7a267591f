using System.Diagnostics;

namespace NewsModel.Mutants;

/// <summary>A <see cref="Worker"/> in its process, watched from outside.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int MostWaiting = 12;
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(0.5);

    private readonly Process _process;

    /// <param name="tests">The assembly of the tests.</param>
    /// <param name="library">The changed library.</param>
    /// <param name="mutant">The change that is made while the tests are listed.</param>
    public WorkerProcess(string tests, string library, int mutant)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["work", tests, library, $"{mutant}"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000"; // a loop that fills a list ends, too
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The answer of the worker; null where it ended, and <see cref="Outcome.TimedOut"/> by name where it did not answer in time of its own.</summary>
    public string? Ask(string line, TimeSpan longest)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return null;
        }
        var answer = _process.StandardOutput.ReadLineAsync();
        var begun = Stopwatch.GetTimestamp();
        var before = Spent;
        while (!answer.Wait(Glance))
            // On a machine that does other work a worker that waits its turn is not one that never ends; one that waits for ever is.
            if (Spent - before > longest || Stopwatch.GetElapsedTime(begun) > longest * MostWaiting) return nameof(Outcome.TimedOut);
        return answer.Result;
    }

    private TimeSpan Spent
    {
        get
        {
            try
            {
                return _process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                return TimeSpan.Zero; // it has ended, and the answer is on its way
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
