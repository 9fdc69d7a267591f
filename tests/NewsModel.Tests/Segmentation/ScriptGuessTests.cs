using System.Text;
using NewsModel.Languages;
using NewsModel.Segmentation.Scanning;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>The language that a text without a tag is taken for.</summary>
public class ScriptGuessTests
{
    private static readonly (int First, int Last, Language Language)[] s_scripts =
    [
        (0x0370, 0x03FF, Language.El), (0x0400, 0x052F, Language.Ru), (0x0530, 0x058F, Language.Hy), (0x0590, 0x05FF, Language.He), (0x0600, 0x06FF, Language.Ar), (0x0900, 0x097F, Language.Hi),
        (0x0A80, 0x0AFF, Language.Gu), (0x0B80, 0x0BFF, Language.Ta), (0x1000, 0x109F, Language.My), (0x1100, 0x11FF, Language.Ko), (0x1200, 0x139F, Language.Am), (0x1F00, 0x1FFF, Language.El),
        (0x3040, 0x30FF, Language.Ja), (0x3400, 0x9FFF, Language.Zh), (0xAC00, 0xD7AF, Language.Ko), (0xFF66, 0xFF9F, Language.Ja), (0x20000, 0x3FFFF, Language.Zh),
    ];

    [Fact]
    public void A_letter_tells_its_script_to_its_first_and_last_and_no_further()
    {
        foreach (var (first, last, _) in s_scripts)
            foreach (var letter in new[] { first - 1, Next(first, 1), Next(last, -1), last + 1 }.Where(CodePoint.IsLetter))
                Guess(char.ConvertFromUtf32(letter)).Should().Be(s_scripts.FirstOrDefault(script => letter >= script.First && letter <= script.Last).Language, "of U+{0:X4}", letter);
    }

    [Theory]
    [InlineData("αααααα", 6, "El")]
    [InlineData("ααααα", 7, "Ru")]
    [InlineData("αααααα", 30, "El")]
    [InlineData("αααααα x ", 30, "El")]
    [InlineData("éé α", 0, "Unknown")]
    [InlineData("é αβ", 0, "El")]
    [InlineData("中中中中中ひ", 0, "Ja")]
    [InlineData("中中中中中中中中中中中ひ", 0, "Ja")]
    [InlineData("中中中中中中中中中中中中ひ", 0, "Zh")]
    [InlineData("ееееее αα ひ", 0, "Ru")]
    [InlineData("中, 中. – «中»", 0, "Zh")]
    [InlineData("", 0, "Unknown")]
    public void Of_twelve_letters_most_decide_and_kana_against_Han(string beginning, int russian, string language) =>
        Guess(beginning + new string('я', russian)).ToString().Should().Be(language);

    [Theory]
    [InlineData("x", 511, "α", "El")]
    [InlineData("x", 512, "α", "Unknown")]
    [InlineData("x", 510, "𠀀", "Zh")]
    [InlineData("x", 511, "𠀀", "Unknown")]
    [InlineData("😀", 255, "xα", "El")]
    [InlineData("😀", 255, "xxα", "Unknown")]
    [InlineData("😀", 256, "α", "Unknown")]
    [InlineData("–", 511, "α", "El")]
    [InlineData("–", 512, "α", "Unknown")]
    [InlineData("\uFFFF", 511, "α", "El")]
    [InlineData("\uFFFF", 512, "α", "Unknown")]
    [InlineData("x–", 255, "xα", "El")]
    [InlineData("x–", 255, "xxα", "Unknown")]
    [InlineData("x–x", 170, "xα", "El")]
    [InlineData("x–x", 170, "xxα", "Unknown")]
    public void No_more_is_looked_at_than_the_beginning(string part, int times, string letter, string language) =>
        Guess(string.Concat(Enumerable.Repeat(part, times)) + letter).ToString().Should().Be(language);

    private static int Next(int codePoint, int step)
    {
        while (!CodePoint.IsLetter(codePoint)) codePoint += step;
        return codePoint;
    }

    private static Language Guess(string text)
    {
        var guess = ScriptGuess.Of<char, Utf16Form>(text);
        ScriptGuess.Of<byte, Utf8Form>(Encoding.UTF8.GetBytes(text)).Should().Be(guess);
        return guess;
    }
}
