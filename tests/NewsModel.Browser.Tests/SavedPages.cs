namespace NewsModel.Browser.Tests;

/// <summary>Saved pages: our own in docs/samples/articles, and the one the project started from, where it is beside the repository.</summary>
internal static class SavedPages
{
    private static readonly string Root = FindRoot();

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, "docs", "samples", "articles", name));

    public static string? SeedPage()
    {
        var path = Path.Combine(Root, "..", "shared", "data", "pages", "arirang-280669.txt");
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NewsModel.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The repository is not above the tests.");
    }
}
