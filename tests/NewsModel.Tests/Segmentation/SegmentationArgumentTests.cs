using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

/// <summary>What the segmenter and what it gives do with their arguments, to a caller who is wrong as to one who is right.</summary>
public class SegmentationArgumentTests
{
    private const string Text = "Die Brücke ist zu. Warum? Niemand weiß es!\n\nEnde";

    private static readonly SentenceSegmenter German = new(new SegmentationOptions { Language = "de" });

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Refused(() => _ = new SentenceSegmenter(null!)).Should().Be("options");
        Refused(() => _ = new SentenceSegmenterProvider(null!)).Should().Be("options");
        Refused(() => German.Enumerate((string)null!)).Should().Be("text");
        Refused(() => German.EnumerateAsync((PipeReader)null!)).Should().Be("reader");
        Refused(() => German.EnumerateAsync((Stream)null!)).Should().Be("stream");
        Refused(() => German.EnumerateAsync((TextReader)null!)).Should().Be("reader");
        Refused(() => SentenceSegmenterExtensions.ToSpans(null!, Text)).Should().Be("segmenter");
        Refused(() => SentenceSegmenterExtensions.ToStrings(null!, Text)).Should().Be("segmenter");
        Refused(() => _ = new SegmentationOptions { Abbreviations = null! }).Should().Be("value");
    }

    [Fact]
    public void A_place_outside_the_text_is_refused_by_name()
    {
        foreach (var outside in new[] { -1, Text.Length + 1, int.MinValue, int.MaxValue })
        {
            var position = outside;
            Refused(() => German.TryReadNext(Text, ref position, out _)).Should().Be("position");
            position.Should().Be(outside);
        }
        var end = Text.Length;
        German.TryReadNext(Text, ref end, out var none).Should().BeFalse();
        (end, none).Should().Be((Text.Length, default(TextSpan)));
        var white = 3;
        German.TryReadNext("x.  ", ref white, out _).Should().BeFalse();
        white.Should().Be(4);
    }

    [Fact]
    public void A_span_of_bytes_is_refused_that_no_text_could_have()
    {
        Refused(() => _ = new Utf8Span(-1, 0)).Should().Be("start");
        Refused(() => _ = new Utf8Span(0, -1)).Should().Be("length");
        Refused(() => _ = new Utf8Span(2, int.MaxValue - 1)).Should().Be("length");

        var longest = new Utf8Span(2, int.MaxValue - 2);
        (longest.End, longest.ToRange(), longest.ToString()).Should().Be((int.MaxValue, 2..int.MaxValue, "[2, 2147483647)"));
        Encoding.UTF8.GetString(new Utf8Span(4, 7).Of("Die Brücke"u8)).Should().Be("Brücke");
    }

    [Fact]
    public void A_fault_of_an_option_says_what_is_allowed()
    {
        Said(() => new SegmentationOptions { Conventions = (SegmentationConventions)7 }).Should().Contain("SegmentationConventions");
        Said(() => new SegmentationOptions { LineBreaks = (LineBreakHandling)7 }).Should().Contain("LineBreakHandling");
        Said(() => new SegmentationOptions { LongestQuotation = 0 }).Should().Contain("from 1 to 16384");
        Said(() => new SegmentationOptions { LongestSentence = 255 }).Should().Contain("at least 256");
        Said(() => new SegmentationOptions { Abbreviations = ["?!"] }).Should().Contain("'?!' is no abbreviation").And.Contain("48");
    }

    [Fact]
    public void The_options_that_have_a_name_are_what_they_are_named_for()
    {
        SegmentationOptions.HardWrapped.Should().Be(new SegmentationOptions { LineBreaks = LineBreakHandling.Never });
        SegmentationOptions.ParagraphPerLine.Should().Be(new SegmentationOptions { LineBreaks = LineBreakHandling.Always });
        SegmentationOptions.WholeQuotations.Should().Be(new SegmentationOptions { KeepsQuotationsWhole = true });
        SegmentationOptions.GoldenRules.Should().Be(new SegmentationOptions { Conventions = SegmentationConventions.GoldenRules, LineBreaks = LineBreakHandling.Always, KeepsQuotationsWhole = true });
        (SegmentationOptions.Default.LongestQuotation, SegmentationOptions.Default.LongestSentence).Should().Be((2_000, 65_536));
    }

    [Fact]
    public void What_is_known_by_its_interface_alone_gives_the_same()
    {
        ISentenceSegmenter segmenter = German;

        segmenter.ToSpans(Text).Should().Equal(German.ToSpans(Text)).And.HaveCount(4);
        segmenter.ToStrings(Text).Should().Equal("Die Brücke ist zu.", "Warum?", "Niemand weiß es!", "Ende");
    }

    [Fact]
    public void A_provider_keeps_a_segmenter_a_language_and_takes_its_own_where_none_is_named()
    {
        var provider = new SentenceSegmenterProvider(new SegmentationOptions { Language = "de", KeepsWhiteSpace = true });

        provider.GetSegmenter(null).Should().BeSameAs(provider.GetSegmenter("de")).And.BeSameAs(provider.GetSegmenter("de-AT"));
        provider.GetSegmenter(null).Options.Should().Be(new SegmentationOptions { Language = "de", KeepsWhiteSpace = true });
        provider.GetSegmenter("fr").Options.Should().Be(new SegmentationOptions { Language = "fr", KeepsWhiteSpace = true });
        ((ISentenceSegmenterProvider)provider).GetSegmenter("fr").Should().BeSameAs(provider.GetSegmenter("fr"));
        provider.GetSegmenter("qqq").Options.Language.Should().BeNull();
        SentenceSegmenterProvider.Default.GetSegmenter(null).Options.Should().Be(SegmentationOptions.Default);
    }

    [Theory]
    [InlineData("nb", "no")]
    [InlineData("nn", "no")]
    [InlineData("NB", "no")]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("bs", "hr")]
    [InlineData("sh", "hr")]
    [InlineData("sh-Latn", "hr")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("zh", "zh")]
    [InlineData("am", "am")]
    [InlineData("nbx", null)]
    [InlineData("tlh", null)]
    public void A_tag_leads_to_a_language(string tag, string? known) =>
        LanguageLookup.Find(new LanguageTag(tag)).Should().Be(known is null ? default : Enumerable.Range(1, LanguageLookup.Count - 1).Select(number => (NewsModel.Languages.Language)number).Single(language => LanguageLookup.Tag(language)?.Value == known));

    [Fact]
    public async Task A_pipe_gives_each_sentence_with_its_place_and_is_read_to_its_end()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text + "\n\n", 40)));
        var pipe = new Pipe();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < bytes.Length; i += 100) await pipe.Writer.WriteAsync(bytes.AsMemory(i, Math.Min(100, bytes.Length - i)), TestContext.Current.CancellationToken);
            await pipe.Writer.CompleteAsync();
        }, TestContext.Current.CancellationToken);
        var sentences = new List<StreamedSentence>();

        await foreach (var sentence in German.EnumerateAsync(pipe.Reader, TestContext.Current.CancellationToken)) sentences.Add(sentence);

        await writing;
        sentences.Select(sentence => new Utf8Span((int)sentence.Start, sentence.Length)).Should().Equal(German.ToSpans(bytes));
        sentences.Select(sentence => sentence.Text).Should().Equal(German.ToStrings(Encoding.UTF8.GetString(bytes)));
        sentences[^1].End.Should().Be(bytes.Length - 2);
        var rest = await pipe.Reader.ReadAsync(TestContext.Current.CancellationToken);
        (rest.IsCompleted, rest.Buffer.Length).Should().Be((true, 0));
    }

    [Fact]
    public async Task A_read_that_its_owner_cancels_is_told()
    {
        var pipe = new Pipe();
        pipe.Reader.CancelPendingRead();

        var reading = async () => await German.EnumerateAsync(pipe.Reader, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken).MoveNextAsync();

        await reading.Should().ThrowAsync<OperationCanceledException>().WithMessage("*pending read*cancelled*");
    }

    private static string? Refused(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.ParamName;
        }
    }

    private static string Said(Func<object> make)
    {
        try
        {
            return make().ToString() is { } made ? string.Create(CultureInfo.InvariantCulture, $"nothing: {made}") : "";
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }
}
