using NewsModel.Serialization;

namespace NewsModel.Tool.Commands;

/// <summary>Prints what reading and writing had to tell, one finding a line; removed lines are quoted verbatim beneath theirs.</summary>
internal static class ReportPrinter
{
    public static void Print(TextWriter output, IEnumerable<Finding> reading, IEnumerable<Finding> writing)
    {
        foreach (var finding in reading) Print(output, "read", finding);
        foreach (var finding in writing) Print(output, "write", finding);
    }

    private static void Print(TextWriter output, string direction, Finding finding)
    {
        var line = finding.Line is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (line {number})") : "";
        output.WriteLine($"{direction}: {finding}{line}");
        if (finding.Text is not { Length: > 0 } text) return;
        foreach (var quoted in text.Split('\n')) output.WriteLine($"    | {quoted.TrimEnd('\r')}");
    }
}
