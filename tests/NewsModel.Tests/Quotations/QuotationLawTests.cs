using System.Text;
using CsCheck;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>What holds for every text.</summary>
public class QuotationLawTests
{
    private static readonly QuotationExtractor English = new();
    private static readonly QuotationExtractor German = new("de");

    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "‘", "’", "'", "„", "«", "»", "「", "」", " ", " ", " ", "\n", "\n\n", ", ", ". ", ": ", "? ", " - ", "(", ")", "said", "told", "Anna Kessler", "Kessler",
        "Tom Barrow", "he", "she", "the mayor", "that", "who", "according to", "and", "calling", "Asked", "whether", "the plan", "is", "sagte", "laut", "der Polizei", "dass", "wie",
        "\ud83d\ude00", "\ud800", "\0", "Mr.", "U.S.", "in the words of", "claim", "'s", "We will go.", "not now",
        "hatte", "erklärt", "mit den Worten", "so", "heißt es", "nach eigenen Angaben", "sprach", "von der", "als", "und", "die", "wörtlich", "Antwort", "who chairs", "pledged to", "if",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Bool).Array[0, 60].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece.Item1] + (piece.Item2 ? " " : ""))));

    private const string Story = """
        “We will rebuild the bridge,” Anna Kessler said. “And we will do it soon.”

        Tom Barrow, the harbour master, said the plan was “dead in the water” and would not come back.

        “Nobody asked me,” he added. “That is the trouble with this town.”

        Kessler called him “a man of the past.”
        """;

    [Fact]
    public void Every_span_lies_in_the_text_and_quotes_hold_their_content() => Texts.Sample(Hold, iter: Law.Cases(3000));

    // What random texts once broke on.
    [Theory]
    [InlineData("erklärt«Kesslerthe plan»")]
    public void Every_span_lies_in_texts_that_once_broke_the_law(string text) => Hold(text);

    private static void Hold(string text)
    {
        foreach (var extractor in new[] { English, German })
        {
            if (QuotationLaws.Broken(text, extractor.Extract(text)) is { } broken) Assert.Fail($"{broken}:\n{text}");
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_result_on_every_thread()
    {
        var expected = Print(English.Extract(Story));

        Parallel.For(0, 64, _ => Print(English.Extract(Story)).Should().Be(expected));
    }

    // Steps are counted in debug builds: the time a machine takes says little, and differs.
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“a ")]
    [InlineData("‘a “b ")]
    [InlineData("'s ")]
    [InlineData("Anna Kessler said. ")]
    [InlineData("Anna Kessler said ")]
    [InlineData("Smith, said, ")]
    [InlineData("president of ")]
    [InlineData("\"Hello there, my friend,\" he said, ")]
    [InlineData("said that ")]
    [InlineData("he said - ")]
    [InlineData("the council, ")]
    [InlineData("laut der Polizei, so Meier, ")]
    [InlineData("according to ")]
    [InlineData("(")]
    public void Hostile_text_takes_steps_in_line_with_its_length(string piece)
    {
#if DEBUG
        foreach (var extractor in new[] { English, German })
        {
            var small = StepsOf(extractor, piece, 1_000);
            var large = StepsOf(extractor, piece, 4_000);

            large.Should().BeLessThan(5 * small + 50_000);
        }
#else
        Assert.Skip("Steps are counted in debug builds only: " + piece);
#endif
    }

    [Fact]
    public void A_million_quotation_marks_are_read()
    {
        English.Extract(new string('"', 1_000_000)).Quotes.Should().BeEmpty();
        foreach (var mark in "“”'‘«»「") English.Extract(new string(mark, 20_000)).Quotes.Should().BeEmpty();
    }

    [Fact]
    public void Ten_thousand_speakers_are_ten_thousand_speakers()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"We like the plan a lot,\" said Anna K{Letters(i)}.\n\n");

        English.Extract(text.ToString()).Speakers.Should().HaveCount(10_000);
    }

    private static string Letters(int number) => string.Concat(number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'b')));

#if DEBUG
    private static long StepsOf(QuotationExtractor extractor, string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var before = NewsModel.Quotations.Tokens.Page.Steps;
        extractor.Extract(text);
        return NewsModel.Quotations.Tokens.Page.Steps - before;
    }
#endif

    private static string Print(QuotationResult result) =>
        string.Join('\n', result.Quotes.Select(Print)) + "\n" + string.Join('\n', result.Speakers.Select(speaker => speaker.Name));

    private static string Print(ExtractedQuote quote) =>
        $"{quote.Kind} {string.Join(' ', quote.Spans)} {string.Join(' ', quote.Content)} {quote.Speaker} {quote.Mention} {quote.Cue} {quote.Sieve}";
}
