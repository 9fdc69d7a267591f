using CsCheck;

namespace NewsModel.Tests.Model;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_exactly_when_their_elements_are() =>
        Gen.Select(Gen.Int[0, 2].List[0, 4], Gen.Int[0, 2].List[0, 4]).Sample((a, b) =>
        {
            var equal = a.ToValueList() == b.ToValueList();
            return equal == a.SequenceEqual(b) && (!equal || a.ToValueList().GetHashCode() == b.ToValueList().GetHashCode());
        });

    [Fact]
    public void Records_with_lists_are_equal_by_value() =>
        new Article { Keywords = ["ferry", "storm"] }.Should().Be(new Article { Keywords = ["ferry", "storm"] });

    [Fact]
    public void No_list_holds_null()
    {
        var make = () => new[] { "a", null! }.ToValueList();

        make.Should().Throw<ArgumentException>().WithMessage("Element 1 of the list is null.*");
    }

    [Fact]
    public void No_list_of_the_model_is_null()
    {
        var make = () => new Article { Keywords = null! };

        make.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_source_of_a_list_can_change_without_changing_it()
    {
        string[] source = ["a"];
        var list = source.ToValueList();
        source[0] = "b";

        list.Should().Equal("a");
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        var sum = 0;
        foreach (var item in list) sum += item;

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var item in list) sum += item;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        sum.Should().Be(12);
    }
}
