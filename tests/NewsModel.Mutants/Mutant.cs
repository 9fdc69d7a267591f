using System.IO.Enumeration;
using System.Text.Json;

namespace NewsModel.Mutants;

/// <summary>A change that dotnet-stryker made: where, and what stands there instead.</summary>
/// <param name="Path">The file, below <c>src/NewsModel</c>.</param>
internal sealed record Mutant(int Id, string Path, int Line, int Column, string Kind, string Was, string Is)
{
    private const string Sources = "src/NewsModel/";

    /// <summary>The changes of a report that compiled and that the tool itself does not take for another change said twice.</summary>
    public static IReadOnlyList<Mutant> ReadReport(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. from file in report.RootElement.GetProperty("files").EnumerateObject()
                   where file.Name.Contains(Sources, StringComparison.Ordinal) && !file.Name.EndsWith(".g.cs", StringComparison.Ordinal)
                   let lines = file.Value.GetProperty("source").GetString()!.Split('\n')
                   from mutant in file.Value.GetProperty("mutants").EnumerateArray()
                   where Compiled(mutant)
                   select Read(file.Name[(file.Name.IndexOf(Sources, StringComparison.Ordinal) + Sources.Length)..], lines, mutant)];
    }

    /// <summary>Whether the file is one of those meant: <c>*</c> is any run of characters, in folders below, too.</summary>
    public bool IsIn(IEnumerable<string> globs) => globs.Any(glob => FileSystemName.MatchesSimpleExpression(glob, Path, ignoreCase: false));

    private static bool Compiled(JsonElement mutant) =>
        mutant.GetProperty("status").GetString() switch
        {
            "CompileError" => false,
            "Ignored" => mutant.GetProperty("statusReason").GetString()!.Contains("mutate filter", StringComparison.Ordinal),
            _ => true,
        };

    private static Mutant Read(string path, string[] lines, JsonElement mutant)
    {
        var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
        var (line, column) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
        var text = lines[line - 1];
        var stop = end.GetProperty("line").GetInt32() == line ? end.GetProperty("column").GetInt32() - 1 : text.Length;
        return new Mutant(int.Parse(mutant.GetProperty("id").GetString()!), path, line, column, mutant.GetProperty("mutatorName").GetString()!, text[(column - 1)..Math.Min(stop, text.Length)].Trim(), mutant.GetProperty("replacement").GetString()!);
    }
}
