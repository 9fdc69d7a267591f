using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using NewsModel.Annotation;
using NewsModel.Serialization;

namespace NewsModel.Benchmarks.Reliability;

/// <summary>
/// <c>soak [COUNT]</c>: made-up articles through a pipe: written as lines, read, annotated, written again. Prints how many went in and came
/// out, the hashes of their texts on both sides, and the most memory it took.
/// </summary>
internal static class SoakProgram
{
    private const int Default = 100_000;

    private static readonly string[] Names = ["Ina Holt", "Ben Ashdown", "Marta Quill", "Odile Farrow", "Tomas Reyes"];
    private static readonly string[] Things = ["ferry", "bridge", "harbour", "market", "tower", "garden", "school", "river"];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var count = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Default;
        var pipe = new Pipe();
        using var sent = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var received = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var watch = Stopwatch.StartNew();

        var writing = Task.Run(async () =>
        {
            await NewsJson.WriteLinesAsync(pipe.Writer, Articles(count, sent).ToAsyncEnumerable()).ConfigureAwait(false);
            await pipe.Writer.CompleteAsync().ConfigureAwait(false);
        });
        var (read, quotes, most) = (0, 0, 0L);
        await foreach (var line in NewsJson.ReadLinesAsync(pipe.Reader).ConfigureAwait(false))
        {
            var article = NewsJson.Deserialize(NewsJson.SerializeToUtf8Bytes(ArticleAnnotator.Default.Annotate(line.Article!)));
            received.AppendData(Encoding.UTF8.GetBytes(article.Headline + article.Body.Text));
            quotes += article.Body.Quotes!.Count;
            if (++read % 1000 == 0) most = Math.Max(most, GC.GetTotalMemory(false));
        }
        await writing.ConfigureAwait(false);

        var (before, after) = (Convert.ToHexStringLower(sent.GetHashAndReset()), Convert.ToHexStringLower(received.GetHashAndReset()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles in {count}, out {read}, quotes {quotes}, {watch.Elapsed.TotalSeconds:0} s"));
        Console.WriteLine($"texts in  {before}\ntexts out {after}");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most managed memory {most >> 20} MB, most memory of the process {process.PeakWorkingSet64 >> 20} MB"));
        return read == count && before == after ? 0 : 1;
    }

    private static IEnumerable<Article> Articles(int count, IncrementalHash hash)
    {
        for (var i = 0; i < count; i++)
        {
            var (name, thing) = (Names[i % Names.Length], Things[i % Things.Length]);
            var article = Article.FromText(
                $"The {thing} opens, part {i}",
                [.. Enumerable.Range(0, 3 + (i % 9)).Select(part => $"“We have waited {part + (i % 97)} days for the {thing},” said {name}, who lives at No. {i % 313}. It opened on Monday at 9 a.m. and nobody complained.")]) with
            {
                Language = "en",
            };
            hash.AppendData(Encoding.UTF8.GetBytes(article.Headline + article.Body.Text));
            yield return article;
        }
    }
}
