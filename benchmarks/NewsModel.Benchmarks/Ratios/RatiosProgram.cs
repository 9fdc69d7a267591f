using System.Globalization;

namespace NewsModel.Benchmarks.Ratios;

/// <summary><c>ratios [--corpus DIR] [--only TEXT]</c>: prints one <c>name value</c> a line; on a machine of two cores it takes less than 50 seconds.</summary>
internal static class RatiosProgram
{
    /// <summary>A new group of figures is one line here.</summary>
    private static readonly IRatioGroup[] Groups = [new SegmentationRatios(), new ArticleRatios(), new HostileRatios(), new CostFigures(), new JsonFormatRatios(), new FeedRatios(), new AnnotationRatios()];

    public static int Run(string[] arguments)
    {
        var folder = Option(arguments, "--corpus");
        var only = Option(arguments, "--only") ?? "";
        if (folder is not null && !Directory.Exists(folder))
        {
            Console.Error.WriteLine($"No folder {folder}.");
            return 2;
        }
        Console.Error.WriteLine(Versions.Describe(folder));
        foreach (var group in Groups.Where(group => group.GetType().Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
            foreach (var (name, value) in group.Measure(folder))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.###}"));
        return 0;
    }

    private static string? Option(string[] arguments, string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }
}
