using NewsModel.Generator;

namespace NewsModel.Tests;

/// <summary>The folder of data that lies beside the repository and is no part of it; tests that need it are skipped where it is absent.</summary>
internal static class SharedFolder
{
    private static readonly string Root = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "..", "shared", "data");

    /// <summary>The path of a file or folder in it; skips the test when it is not there.</summary>
    public static string PathOf(params string[] names)
    {
        var path = Path.Combine([Root, .. names]);
        if (!Path.Exists(path)) Assert.Skip($"{string.Join('/', names)} is not beside the repository.");
        return path;
    }
}
