namespace NewsModel.Tests.Time;

/// <summary>Dates reworded at random, of which those were kept that a small change of the code reads otherwise; see <see cref="EdgeFile"/>.</summary>
public class TimestampEdgeTests
{
    [Fact]
    public void Every_date_at_the_edge_of_a_rule_is_read_as_it_was() => EdgeFile.AssertRead("Time", "edges", line => TimestampEdge.View(line) + "\n");
}
