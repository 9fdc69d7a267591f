using NewsModel.Generator;
using NewsModel.Languages;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Trainer;

namespace NewsModel.Tests.Segmentation;

public class BoundaryModelTests
{
    [Fact]
    public void The_weights_are_what_the_trainer_learns_from_the_data_beside_the_repository()
    {
        var data = Path.GetDirectoryName(SharedFolder.PathOf("segmentation-silver"))!;
        _ = SharedFolder.PathOf("segmentation");

        var weights = Training.Run(data, TextWriter.Null);

        var path = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), Training.Output);
        File.ReadAllText(path).ReplaceLineEndings("\n").Equals(weights, StringComparison.Ordinal).Should().BeTrue("the features or the rules changed: train again");
    }

    [Fact]
    public void The_number_of_weights_is_a_power_of_two() =>
        System.Numerics.BitOperations.IsPow2(BoundaryWeights.English.Length).Should().BeTrue();

    [Fact]
    public void No_candidate_has_more_features_than_there_is_room_for()
    {
        var words = new WordLookup(Language.En);
        Span<uint> hashes = stackalloc uint[BoundaryFeatures.Capacity];
        foreach (var text in new[] { ".", "a.b", "Co. May", "sec. Co", "\"St. ('Sec. Second. Mr. \"", "No. 1 p.m. EST", "\uD800. \uDFFF", "min. Sun. Mar. Sat." })
            for (var stop = 0; stop < text.Length; stop++)
            {
                if (text[stop] != '.') continue;
                var candidate = new Candidate(text, stop, "");
                BoundaryFeatures.Extract(in candidate, words, hashes).Should().BeInRange(1, BoundaryFeatures.Capacity);
            }
    }

    [Fact]
    public void A_decision_does_not_depend_on_text_outside_the_window()
    {
        var decider = new BoundaryDecider(Language.En);
        var text = string.Join(' ', Enumerable.Repeat("He works for Halvorsen Tiles Inc. and Mr. Lund. \"Is it?\" Ms. Lund asked. The U.S. Senate met at 5 p.m. Friday. (No. 3) Yes!", 4));
        for (var stop = 0; stop < text.Length; stop++)
        {
            if (!Marks.IsStop(text[stop])) continue;
            var start = Math.Max(0, stop - BoundaryDecider.LookBehind);
            var window = text[start..Math.Min(text.Length, stop + BoundaryDecider.LookAhead)];

            var whole = decider.Decide(text, stop, out var end, out var resume);
            var part = decider.Decide(window, stop - start, out var partEnd, out var partResume);

            (part, partEnd + start, partResume + start).Should().Be((whole, end, resume), text[stop..Math.Min(text.Length, stop + 20)]);
        }
    }

    [Fact]
    public void The_golden_customs_cut_bracketed_items_and_keep_wide_ellipses()
    {
        var segmenter = new SentenceSegmenter(SegmentationOptions.GoldenRules);

        segmenter.ToStrings("1) Flour and water 2) A pinch of salt").Should().Equal("1) Flour and water", "2) A pinch of salt");
        segmenter.ToStrings("The thing is . . . I forgot.").Should().Equal("The thing is . . . I forgot.");
    }
}
