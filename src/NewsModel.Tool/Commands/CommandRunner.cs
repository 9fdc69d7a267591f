namespace NewsModel.Tool.Commands;

/// <summary>Runs a command and turns what can go wrong into one line on standard error and an exit code.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(string what, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (NewsFormatException fault)
        {
            return Fail($"{what}: {fault.Message}");
        }
        catch (Exception fault) when (fault is KeyNotFoundException or ArgumentException or TimeZoneNotFoundException or NotSupportedException)
        {
            return Fail(fault.Message, ExitCode.Usage);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException fault)
        {
            // A reader that went away, as `head` does, is no fault of ours.
            return fault is not (FileNotFoundException or DirectoryNotFoundException) && what == "-" && fault.HResult == BrokenPipe ? ExitCode.Success : Fail(fault.Message);
        }
        catch (UnauthorizedAccessException fault)
        {
            return Fail(fault.Message);
        }
    }

    private const int BrokenPipe = 32;

    private static int Fail(string message, int code = ExitCode.Failure)
    {
        Console.Error.WriteLine($"newsmodel: {message}");
        return code;
    }
}
