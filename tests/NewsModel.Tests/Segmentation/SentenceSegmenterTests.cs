using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

public sealed class SentenceSegmenterTests
{
    [Fact]
    public void A_text_is_cut_where_its_sentences_end()
    {
        const string text = "Dr. Ada Quill came home. \"It rained,\" she said. Did it?\n\nWeather\n\nIt did (twice).";

        SentenceSegmenter.Default.ToStrings(text).Should().Equal(
            "Dr. Ada Quill came home.", "\"It rained,\" she said.", "Did it?", "Weather", "It did (twice).");
    }

    [Fact]
    public void Bytes_give_the_same_sentences()
    {
        var text = "Élodie est là. « Enfin ! » dit-elle. Il pleut…\n\nC’est tout."u8;
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "fr" });
        var sentences = new List<string>();

        foreach (var sentence in segmenter.Enumerate(text)) sentences.Add(System.Text.Encoding.UTF8.GetString(sentence.Of(text)));

        sentences.Should().Equal("Élodie est là.", "« Enfin ! » dit-elle.", "Il pleut…", "C’est tout.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    public void Text_without_content_has_no_sentence(string text) => SentenceSegmenter.Default.ToSpans(text).Should().BeEmpty();

    [Fact]
    public void Kept_white_space_makes_the_sentences_the_whole_text()
    {
        const string text = "  One came. Two left.\r\n\r\nThree stayed.  ";
        var segmenter = new SentenceSegmenter(new SegmentationOptions { KeepsWhiteSpace = true });

        segmenter.ToStrings(text).Should().Equal("  One came. ", "Two left.\r\n\r\n", "Three stayed.  ");
    }

    [Fact]
    public void Whole_quotations_stay_in_one_sentence()
    {
        const string text = "He said: \"It rained. It poured. We left.\" Then he sat. \"Nobody closed this. It ends here.";
        var segmenter = new SentenceSegmenter(SegmentationOptions.WholeQuotations);

        segmenter.ToStrings(text).Should().Equal(
            "He said: \"It rained. It poured. We left.\"", "Then he sat.", "\"Nobody closed this.", "It ends here.");
    }

    [Fact]
    public void Line_breaks_mean_what_the_options_say()
    {
        const string text = "The river rose\nand the bridge closed. People waited";

        new SentenceSegmenter(SegmentationOptions.HardWrapped).ToSpans(text).Should().HaveCount(2);
        new SentenceSegmenter(SegmentationOptions.ParagraphPerLine).ToSpans(text).Should().HaveCount(3);
    }

    [Fact]
    public void A_sentence_longer_than_the_longest_is_cut_at_white_space()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200));
        var segmenter = new SentenceSegmenter(new SegmentationOptions { LongestSentence = 256 });

        var spans = segmenter.ToSpans(text);

        spans.Should().OnlyContain(span => span.Length <= 256);
        string.Join(' ', segmenter.ToStrings(text)).Should().Be(text);
    }

    [Fact]
    public void A_pull_gives_what_the_enumeration_gives()
    {
        const string text = "One came. Two left! Three stayed?\n\nFour";
        var segmenter = SentenceSegmenter.Default;
        var spans = new List<TextSpan>();

        for (var position = 0; segmenter.TryReadNext(text, ref position, out var sentence);) spans.Add(sentence);

        spans.Should().Equal(SentenceSegmenter.Default.ToSpans(text));
    }

    [Fact]
    public void An_own_abbreviation_is_a_veto_at_its_stop()
    {
        const string text = "It took cca. Five days. It ended.";
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en", Abbreviations = ["cca."] });

        segmenter.ToStrings(text).Should().Equal("It took cca. Five days.", "It ended.");
    }

    [Fact]
    public void A_tag_is_shortened_until_its_language_is_known()
    {
        var provider = new SentenceSegmenterProvider();

        provider.GetSegmenter("pt-BR").Should().BeSameAs(provider.GetSegmenter("pt"));
        provider.GetSegmenter("nb").Options.Language.Should().Be(new LanguageTag("no"));
        provider.GetSegmenter("qqq").Should().BeSameAs(provider.GetSegmenter(null));
    }

    [Fact]
    public void A_mark_that_is_no_stop_in_the_language_is_passed()
    {
        SentenceSegmenter.Default.ToSpans("\u037E").Should().Equal(new TextSpan(0, 1));
        SentenceSegmenter.Default.ToSpans("\u037E"u8).Should().Equal(new Utf8Span(0, 2));
    }
}
