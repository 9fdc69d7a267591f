using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsModel.Tests.Serialization;

/// <summary>Documents of the world cut short and damaged: whatever happens to them, a report or a format exception comes of it.</summary>
public class SuiteDamageTests(ITestOutputHelper output)
{
    private const int MostCuts = 24;
    private const int LongestDocument = 60_000;
    private const string Damage = "{}[]\",:<>&;\\/\0\n\u00e9x1=!-";

    [Theory]
    [InlineData("rss", "feeds/codehollow-real", 8)]
    [InlineData("rss", "feeds/gofeed", 60)]
    [InlineData("atom", "feeds/feedparser/encoding", 30)]
    [InlineData("atom", "feeds/feedparser/illformed", 12)]
    [InlineData("rss", "feeds/rome", 30)]
    [InlineData("ninjs", "ninjs/test_suite", 60)]
    [InlineData("json-feed", "feeds/gofeed/parser/json", 20)]
    public async Task Documents_of_the_suites_cut_and_damaged_give_no_other_exception(string format, string folder, int documents)
    {
        var root = SharedFolder.PathOf(["formats", .. folder.Split('/')]);
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".xml" or ".json").Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, files.Count / documents);
        var (read, refused) = (0, 0);
        for (var i = 0; i < files.Count; i += step)
        {
            var document = await File.ReadAllBytesAsync(files[i]);
            foreach (var damaged in Damaged(document.Length > LongestDocument ? document[..LongestDocument] : document, i))
                if (await IsReadAsync(format, damaged)) read++;
                else refused++;
        }
        output.WriteLine($"{folder}: {read + refused} damaged documents, {read} read, {refused} refused");
        (read + refused).Should().BePositive();
    }

    [Fact]
    public async Task Blocks_of_saved_pages_cut_and_damaged_give_no_other_exception()
    {
        await using var file = File.OpenRead(SharedFolder.PathOf("formats", "schema.org", "real-pages.jsonl.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var (count, index) = (0, 0);
        while (await text.ReadLineAsync() is { } line)
        {
            if (index++ % 12 != 0) continue;
            using var block = JsonDocument.Parse(line);
            foreach (var damaged in Damaged(Encoding.UTF8.GetBytes(block.RootElement.GetProperty("raw").GetString()!), index))
            {
                await IsReadAsync("json-ld", damaged);
                count++;
            }
        }
        output.WriteLine($"schema.org/real-pages: {count} damaged blocks");
    }

    // Cut at every kilobyte, and with some bytes changed, removed or doubled; the same on every run.
    private static IEnumerable<byte[]> Damaged(byte[] document, int seed)
    {
        var step = Math.Max(1024, document.Length / MostCuts);
        for (var length = step; length < document.Length; length += step) yield return document[..length];
        var random = new Random(seed);
        for (var round = 0; round < 4 && document.Length > 0; round++)
        {
            var bytes = document.ToList();
            for (var i = random.Next(1, 8); i > 0 && bytes.Count > 0; i--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0: bytes[at] = (byte)Damage[random.Next(Damage.Length)]; break;
                    case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                    default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at))); break;
                }
            }
            yield return [.. bytes];
        }
    }

    private static async Task<bool> IsReadAsync(string format, byte[] document)
    {
        try
        {
            await Formats.ReadAsync(format, document);
            return true;
        }
        catch (NewsFormatException)
        {
            return false;
        }
    }
}
