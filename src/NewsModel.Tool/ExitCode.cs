namespace NewsModel.Tool;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The input could not be read, or the output not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong, or some lines of the input were; the rest went on.</summary>
    public const int Usage = 2;

    /// <summary>Stopped from the keyboard, as the shell counts it: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
