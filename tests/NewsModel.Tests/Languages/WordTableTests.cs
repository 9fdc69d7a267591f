using NewsModel.Generator;
using NewsModel.Languages;

namespace NewsModel.Tests.Languages;

public class WordTableTests
{
    private static readonly LanguageFolder Data = LanguageFolder.Read(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory));

    [Fact]
    public void Every_month_of_every_language_file_is_found_in_any_case()
    {
        for (var language = 0; language < Data.Languages.Count; language++)
            foreach (var entry in Data.Languages[language].Entries.Where(entry => entry.Domain == "month"))
            {
                MonthWords.Find((Language)(language + 1), entry.Word).Should().Be(entry.Value, entry.Word);
                MonthWords.Find((Language)(language + 1), entry.Word.ToUpperInvariant().ToLowerInvariant()).Should().Be(entry.Value, entry.Word);
            }
    }

    [Fact]
    public void A_word_of_one_language_is_not_one_of_another() => MonthWords.Find(Language.De, "January").Should().Be(0);

    [Fact]
    public void The_longest_entry_that_ends_a_word_is_matched()
    {
        MonthWords.Table.MatchPrefix(Language.En, "September 5", out var month).Should().Be(9);
        month.Should().Be(9);
        MonthWords.Table.MatchPrefix(Language.En, "Sept. 5", out _).Should().Be(5);
        MonthWords.Table.MatchPrefix(Language.En, "Mayor Holt", out _).Should().Be(0, "May is not the whole word");
    }

    [Fact]
    public void Words_longer_than_any_entry_are_not_looked_at() => MonthWords.Find(Language.En, new string('a', 1_000_000)).Should().Be(0);
}
