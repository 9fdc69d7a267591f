using NewsModel.Generator;
using NewsModel.Serialization;
using NewsModel.Serialization.Json;

namespace NewsModel.Tests.Json;

/// <summary>Documents that were written once and must be read, and written the same, for ever; new ones may be added, none is edited.</summary>
public class NewsJsonGoldenTests
{
    private static readonly NewsJsonOptions Indented = new() { Indented = true, IncludesPersonalData = true };

    private static string Folder =>
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Json", "Goldens", "v1");

    public static TheoryData<string> Names => new(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_golden_is_read_and_written_the_same(string name) =>
        (NewsJson.Serialize(NewsJson.Deserialize(Read(name)), Indented) + "\n").Should().Be(Read(name));

    [Fact]
    public void The_goldens_have_every_member_of_every_type_in_an_article()
    {
        var all = string.Concat(Directory.GetFiles(Folder, "*.json").Select(File.ReadAllText));

        Shapes.All.Where(shape => shape.Name is not ("feed" or "feedLink")).SelectMany(shape => shape.Members.Select(member => $"\"{member.Name}\": "))
            .Where(name => !all.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_goldens_have_every_word_of_every_closed_list()
    {
        var all = string.Concat(Directory.GetFiles(Folder, "*.json").Select(File.ReadAllText));
        Words[] lists = [Words.Zone, Words.Status, Words.Byline, Words.Quote, Words.Speaker, Words.Gate, Words.Moderation, Words.Mark, Words.Block];

        lists.SelectMany(list => list.All).Where(word => !all.Contains($"\"{word}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
