namespace NewsModel.Tests;

/// <summary>
/// Texts and what is read of them, in files of blocks: the text, <c>====&gt;</c>, a line for each thing that is read, <c>====</c>. No expert says that they are read
/// rightly; each was kept since a small change of the code changes what is read of it. What is read of them is to change on purpose alone.
/// </summary>
internal static class EdgeFile
{
    public const string Middle = "====>\n", End = "====\n";

    public static string FolderOf(string part) => Path.Combine(NewsModel.Generator.GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", part, "Edges");

    /// <summary>The names of the files of a part.</summary>
    public static TheoryData<string> Names(string part) => [.. Directory.EnumerateFiles(FolderOf(part), "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>The names of the files of a part, each with the places where a piece of so many texts begins.</summary>
    public static TheoryData<string, int> Pieces(string part, int size)
    {
        var pieces = new TheoryData<string, int>();
        foreach (string name in Names(part))
            for (var first = 0; first < Blocks(part, name).Length; first += size) pieces.Add(name, first);
        return pieces;
    }

    /// <summary>Reads the texts of a file, or so many from the first on, with <paramref name="view"/> and says where that gives another thing than the file says.</summary>
    public static void AssertRead(string part, string name, Func<string, string> view, int first = 0, int count = int.MaxValue)
    {
        var wrong = new List<string>();
        foreach (var block in Blocks(part, name).Skip(first).Take(count))
        {
            var middle = block.LastIndexOf(Middle, StringComparison.Ordinal);
            var (text, expected) = (block[..(middle - 1)], block[(middle + Middle.Length)..]);
            if (view(text) is var read && read != expected) wrong.Add($"{text}\nexpected:\n{expected}read:\n{read}");
        }
        if (wrong.Count > 0) Assert.Fail($"{wrong.Count} of {name}.txt\n" + string.Join('\n', wrong));
    }

    private static string[] Blocks(string part, string name) =>
        File.ReadAllText(Path.Combine(FolderOf(part), name + ".txt")).Replace("\r\n", "\n", StringComparison.Ordinal).Split(End, StringSplitOptions.RemoveEmptyEntries);
}
