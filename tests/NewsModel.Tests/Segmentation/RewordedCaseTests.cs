using System.Text;
using NewsModel.Languages;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// The cases of the files with words and signs exchanged, put in and left out: nearly what the rules are written for. The fast
/// segmenter cuts them as the slow one does, and their bytes as their text; the choices are the same in every run.
/// </summary>
public class RewordedCaseTests
{
    private const int RoundsOfACase = 12;

    private static readonly string[] s_signs =
    [
        ".", "!", "?", "...", "…", "?!", "\"", "“", "”", "'", "‘", "’", "«", "»", "(", ")", "[1]", "]", "*", "—", "-", ",", ":", ";", "/", "@", "#", "&", "%", "\n", "\n\n", "\u00A0", ":)", ";-(", "XD", "<3", "^^", "。", "！", "，", "、", "」", "؟", "।", "\u2022 ", "1)", "a.", "I.", "2.", "§", "$",
    ];

    private static readonly string[] s_words =
    [
        "asked", "said", "says", "of", "the", "de", "von", "also", "even", "that", "he", "they", "their", "thus", "sheet", "Kim", "Ms.", "Dr.", "U.S.", "No", "No.", "p.m.", "a.m.", "Inc.", "Co.", "Ltd", "Jan", "Fig.", "vs.", "e.g.", "v.", "Jr.", "St.", "J.", "J.F.K.", "Ph.D.", "Yahoo!", "i", "I", "A", "1", "12.5", "1,000", "3rd",
        "www.courier.example", "ina@courier.example", "file.txt", "#ferry", "Oktober", "12.", "XIV.", "км", "说", "道", "報道", "말했다", "と", "قال",
    ];

    public static TheoryData<string> Languages => CaseTests.Languages();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_exchanged_in_the_cases_of_a_language_are_cut_as_the_slow_segmenter_says(string tag)
    {
        var language = Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number).Single(language => LanguageProperties.Tag(language) == tag);
        var random = new Random(20250213);
        var words = AbbreviationWords.Table.ToList(language).Concat(ContextWords.Table.ToList(language)).Select(entry => entry.Word).SelectMany(word => new[] { word, word + ".", char.ToUpperInvariant(word[0]) + word[1..] }).Order(StringComparer.Ordinal).Concat(s_words).ToArray();
        var slow = new SlowSegmenter(new BoundaryDecider(language));
        var fast = new SentenceSegmenter(new SegmentationOptions { Language = tag });
        foreach (var item in CaseFile.ReadAll(CaseTests.Folder).Where(item => item.Language == tag))
            for (var round = 0; round < RoundsOfACase; round++)
            {
                var text = Reworded(item.Text, words, random);
                var spans = fast.ToSpans(text);
                if (!spans.SequenceEqual(slow.Segment(text))) Assert.Fail($"{string.Join(' ', slow.Segment(text))} says the slow one, {string.Join(' ', spans)} the fast one, of\n{text}");
                var bytes = fast.ToSpans(Encoding.UTF8.GetBytes(text)).Select(span => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(span.Start, span.Length)));
                if (!bytes.SequenceEqual(spans.Select(span => span.Of(text).ToString()))) Assert.Fail($"the bytes are cut otherwise:\n{text}");
            }
    }

    /// <summary>
    /// The texts of the files in Nearly, one a line: cases reworded at random, of which those were kept that led the rules where none had before, each
    /// without the words that it led there without.
    /// </summary>
    [Fact]
    public void Texts_that_once_led_the_rules_astray_are_cut_as_the_slow_segmenter_says()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CaseTests.Folder, "..", "Nearly"), "*.txt").Order(StringComparer.Ordinal))
        {
            var tag = Path.GetFileNameWithoutExtension(file);
            var slow = new SlowSegmenter(new BoundaryDecider(Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number).Single(language => LanguageProperties.Tag(language) == tag)));
            var fast = new SentenceSegmenter(new SegmentationOptions { Language = tag });
            foreach (var text in File.ReadLines(file))
            {
                var spans = fast.ToSpans(text);
                if (!spans.SequenceEqual(slow.Segment(text))) Assert.Fail($"{string.Join(' ', slow.Segment(text))} says the slow one, {string.Join(' ', spans)} the fast one, of\n{text}");
                var bytes = fast.ToSpans(Encoding.UTF8.GetBytes(text)).Select(span => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(span.Start, span.Length)));
                bytes.Should().Equal(spans.Select(span => span.Of(text).ToString()), text);
            }
        }
    }

    [Fact]
    public void Words_nearly_those_that_follow_a_verb_of_speech_are_cut_as_the_slow_segmenter_says()
    {
        var slow = new SlowSegmenter(new BoundaryDecider(Language.En));
        var fast = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        foreach (var word in "that he she it they the his her their there this a an we you I of de del della di da von van der den al el bin la le and du dos also then once even later".Split(' '))
            for (var letter = 0; letter <= word.Length; letter++)
                foreach (var nearly in new[] { word, word[..letter] + 'x' + word[Math.Min(letter + 1, word.Length)..], word[..letter] + 'x' + word[letter..] })
                    foreach (var text in new[] { $"“Is it over?” Kim asked {nearly} more of it. Then they went.", $"“Is it over?” Kim {nearly} Holt asked. Then they went." })
                        if (!fast.ToSpans(text).SequenceEqual(slow.Segment(text))) Assert.Fail($"{string.Join(' ', slow.Segment(text))} says the slow one, {string.Join(' ', fast.ToSpans(text))} the fast one, of\n{text}");
    }

    [Theory]
    [InlineData("that", 2)]
    [InlineData("they", 2)]
    [InlineData("a", 2)]
    [InlineData("of", 1)]
    [InlineData("quietly", 1)]
    public void A_verb_of_speech_with_an_object_of_its_own_begins_a_sentence_and_attributes_otherwise(string word, int sentences) =>
        SentenceSegmenterProvider.Default.GetSegmenter(new LanguageTag("en")).ToSpans($"“Is it over?” Ms. Kim said {word} the bridge.").Should().HaveCount(sentences);

    private static string Reworded(string text, string[] words, Random random)
    {
        var parts = text.Split(' ').ToList();
        for (var steps = 1 + random.Next(5); steps > 0; steps--)
        {
            var at = random.Next(parts.Count);
            var word = words[random.Next(words.Length)];
            switch (random.Next(7))
            {
                case 0: parts.Insert(at, word); break;
                case 1: parts[at] = word; break;
                case 2 when parts.Count > 1: parts.RemoveAt(at); break;
                case 3: parts[at] += s_signs[random.Next(s_signs.Length)]; break;
                case 4: parts[at] = s_signs[random.Next(s_signs.Length)] + parts[at]; break;
                case 5: parts.Insert(at, $"“Is it {s_words[random.Next(s_words.Length)]}?” Kim asked {s_words[random.Next(s_words.Length)]}"); break;
                default: parts.Insert(at, s_words[random.Next(s_words.Length)]); break;
            }
        }
        return string.Join(' ', parts);
    }
}
