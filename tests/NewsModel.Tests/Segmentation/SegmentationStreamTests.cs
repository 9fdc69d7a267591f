using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using CsCheck;
using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

/// <summary>A text in pieces has the sentences of the whole, wherever it is cut.</summary>
public sealed class SegmentationStreamTests
{
    private static readonly SentenceSegmenter[] Segmenters =
    [
        SentenceSegmenter.Default,
        new(new SegmentationOptions { Language = "en", LongestSentence = 256 }),
        new(new SegmentationOptions { Language = "ja", KeepsWhiteSpace = true, LongestSentence = 300 }),
        new(new SegmentationOptions { KeepsQuotationsWhole = true, LongestQuotation = 40, LineBreaks = LineBreakHandling.Always }),
    ];

    private static readonly Gen<SentenceSegmenter> AnySegmenter = SegmentationText.OneOf(Segmenters);

    [Fact]
    public void Every_cut_of_a_short_text_gives_the_same_sentences() =>
        Gen.Select(SegmentationText.Short, AnySegmenter).Sample((text, segmenter) =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var expected = segmenter.ToSpans(utf8);
            for (var cut = 0; cut <= utf8.Length; cut++)
                if (!OfSequence(segmenter, Pieces(utf8, [cut])).SequenceEqual(expected)) return false;
            return true;
        }, iter: Law.Cases(80));

    [Fact]
    public void Any_cuts_of_any_text_give_the_same_sentences() =>
        Gen.Select(SegmentationText.Any, AnySegmenter, Gen.Int[0, 2_000].Array[0, 12]).Sample((text, segmenter, cuts) =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            return OfSequence(segmenter, Pieces(utf8, cuts)).SequenceEqual(segmenter.ToSpans(utf8));
        }, iter: Law.Cases(600));

    [Fact]
    public void Hostile_texts_in_pieces_have_the_same_sentences()
    {
        foreach (var part in SegmentationText.HostileParts)
        {
            var utf8 = Encoding.UTF8.GetBytes(SegmentationText.Repeat(part, 3_000));
            foreach (var segmenter in Segmenters)
                OfSequence(segmenter, Pieces(utf8, [1, 70, 71, 1_000, 2_500])).Should().Equal(segmenter.ToSpans(utf8), "of {0}", part);
        }
    }

    [Fact]
    public async Task Readers_streams_and_pipes_give_the_same_sentences()
    {
        var texts = new List<string>();
        SegmentationText.Any.Sample(texts.Add, iter: Law.Cases(150), threads: 1);
        foreach (var text in texts)
        {
            var segmenter = Segmenters[text.Length % Segmenters.Length];
            var utf8 = Encoding.UTF8.GetBytes(text);
            var valid = Encoding.UTF8.GetString(utf8);
            var size = 1 + text.Length % 13;

            var read = await ToListAsync(segmenter.EnumerateAsync(new TricklingReader(valid, size), TestContext.Current.CancellationToken));
            read.Select(one => one.Text).Should().Equal(segmenter.ToStrings(valid));
            read.Select(one => (int)one.Start).Should().Equal(segmenter.ToSpans(valid).Select(span => span.Start));

            var streamed = await ToListAsync(segmenter.EnumerateAsync(new TricklingStream(utf8, size), TestContext.Current.CancellationToken));
            var piped = await ToListAsync(segmenter.EnumerateAsync(PipeReader.Create(new TricklingStream(utf8, size)), TestContext.Current.CancellationToken));
            streamed.Select(one => new Utf8Span((int)one.Start, one.Length)).Should().Equal(segmenter.ToSpans(utf8));
            streamed.Select(one => one.Text).Should().Equal(segmenter.ToStrings(valid));
            piped.Should().Equal(streamed);
        }
    }

    [Fact]
    public async Task A_sentence_is_given_before_the_stream_has_ended()
    {
        var pipe = new Pipe();
        await using var sentences = SentenceSegmenter.Default.EnumerateAsync(pipe.Reader, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("One came. Xi" + new string('x', 4_000)), TestContext.Current.CancellationToken);

        (await sentences.MoveNextAsync()).Should().BeTrue();

        sentences.Current.Should().Be(new StreamedSentence(0, 9, "One came."));
        await pipe.Writer.CompleteAsync();
    }

    [Fact]
    public async Task Cancelling_stops_the_waiting()
    {
        using var source = new CancellationTokenSource();
        var pipe = new Pipe();
        await source.CancelAsync();

        var reading = async () => await ToListAsync(SentenceSegmenter.Default.EnumerateAsync(pipe.Reader, source.Token));

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    private static IEnumerable<Utf8Span> OfSequence(SentenceSegmenter segmenter, ReadOnlySequence<byte> sequence)
    {
        foreach (var sentence in segmenter.Enumerate(sequence))
            yield return new Utf8Span((int)(sequence.GetOffset(sentence.Start) - sequence.GetOffset(sequence.Start)), (int)sentence.Length);
    }

    private static ReadOnlySequence<byte> Pieces(byte[] utf8, int[] cuts)
    {
        var edges = cuts.Select(cut => Math.Min(cut, utf8.Length)).Append(0).Append(utf8.Length).Order().ToArray();
        var (first, last) = (default(Piece), default(Piece));
        for (var i = 1; i < edges.Length; i++)
        {
            last = new Piece(utf8.AsMemory(edges[i - 1], edges[i] - edges[i - 1]), last);
            first ??= last;
        }
        return new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length);
    }

    private static async Task<List<StreamedSentence>> ToListAsync(IAsyncEnumerable<StreamedSentence> sentences)
    {
        var list = new List<StreamedSentence>();
        await foreach (var sentence in sentences) list.Add(sentence);
        return list;
    }

    private sealed class TricklingStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }

    private sealed class TricklingReader(string text, int size) : StringReader(text)
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
