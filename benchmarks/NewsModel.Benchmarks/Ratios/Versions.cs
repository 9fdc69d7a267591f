using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>What was measured, on what: for the head of a report.</summary>
internal static class Versions
{
    public static string Describe(string? folder) =>
        $"NewsModel {typeof(SentenceSegmenter).Assembly.GetName().Version}, {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, "
        + $"vectors of {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128)} bits, "
        + $"ICU {NativeIcu.Find()?.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "absent"}, "
        + $"text: {(folder is null ? "own samples" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))))}";
}
