using NewsModel.Generator;

namespace NewsModel.Tests.Time;

/// <summary>The states we expect of the real dates in the shared data folder, by row; the dates themselves stay there.</summary>
public class RealDatesTests
{
    private static readonly string Root = GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory);

    [Fact]
    public void Every_date_shape_of_real_pages_is_read_as_stated() =>
        Compare("schema.org/real-dates-by-shape.csv", "dates-by-shape.txt", column: 2);

    [Fact]
    public void Every_date_of_the_feed_table_is_read_as_its_text_states() =>
        Compare("feeds/dates/feedparser-dates.csv", "feed-dates.txt", column: 1);

    private static void Compare(string data, string expectations, int column)
    {
        var path = Path.Combine(Root, "..", "shared", "data", "formats", data);
        if (!File.Exists(path)) Assert.Skip($"no {data} beside the repository");
        var expected = File.ReadLines(Path.Combine(Root, "tests", "NewsModel.Tests", "Time", "Expectations", expectations))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => int.Parse(parts[0]), parts => parts[1]);
        var rows = File.ReadLines(path).Skip(1).Select(Columns).ToList();
        rows.Should().HaveCount(expected.Count);
        var wrong = rows.Select((row, index) => (Number: index + 1, Text: row[column], State: TimestampState.Of(row[column], null)))
            .Where(row => row.State != expected[row.Number])
            .Select(row => $"row {row.Number}: {row.Text}: expected {expected[row.Number]}, read {row.State}");
        wrong.Should().BeEmpty();
    }

    private static List<string> Columns(string line)
    {
        var columns = new List<string> { "" };
        var isQuoted = false;
        foreach (var unit in line)
        {
            if (unit == '"') isQuoted = !isQuoted;
            else if (unit == ',' && !isQuoted) columns.Add("");
            else columns[^1] += unit;
        }
        return columns;
    }
}
