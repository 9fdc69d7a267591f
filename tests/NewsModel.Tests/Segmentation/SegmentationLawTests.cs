using System.Globalization;
using System.Text;
using CsCheck;
using NewsModel.Languages;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>What holds for every text.</summary>
public sealed class SegmentationLawTests
{
    private const int Cases = 1_500;

    private static readonly string?[] Tags = [null, "en", "de", "fr", "el", "hy", "ru", "zh", "ja", "ko", "ar", "hi", "th"];

    private static readonly SentenceSegmenter[] Segmenters =
        [.. Tags.Select(tag => new SentenceSegmenter(new SegmentationOptions { Language = ToTag(tag) }))];

    private static readonly Gen<SentenceSegmenter> AnySegmenter = SegmentationText.OneOf(Segmenters);

    [Fact]
    public void Sentences_are_in_order_and_leave_out_nothing_but_white_space() =>
        Gen.Select(SegmentationText.Any, AnySegmenter).Sample((text, segmenter) =>
        {
            var position = 0;
            foreach (var sentence in segmenter.Enumerate(text))
            {
                if (sentence.IsEmpty || sentence.Start < position || !IsBlank(text, position, sentence.Start)) return false;
                position = sentence.End;
            }
            return IsBlank(text, position, text.Length);
        }, iter: Law.Cases(Cases));

