using System.Text;
using CsCheck;
using NewsModel.Languages;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;

namespace NewsModel.Tests.Segmentation;

/// <summary>What the engine decides without a window is what the decider decides with one.</summary>
public sealed class SegmentationShortcutTests
{
    private const string Before = "The long river rose over there ";
    private const string After = " rose once more and all the people of the two towns looked on.\n\nNobody said a word about it until the evening.\n";

    private static readonly Language[] All = [.. Enumerable.Range(1, LanguageProperties.Count - 1).Select(index => (Language)index)];

    private static readonly SentenceSegmenter[] Segmenters =
        [SentenceSegmenter.Default, .. All.Select(language => new SentenceSegmenter(new SegmentationOptions { Language = LanguageProperties.Tag(language) }))];

    private static readonly SlowSegmenter[] Slow = [.. All.Prepend(Language.Unknown).Select(language => new SlowSegmenter(new BoundaryDecider(language)))];

    private static readonly string[] Alphabets =
        ["abcdefghijklmnopqrstuvwxyz", "aeiouy", "bcdfgs", "ABCDEGX", "äöüßéçñøłğ", "ÄÖÜÉÑØ", "абвгдежзиклмнорстуя", "АБВГДМНСТЯЁ", "αβγδεηιοσς", "ΑΒΓΔΣ", "가나다라말습니요", "日本中字一二", "あいうですアイ", "ابتثجحدرسمنوي\u064B", "अआकखगतनमर\u093E\u0940", "אבגדהו", "ابپتچ", "0123456789", "ªº°%"];

    private static readonly string[] Stops = [".", ".", ".", ".", "?", "!", "。", "！", "？", "؟", "।", "۔", "…", "..", "...", "...", "．"];

    private static readonly string[] Closers = ["", "", "", "\"", ")", "'", "]", "”", "’", "»", "“", "」", "）", "*", "''"];

    private static readonly string[] Gaps = [" ", " ", " ", " ", "\n\n", "\n", "", "", "  ", "\n\n\n", "\u00A0", "\u3000", "\r\n"];

    private static readonly string[] Openers = ["", "", "", "", "\"", "(", "[", "'", "``", "“", "«", "„", "¿", "「", "- ", "...", "[1] ", "»", "<"];

    private static readonly string[] Endings = ["", "", "", "", ".", ",", "'", "'s", "-", "-a", ".a", ")", "?", "é", "’s", "&"];

    private static readonly string[] Places = [" ", " ", " ", " ", "\n", "\n\n", "(", "\"", "-", ".", " a.", "’", ", ", " 1. ", "é", ":", "/", " in ", "Figure ", "№ ", " 4. ", " 21) ", " seit dem ", ", ", "v. "];

    private static readonly Gen<string> Letters =
        Gen.Select(SegmentationText.OneOf(Alphabets), Gen.Int[0, 1000].List[1, 9]).Select((alphabet, places) => string.Concat(places.Select(place => alphabet[place % alphabet.Length])));

    private static readonly Gen<string> AnyWord = Gen.Frequency(
        (5, Letters),
        (2, Gen.Select(Letters, Letters, (head, tail) => head[..1].ToUpperInvariant() + tail)),
        (1, Gen.Select(Letters, SegmentationText.OneOf("-", "'", ".", "/", "&", "’"), Letters, (head, joint, tail) => head + joint + tail)),
        (1, SegmentationText.OneOf("U.S", "a.m", "J", "I", "Dr", "Inc", "1985", "3", "1,000", "Yahoo", "z. B", "т. е", "XD", "1999–2000", "Al", "US", "it", "No", "", "22", "306,031", "5", "Oktober", "März", "Jahrhundert", "BBC", "BBC", "US", "zurück", "geführt", "США", "км2", "$5,000", "£40m", "15th", "€1.2bn", "6-1", "1998/9", "MPs", "TVs", "mlns", "we've", "O'Neil", "Anglo-Dutch", "he", "http", "www", "who")));

    [Fact]
    public void Words_of_every_script_between_any_marks_are_cut_as_the_decider_says()
    {
        var words = All.Select(Abbreviations).ToArray();
        Gen.Select(Gen.Int[0, All.Length - 1], Gen.Int[0, 100_000], AnyWord, AnyWord,
                Gen.Select(SegmentationText.OneOf(Places), SegmentationText.OneOf(Stops), SegmentationText.OneOf(Closers), SegmentationText.OneOf(Gaps), SegmentationText.OneOf(Openers), SegmentationText.OneOf(Endings)))
            .Sample((language, place, word, next, marks) =>
            {
                // One word in four is an abbreviation of the language.
                var before = place % 4 == 0 && words[language].Count > 0 ? words[language][place / 4 % words[language].Count] : word;
                var text = Before + marks.Item1 + before + marks.Item2 + marks.Item3 + marks.Item4 + marks.Item5 + next + marks.Item6 + After;
                // One text in three ends soon after, one in three begins soon before.
                if (place % 3 == 0) text = text[..^Math.Min(After.Length, place % After.Length + 40)];
                if (place % 3 == 1) text = text[(place % (Before.Length + 1))..];
                Compare(All[language], text);
            }, iter: Law.Cases(20_000));
    }

    [Fact]
    public void No_abbreviation_is_taken_for_a_plain_word()
    {
        foreach (var language in All)
            foreach (var word in Abbreviations(language))
            {
                Compare(language, $"{Before}{word}. The{After}");
                Compare(language, $"{Before}{char.ToUpperInvariant(word[0])}{word[1..]}. 12{After}");
                Compare(language, $"{Before}{word}! Это{After}");
            }
    }

    private static List<string> Abbreviations(Language language) =>
        [.. AbbreviationWords.Table.ToList(language).Concat(ContextWords.Table.ToList(language).Where(entry => ((ContextKinds)entry.Value & ContextKinds.ExclaimingName) != 0)).Select(entry => entry.Word)];

    private static void Compare(Language language, string text)
    {
        var segmenter = Segmenters[(int)language];
        var slow = Slow[(int)language].Segment(text);
        var fast = segmenter.ToSpans(text);
        if (!fast.SequenceEqual(slow)) Assert.Fail($"{string.Join(' ', fast)} and not {string.Join(' ', slow)} of {text} in {language}");
        var utf8 = Encoding.UTF8.GetBytes(text);
        var ends = segmenter.ToSpans(utf8).Select(span => Encoding.UTF8.GetCharCount(utf8, 0, span.End));
        if (!ends.SequenceEqual(slow.Select(span => span.End))) Assert.Fail($"{string.Join(' ', ends)} and not {string.Join(' ', slow)} of {text} in {language} as bytes");
    }
}
