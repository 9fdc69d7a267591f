namespace NewsModel.Tests.Model;

public class WellFormedTests
{
    // Made here and not in attributes, whose strings are UTF-8 and cannot hold a lone surrogate.
    public static TheoryData<char[], int> LoneSurrogates => new()
    {
        { ['\uD800'], 0 },
        { ['a', '\uDC00'], 1 },
        { ['\uD83D', '\uDE00', '\uD83D'], 2 },
        { ['a', 'b', '\uDC00', '\uD800'], 2 },
    };

    [Theory]
    [MemberData(nameof(LoneSurrogates))]
    public void A_lone_surrogate_is_refused_with_its_place(char[] text, int offset) =>
        FluentActions.Invoking(() => new Article { Headline = new string(text) }).Should().Throw<ArgumentException>()
            .WithMessage($"Headline has a lone surrogate at offset {offset}.*");

    [Fact]
    public void Pairs_of_surrogates_are_letters_like_others() => new Article { Headline = "😀 ok" }.Headline.Should().Be("😀 ok");

    [Fact]
    public void Lone_surrogates_are_refused_in_lists_too() =>
        FluentActions.Invoking(() => new Article { Keywords = ["ok", "\uD800"] }).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_no_format_can_carry_is_refused(double number) =>
        FluentActions.Invoking(() => new Quote { Id = "q", Confidence = number }).Should().Throw<ArgumentException>();

    [Fact]
    public void Marks_lie_inside_their_text() =>
        FluentActions.Invoking(() => new Paragraph("abc") { Marks = [new() { Kind = MarkKind.Strong, Span = new(2, 2) }] })
            .Should().Throw<ArgumentException>().WithMessage("The mark Strong [2, 4) ends past the text, which has 3 code units.*");

    [Fact]
    public void A_shorter_text_cannot_leave_its_marks_behind()
    {
        var paragraph = new Paragraph("abc") { Marks = [new() { Kind = MarkKind.Strong, Span = new(1, 2) }] };

        FluentActions.Invoking(() => paragraph with { Text = "a" }).Should().Throw<ArgumentException>();
        (paragraph with { Marks = [], Text = "a" }).Text.Should().Be("a");
    }

    [Fact]
    public void Printing_a_comment_prints_no_personal_data()
    {
        var author = new CommentAuthor { Name = "Nils", Email = "nils@post.example", IpAddress = "192.0.2.7" };

        $"{author} {new Comment { Id = "1", Author = author }} {new Byline { Name = "Ina", Email = "ina@norrvik.example" }}".Should().Be("Nils 1 Ina");
    }
}
