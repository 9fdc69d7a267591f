using System.Buffers;
using System.Text;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Tests.Segmentation;

namespace NewsModel.Fuzz;

/// <summary>The fast segmenter against the slow one, UTF-8 against UTF-16, pieces against the whole. The first byte picks the language.</summary>
internal static class SegmentTarget
{
    public static readonly string[] Tags = ["en", "de", "ko", "ja", "ar", "ru", "es", "hy"];
    private static readonly SentenceSegmenter[] Segmenters = [.. Tags.Select(tag => new SentenceSegmenter(new SegmentationOptions { Language = new LanguageTag(tag) }))];
    private static readonly SlowSegmenter[] Slow = [.. Tags.Select(tag => new SlowSegmenter(new BoundaryDecider(LanguageLookup.Find(tag))))];

    public static void Run(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var language = bytes[0] % Tags.Length;
        var text = Encoding.UTF8.GetString(bytes.AsSpan(1));
        var fast = Segmenters[language].ToSpans(text);

        var slow = Slow[language].Segment(text);
        LawBroken.Unless(fast.SequenceEqual(slow), "The fast segmenter says what the slow one says.");
        var end = 0;
        foreach (var span in fast)
        {
            LawBroken.Unless(span.Start >= end && span.Length > 0 && span.End <= text.Length, "Spans are in order, disjoint and inside.");
            end = span.End;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var slices = Segmenters[language].ToSpans(utf8).Select(span => Encoding.UTF8.GetString(span.Of(utf8)));
        var strings = fast.Select(span => span.Of(text).ToString()).ToList();
        LawBroken.Unless(slices.SequenceEqual(strings), "UTF-8 is cut where UTF-16 is.");

        var pieces = Segmenters[language].Enumerate(Pieces(utf8, 1 + (bytes.Length % 13))).Select(piece => Encoding.UTF8.GetString(piece));
        LawBroken.Unless(pieces.SequenceEqual(strings), "Pieces are cut where the whole is.");
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int length)
    {
        if (bytes.Length == 0) return default;
        var first = new Piece(bytes.AsMemory(0, Math.Min(length, bytes.Length)), null);
        var last = first;
        for (var at = length; at < bytes.Length; at += length) last = new Piece(bytes.AsMemory(at, Math.Min(length, bytes.Length - at)), last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is null) return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
