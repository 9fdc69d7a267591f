using System.Text;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>What a segmentation costs: nothing on the heap, and time linear in the text.</summary>
public sealed class SegmentationCostTests
{
    [Fact]
    public void Enumerating_allocates_nothing()
    {
#if DEBUG
        // Without optimisation the runtime allocates whenever a compiled table is read: here only text that needs none can be asked.
        const string Part = "The river rose yesterday. \"Nobody knew that,\" Ada Quill said there. It cost 3.5 millions.\n\nA heading\n\n";
        const int Overhead = 300;
#else
        const string Part = "Dr. Ada Quill said: “It rained!” Did it? 日本です。だ。 Müller kam. \"No.\" It cost 3.5 mln. The end…\n\nA heading\nA line\n";
        const int Overhead = 0;
#endif
        var text = string.Concat(Enumerable.Repeat(Part, 50));
        var utf8 = Encoding.UTF8.GetBytes(text);
        var own = new SentenceSegmenter(new SegmentationOptions { Language = "en", KeepsWhiteSpace = Overhead == 0, Abbreviations = Overhead == 0 ? ["mln."] : [] });
        foreach (var segmenter in new[] { SentenceSegmenter.Default, own })
        {
            Count(segmenter, text, utf8);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var count = Count(segmenter, text, utf8);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            allocated.Should().BeLessThanOrEqualTo(Overhead);
            count.Should().BePositive();
        }
    }

#if DEBUG
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Hostile_texts_take_steps_in_proportion_to_their_length(bool wholeQuotations)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en", KeepsQuotationsWhole = wholeQuotations, LongestSentence = 2_000 });
        foreach (var part in SegmentationText.HostileParts)
        {
            foreach (var length in new[] { 5_000, 20_000 })
            {
                var text = SegmentationText.Repeat(part, length);
                var utf8 = Encoding.UTF8.GetBytes(text);
                var before = StepCount.Current;
                Count(segmenter, text, []);
                var steps = StepCount.Current - before;
                Count(segmenter, "", utf8);
                var utf8Steps = StepCount.Current - before - steps;
                steps.Should().BeLessThan(6 * length + 1_000, "of {0} characters of {1}", length, part);
                utf8Steps.Should().BeLessThan(6 * utf8.Length + 1_000, "of {0} bytes of {1}", utf8.Length, part);
            }
        }
    }
#endif

    [Fact]
    public void Every_mark_is_found_by_every_instruction_set_wherever_it_stands()
    {
        var marks = Marks.Stops + "\n\r\f\u0085\u2028\u2029\u037E";
        foreach (var mark in marks)
        {
            for (var place = 0; place < 70; place++)
            {
                var text = new string('x', place) + mark + new string('y', 130 - place);
                var utf8 = Encoding.UTF8.GetBytes(text);
                var last = place + Encoding.UTF8.GetByteCount([mark]) - 1;
                foreach (var path in Enum.GetValues<ScanPath>())
                {
                    IsFound(Utf16Form.Candidates(text, place & ~63, path, 0), place).Should().BeTrue("of U+{0:X4} at {1} by {2}", (int)mark, place, path);
                    IsFound(Utf8Form.Candidates(utf8, last & ~63, path, 0), last).Should().BeTrue("of U+{0:X4} at {1} by {2} in bytes", (int)mark, place, path);
                }
            }
        }
    }

    [Fact]
    public void No_ASCII_character_but_a_mark_is_ever_reported()
    {
        foreach (var path in Enum.GetValues<ScanPath>())
        {
            for (var unit = '\0'; unit < 0x80; unit++)
            {
                var text = new string('é', 64) + unit + new string('é', 63);
                var utf8 = Encoding.UTF8.GetBytes(text);
                IsFound(Utf16Form.Candidates(text, 64, path, 0), 64).Should().Be(CandidateMarks.IsAscii(unit, 0), "of {0} by {1}", (int)unit, path);
                IsFound(Utf8Form.Candidates(utf8, 128, path, 0), 128).Should().Be(CandidateMarks.IsAscii(unit, 0), "of {0} by {1} in bytes", (int)unit, path);
            }
        }
    }

    private static bool IsFound(ulong mask, int place) => (mask >> (place & 63) & 1) != 0;

    private static int Count(SentenceSegmenter segmenter, string text, byte[] utf8)
    {
        var count = 0;
        foreach (var sentence in segmenter.Enumerate(text)) count += sentence.Length;
        foreach (var sentence in segmenter.Enumerate((ReadOnlySpan<byte>)utf8)) count += sentence.Length;
        return count;
    }
}
