using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

/// <summary>Each word and sign of a short list of the rules does what the list is for.</summary>
public class WordListTests
{
    private static readonly SentenceSegmenter English = new(new SegmentationOptions { Language = new LanguageTag("en") });

    private static readonly SentenceSegmenter Japanese = new(new SegmentationOptions { Language = new LanguageTag("ja") });

    [Theory]
    [MemberData(nameof(Particles))]
    public void A_name_with_a_small_word_in_it_still_says_who_asked(string particle) =>
        English.ToStrings($"“Will it hold?” Maria {particle} Berg asked. The bridge was closed.").Should().Equal($"“Will it hold?” Maria {particle} Berg asked.", "The bridge was closed.");

    [Fact]
    public void A_small_word_that_is_no_part_of_names_begins_something_new() =>
        English.ToStrings("“Will it hold?” Maria never asked. The bridge was closed.").Should().HaveCount(3);

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void A_verb_of_speech_that_goes_on_to_tell_something_attributes_nothing(string word) =>
        English.ToStrings($"“Will it hold?” Berg said {word} would see. The bridge was closed.").Should().HaveCount(3);

    [Theory]
    [InlineData("softly")]
    [InlineData("on Monday")]
    [InlineData("quietly")]
    public void A_verb_of_speech_with_how_and_when_attributes(string how) =>
        English.ToStrings($"“Will it hold?” Berg asked {how}. The bridge was closed.").Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_face_belongs_to_the_sentence_before_it(string face) =>
        English.ToStrings($"The bridge is open again. {face} Cars may cross it.").Should().Equal($"The bridge is open again. {face}", "Cars may cross it.");

    [Fact]
    public void After_a_sign_that_belongs_to_what_is_before_it_the_sentence_goes_on()
    {
        foreach (var sign in ",;:%\u060C\u3001\uFF0C/") English.ToSpans($"It rose by so much more. {sign} And it fell").Should().ContainSingle("of {0}", sign);
        foreach (var sign in ",;:\u3001\uFF0C\uFF1B\uFF1A\u060C\u061B\u30FB") Japanese.ToSpans($"それは本当だ。{sign}彼は言った").Should().ContainSingle("of {0}", sign);
    }

    [Fact]
    public void A_line_that_begins_or_ends_with_such_a_sign_is_no_line_of_its_own()
    {
        foreach (var sign in ",;)%") English.ToSpans($"The long line\n{sign} And the next").Should().ContainSingle("of {0}", sign);
        foreach (var sign in ",-\u2010\u2013\u2014(&/") English.ToSpans($"The long line{sign}\nThe next").Should().ContainSingle("of {0}", sign);
        English.ToSpans("The long line\nThe next").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("1. One 2. Two", 2)]
    [InlineData("9. One 10. Two", 2)]
    [InlineData("19. One 20. Two", 2)]
    [InlineData("12. One 13. Two 14. Three", 3)]
    [InlineData("a. one b. two", 2)]
    [InlineData("y. one z. two", 2)]
    [InlineData("It was: a) one b) two", 2)]
    public void Items_are_counted_by_numbers_and_letters(string text, int items) =>
        new SentenceSegmenter(SegmentationOptions.GoldenRules with { Language = new LanguageTag("en") }).ToSpans(text).Should().HaveCount(items);

    public static TheoryData<string> Particles() =>
        [.. "of the de del della di da von van der den al el bin la le and du dos also then once even later".Split(' ')];

    public static TheoryData<string> Beginnings() =>
        [.. "that he she it they the his her their there this a an we you I".Split(' ')];

    public static TheoryData<string> Faces() =>
        [.. ":) ;) =) :( :D :P :p :/ :| :] :[ :* :3 :O :} :{ <3 ^_^ xD =') :o) :_) :-) ;-) :-D".Split(' ')];
}
