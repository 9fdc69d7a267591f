using System.Globalization;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;

namespace NewsModel.Tests.Segmentation;

/// <summary>The classes of marks hold what Unicode says of such marks, and no two of them what cannot be both.</summary>
public class MarkSetTests
{
    private static readonly char[] Units = [.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)];

    [Fact]
    public void The_quick_test_for_a_stop_says_what_the_list_of_stops_says() =>
        Units.Where(Marks.IsStop).Should().Equal(Marks.Stops.Order());

    [Fact]
    public void Questions_exclamations_and_ellipses_are_stops_and_only_those_of_crowded_scripts_need_no_space()
    {
        Units.Where(Marks.IsQuestionOrExclamation).Should().BeSubsetOf(Marks.Stops).And.HaveCount(13);
        Units.Where(Marks.IsEllipsis).Should().BeSubsetOf(Marks.Stops).And.OnlyContain(unit => !Marks.NeedsNoSpace(unit));
        Marks.Stops.Where(unit => unit < '\u0250').Should().OnlyContain(unit => !Marks.NeedsNoSpace(unit), "Latin writes spaces");
    }

    [Fact]
    public void Brackets_open_or_close_as_Unicode_says()
    {
        Units.Where(Marks.IsOpeningBracket).Should().HaveCount(11).And.OnlyContain(unit => Is(unit, UnicodeCategory.OpenPunctuation));
        Units.Where(Marks.IsClosingBracket).Should().HaveCount(20).And.OnlyContain(unit => Is(unit, UnicodeCategory.ClosePunctuation) || unit == '\uFD3E', "an ornate Arabic bracket opens to the left");
    }

    [Fact]
    public void Quotation_marks_are_such_and_what_only_closes_never_opens()
    {
        Units.Where(Marks.IsEitherQuote).Should().HaveCount(18);
        Units.Where(Marks.IsClosingQuote).Should().HaveCount(7).And.NotContain(Units.Where(Marks.IsEitherQuote)).And.NotContain(Units.Where(Marks.IsOpeningQuote));
        Units.Where(unit => Marks.IsOpeningQuote(unit) || Marks.IsClosingQuote(unit) || Marks.IsEitherQuote(unit)).Should().OnlyContain(unit => char.IsPunctuation(unit) || unit == '`');
    }

    [Fact]
    public void Dashes_bullets_breaks_and_invisible_marks_are_of_their_categories()
    {
        Units.Where(Marks.IsDash).Should().HaveCount(8).And.OnlyContain(unit => Is(unit, UnicodeCategory.DashPunctuation) || unit == '\u2212');
        Units.Where(Marks.IsBullet).Should().HaveCount(17).And.OnlyContain(unit => char.IsPunctuation(unit) || char.IsSymbol(unit));
        Units.Where(Marks.IsLineBreak).Should().Equal('\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029');
        Units.Where(Marks.IsInvisible).Should().OnlyContain(unit => Is(unit, UnicodeCategory.Format) || unit == '\u2065', "one place between them is not assigned").And.HaveCount(22);
        Units.Where(Marks.IsSpace).Should().Equal(Units.Where(char.IsWhiteSpace));
    }

    [Fact]
    public void What_goes_with_the_next_code_point_does_so_in_the_runtime_too()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
            if (code is < 0xD800 or > 0xDFFF && Clusters.Prepends(code))
                StringInfo.GetNextTextElementLength(char.ConvertFromUtf32(code) + "a").Should().Be(char.ConvertFromUtf32(code).Length + 1, "U+{0:X4} prepends", code);
    }

    [Fact]
    public void What_goes_with_the_code_point_before_it_is_never_parted_from_a_letter()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
            if (code is < 0xD800 or > 0xDFFF && Clusters.Extends(code)) Clusters.CanPart('a', code).Should().BeFalse();
        Clusters.CanPart('\r', '\n').Should().BeFalse();
        Clusters.CanPart('\n', 0x0301).Should().BeTrue("nothing joins a control");
        Clusters.CanPart(0x1F1EB, 0x1F1F7).Should().BeFalse("two letters are a flag");
        Clusters.CanPart(0x1100, 0x1161).Should().BeFalse("conjoining Jamo are a syllable");
        Clusters.CanPart('각', '나').Should().BeTrue();
        Clusters.CanPart(0x200D, 0x1F467).Should().BeFalse("a joiner ties pictographs");
        Clusters.CanPart(0x0915, 0x0916).Should().BeTrue();
        Clusters.CanPart(0x094D, 0x0916).Should().BeFalse("a virama may make a conjunct");
    }

    private static bool Is(char unit, UnicodeCategory category) => CharUnicodeInfo.GetUnicodeCategory(unit) == category;
}
