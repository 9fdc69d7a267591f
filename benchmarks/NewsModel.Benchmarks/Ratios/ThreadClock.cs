using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The processor time of the calling thread, which a busy machine disturbs far less than the time on the wall.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds from some moment on. Where threads are not measured, time on the wall.</summary>
    public static long Now
    {
        get
        {
            if (OperatingSystem.IsLinux() && ClockGetTime(ThreadCpuTime, out var time) == 0) return time.Seconds * 1_000_000_000 + time.Nanoseconds;
            return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
