using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Benchmarks.Json;

/// <summary>
/// <c>json</c>: NewsJson against plain classes of the same data with a generated serializer. Speed as a ratio (1.2: a fifth faster than
/// the plain classes), allocation likewise (1.2: a fifth more). Both sides are measured in turns, so that the machine's moods hit both.
/// </summary>
internal static class JsonProgram
{
    private const int Rounds = 60;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(20);

    public static int Run()
    {
        var article = SampleArticle.Make();
        var json = NewsJson.SerializeToUtf8Bytes(article);
        var context = new DtoContext(new JsonSerializerOptions(DtoContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var dto = JsonSerializer.Deserialize(json, context.ArticleDto)!;
        var sameData = JsonSerializer.SerializeToUtf8Bytes(dto, context.ArticleDto).Length;
        if (NewsJson.Deserialize(json) != article || Math.Abs(sameData - json.Length) > json.Length / 50)
            throw new InvalidOperationException($"The two do not write the same data: {json.Length} and {sameData} bytes.");

        Report("write", json.Length, () => NewsJson.SerializeToUtf8Bytes(article), () => JsonSerializer.SerializeToUtf8Bytes(dto, context.ArticleDto));
        Report("read", json.Length, () => NewsJson.Deserialize(json), () => JsonSerializer.Deserialize(json, context.ArticleDto)!);
        Report("write-in-serializer", json.Length, () => JsonSerializer.SerializeToUtf8Bytes(article, NewsJson.Article), () => JsonSerializer.SerializeToUtf8Bytes(dto, context.ArticleDto));
        Report("read-in-serializer", json.Length, () => JsonSerializer.Deserialize(json, NewsJson.Article)!, () => JsonSerializer.Deserialize(json, context.ArticleDto)!);
        return 0;
    }

    private static void Report(string name, int bytes, Func<object> ours, Func<object> plain)
    {
        WarmUp(ours);
        WarmUp(plain);
        var times = Enumerable.Range(0, Rounds).Select(_ => (Ours: Measure(ours), Plain: Measure(plain))).ToList();
        var (mine, theirs) = (Median(times.Select(time => time.Ours)), Median(times.Select(time => time.Plain)));
        var (mineBytes, theirBytes) = (Allocated(ours), Allocated(plain));
        Write($"json.{name}/dto", theirs / mine, $"{bytes / mine:F0} MB/s against {bytes / theirs:F0}");
        Write($"json.{name}.alloc/dto", mineBytes / (double)theirBytes, $"{mineBytes:N0} bytes against {theirBytes:N0}");
    }

    private static void Write(string name, double ratio, FormattableString detail) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{ratio,6:F2}   {detail.ToString(CultureInfo.InvariantCulture)}"));

    // Until the compiler has seen the loops run and made its best of them.
    private static void WarmUp(Func<object> call)
    {
        for (var i = 0; i < 5000; i++) call();
        Thread.Sleep(200);
        for (var i = 0; i < 1000; i++) call();
    }

    // Microseconds a call.
    private static double Measure(Func<object> call)
    {
        var start = Stopwatch.GetTimestamp();
        var calls = 0;
        while (Stopwatch.GetElapsedTime(start) < Round)
        {
            for (var i = 0; i < 20; i++) call();
            calls += 20;
        }
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static long Allocated(Func<object> call)
    {
        const int Calls = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++) call();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
