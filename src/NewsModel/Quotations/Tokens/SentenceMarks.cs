using System.Runtime.InteropServices;
using NewsModel.Segmentation;

namespace NewsModel.Quotations.Tokens;

/// <summary>Marks the tokens with which the sentences of a segmenter begin.</summary>
internal static class SentenceMarks
{
    public static void Read(IReadOnlyList<Sentence> sentences, Scratch scratch)
    {
        var tokens = CollectionsMarshal.AsSpan(scratch.Tokens);
        var token = 0;
        for (var index = 0; index < sentences.Count && token < tokens.Length; index++)
        {
            while (token < tokens.Length && tokens[token].Start < sentences[index].Span.Start) token++;
            if (token < tokens.Length) tokens[token].Traits |= TokenTraits.Segment;
        }
    }

    public static void Read(ReadOnlySpan<char> text, SentenceSegmenter segmenter, Scratch scratch)
    {
        var tokens = CollectionsMarshal.AsSpan(scratch.Tokens);
        var token = 0;
        for (var position = 0; segmenter.TryReadNext(text, ref position, out var sentence);)
        {
            while (token < tokens.Length && tokens[token].Start < sentence.Start) token++;
            if (token == tokens.Length) return;
            tokens[token].Traits |= TokenTraits.Segment;
        }
    }
}
