using NewsModel.Generator;

namespace NewsModel.Tests;

public class GeneratedTablesTests
{
    private static readonly string Root = GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory);

    [Fact]
    public void Every_generated_table_is_what_the_generator_makes_of_the_data_now() =>
        Tables.Generate(Root).Where(file => !file.IsFresh(Root)).Select(file => file.Path).Should().BeEmpty();
}
