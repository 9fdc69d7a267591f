using System.Text;
using NewsModel.Segmentation;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class Segmenting
{
    internal static void Bytes(TextWriter Console)
    {
        ReadOnlySpan<byte> page = "평화 회담이 열린다. 모두 기다린다."u8;
        foreach (var sentence in SentenceSegmenter.Default.Enumerate(page))
            Console.WriteLine($"{sentence.Start}+{sentence.Length}  {Encoding.UTF8.GetString(sentence.Of(page))}");
    }

    internal static async Task Streams(TextWriter Console)
    {
        using var stream = new MemoryStream("It rains. It pours."u8.ToArray());
        await foreach (var sentence in SentenceSegmenter.Default.EnumerateAsync(stream))
            Console.WriteLine(sentence);
    }

    internal static void Options(TextWriter Console)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions
        {
            Language = "en",
            LineBreaks = LineBreakHandling.Never,
            Abbreviations = ["Harb."],
        });
        foreach (var sentence in segmenter.ToStrings("The Harb. Office is\nclosed. It rains."))
            Console.WriteLine(sentence.Replace('\n', '/'));
    }
}
