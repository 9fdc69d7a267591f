using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The instruction sets candidates can be found with. All give the same sentences.</summary>
internal enum ScanPath : byte
{
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}

internal static class ScanPaths
{
    /// <summary>The fastest one this processor has.</summary>
    public static ScanPath Best =>
        Avx512BW.IsSupported && Vector512.IsHardwareAccelerated ? ScanPath.Vector512
        : Avx2.IsSupported ? ScanPath.Vector256
        : Vector128.IsHardwareAccelerated ? ScanPath.Vector128
        : ScanPath.Scalar;
}
