using CsCheck;
using NewsModel.Languages;
using NewsModel.Quotations;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Tests.Quotations.Tokens;

/// <summary>Words of letters before a space or mark are read sixteen characters at once; all others, and those at the end of a text, one by one.</summary>
public class TokenizerLawTests
{
    private static readonly Gen<string> Short = Gen.OneOf(
            Gen.OneOf<string>("a", "S", "s", "said", "Mr", "Mr.", "U.S.", "It's", "wörtlich", "ÄRZTE", "Ölpreis", "×", "÷", "ÿ", "iPad", "é", "don’t", "e-mail", "3rd", "laut", "Prof", "Ī", "x\u0301"),
            Gen.OneOf<string>(" ", " ", ".", ",", "\"", "’", "'", "-", "–", "/", ":", "\n", "(", ")", "?", "…", "@", "&", "\u00A0", "\uD83D"),
            Gen.Char.Select(unit => unit.ToString()))
        .Array[1, 8].Select(string.Concat).Where(text => text.Length <= PackedWord.Longest);

    [Fact]
    public void Tokens_are_the_same_at_the_end_of_a_text_and_before_more() =>
        Gen.Select(Short, Gen.OneOf<Language>(Language.En, Language.De, Language.Fr, Language.Ko, Language.Ja, Language.Unknown)).Sample((text, language) =>
        {
            var alone = Read(text, language);

            Read(text + "\n\n" + new string('x', 2 * PackedWord.Longest), language).SkipLast(1).Should().Equal(alone);
        });

    [Fact]
    public void The_lexicon_knows_what_the_tables_know()
    {
        foreach (var language in new[] { Language.En, Language.De, Language.Fr, Language.Es, Language.Ko, Language.Ar })
        {
            var words = LexisWords.Table.ToList(language).Concat(CueWords.Table.ToList(language)).Select(entry => entry.Word).Where(word => !word.Contains('\'', StringComparison.Ordinal));
            foreach (var form in words.SelectMany(word => new[] { word, Capitalised(word), word.ToUpperInvariant() }))
            {
                var facts = Lexicon.Of(language).Find(form);

                facts.Lexis.Should().HaveFlag(LexisWords.Find(language, form), "{0}: {1}", language, form);
                facts.Cue.Should().HaveFlag(CueWords.Find(language, form), "{0}: {1}", language, form);
            }
        }
    }

    [Fact]
    public void A_word_is_packed_whatever_its_case_and_only_if_it_has_no_other_characters() =>
        Gen.Char['\0', '\u0180'].Array[0, 20].Select(units => new string(units)).Sample(word =>
        {
            var packs = PackedWord.TryPack(word, out var packed);

            packs.Should().Be(word.Length <= PackedWord.Longest && word.All(unit => unit <= '\u00FF'));
            if (packs) PackedWord.TryPack(string.Concat(word.Select(NewsModel.Text.CodePoint.ToLower)), out var lower).Should().Be(lower == packed);
        });

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static List<Token> Read(string text, Language language)
    {
        var scratch = new Scratch();
        Tokenizer.Read(text, language, scratch);
        return [.. scratch.Tokens];
    }
}