    [Fact]
    public void Sentences_with_their_white_space_are_the_text()
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { KeepsWhiteSpace = true });
        SegmentationText.Any.Sample(text => string.Concat(segmenter.ToStrings(text)) == text, iter: Law.Cases(Cases));
    }

    [Fact]
    public void The_fast_segmenter_equals_the_slow_one() =>
        Gen.Select(Gen.Frequency((8, SegmentationText.Short), (1, SegmentationText.Any)), SegmentationText.OneOf(Language.En, Language.De, Language.El, Language.Hy, Language.Ja, Language.Zh, Language.Ar), Gen.Enum<LineBreakHandling>())
            .Sample((text, language, lineBreaks) =>
            {
                var slow = new SlowSegmenter(new BoundaryDecider(language), lineBreaks).Segment(text);
                var fast = new SentenceSegmenter(new SegmentationOptions { Language = LanguageProperties.Tag(language), LineBreaks = lineBreaks }).ToSpans(text);
                var expected = string.Join(' ', slow);
                string.Join(' ', fast).Should().Be(expected, "of {0} in {1} with line breaks {2}", Escaped(text), language, lineBreaks);
            }, iter: Law.Cases(3 * Cases));

    [Fact]
    public void Every_instruction_set_gives_the_same_sentences() =>
        Gen.Select(SegmentationText.Any, SegmentationText.OneOf(Tags)).Sample((text, tag) =>
        {
            var options = new SegmentationOptions { Language = ToTag(tag) };
            var utf8 = Encoding.UTF8.GetBytes(text);
            var spans = new SentenceSegmenter(options, ScanPath.Scalar).ToSpans(text);
            var bytes = new SentenceSegmenter(options, ScanPath.Scalar).ToSpans(utf8);
            return Enum.GetValues<ScanPath>().All(path =>
                new SentenceSegmenter(options, path).ToSpans(text).SequenceEqual(spans)
                && new SentenceSegmenter(options, path).ToSpans(utf8).SequenceEqual(bytes));
        }, iter: Law.Cases(300));

    [Fact]
    public void Bytes_give_the_sentences_of_the_text_they_spell() =>
        Gen.Select(SegmentationText.Any.Select(Encoding.UTF8.GetBytes), AnySegmenter).Sample(SpellsTheSame, iter: Law.Cases(Cases));

    [Fact]
    public void Bytes_that_are_no_text_act_as_replacement_characters() =>
        Gen.Select(SegmentationText.Bytes, AnySegmenter).Sample(SpellsTheSame, iter: Law.Cases(Cases));

    [Fact]
    public void Long_sentences_are_cut_alike_in_both_forms()
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { LongestSentence = 256, LineBreaks = LineBreakHandling.Never });
        var keeping = new SentenceSegmenter(new SegmentationOptions { LongestSentence = 256, KeepsWhiteSpace = true });
        var words = SegmentationText.OneOf("été", "日本", "😀", "word", "e\u0301", " ", "  ", "\u3000", "a", ".", "\n", "🇫🇷").List[200, 700].Select(string.Concat);
        words.Sample(text => new[] { segmenter, keeping }.All(one =>
            one.ToSpans(text).All(span => span.Length <= 256) && SpellsTheSame(Encoding.UTF8.GetBytes(text), one)), iter: Law.Cases(500));
    }

    [Fact]
    public void Whole_quotations_are_the_same_in_both_forms_and_only_take_boundaries_away()
    {
        var whole = new SentenceSegmenter(new SegmentationOptions { KeepsQuotationsWhole = true, LongestQuotation = 60 });
        SegmentationText.Any.Sample(text =>
        {
            var ends = SentenceSegmenter.Default.ToSpans(text).Select(span => span.End).ToHashSet();
            return whole.ToSpans(text).All(span => ends.Contains(span.End)) && SpellsTheSame(Encoding.UTF8.GetBytes(text), whole);
        }, iter: Law.Cases(Cases));
    }

    [Fact]
    public void An_own_abbreviation_adds_no_boundary()
    {
        var plain = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        var own = new SentenceSegmenter(new SegmentationOptions { Language = "en", Abbreviations = ["river", "Paris.", "the", "x"] });
        SegmentationText.Any.Sample(text =>
            own.ToSpans(text).Select(span => span.End).All(plain.ToSpans(text).Select(span => span.End).ToHashSet().Contains), iter: Law.Cases(Cases));
    }

    [Fact]
    public void A_pull_from_the_end_of_a_sentence_goes_on_as_the_enumeration_does() =>
        Gen.Select(SegmentationText.Any, AnySegmenter).Sample((text, segmenter) =>
        {
            var spans = new List<TextSpan>();
            for (var position = 0; segmenter.TryReadNext(text, ref position, out var sentence);) spans.Add(sentence);
            return spans.SequenceEqual(segmenter.ToSpans(text));
        }, iter: Law.Cases(Cases));

    [Fact]
    public void No_sentence_begins_or_ends_inside_a_grapheme_cluster() =>
        Gen.Select(SegmentationText.Any, AnySegmenter).Sample((text, segmenter) =>
        {
            var clusters = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
            return segmenter.ToSpans(text).All(span => clusters.Contains(span.Start) && clusters.Contains(span.End));
        }, iter: Law.Cases(Cases));

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "minus";
        try
        {
            SegmentationText.Any.Sample(text =>
            {
                CultureInfo.CurrentCulture = before;
                var spans = SentenceSegmenter.Default.ToSpans(text);
                CultureInfo.CurrentCulture = odd;
                return SentenceSegmenter.Default.ToSpans(text).SequenceEqual(spans);
            }, iter: Law.Cases(300), threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_code_units_whatever_segment() =>
        Gen.Char['\0', '\uFFFF'].Array[0, 300].Sample(units =>
        {
            foreach (var segmenter in Segmenters) segmenter.ToSpans(units);
        }, iter: Law.Cases(500));

    private static LanguageTag? ToTag(string? tag) => tag is null ? default(LanguageTag?) : new LanguageTag(tag);

    private static bool SpellsTheSame(byte[] utf8, SentenceSegmenter segmenter)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var spans = segmenter.ToSpans(text);
        var bytes = segmenter.ToSpans(utf8);
        return bytes.Length == spans.Length && bytes.Zip(spans).All(pair =>
            Encoding.UTF8.GetCharCount(utf8, 0, pair.First.Start) == pair.Second.Start && Encoding.UTF8.GetCharCount(utf8, 0, pair.First.End) == pair.Second.End);
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(unit => unit is >= ' ' and < '\u007F' ? unit.ToString() : $"\\u{(int)unit:X4}"));

    private static bool IsBlank(string text, int start, int end) => text[start..end].All(unit => CodePoint.IsWhiteSpace(unit));
}
