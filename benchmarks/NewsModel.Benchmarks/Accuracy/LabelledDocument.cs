using System.Text.Json;

namespace NewsModel.Benchmarks.Accuracy;

/// <summary>A text with the sentences that people marked in it: one line of a <c>.jsonl</c> file.</summary>
public sealed record LabelledDocument(string Id, string Language, string Text, IReadOnlyList<TextSpan> Sentences)
{
    public static IEnumerable<LabelledDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var spans = root.GetProperty("spans").EnumerateArray()
                .Select(span => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32())).ToList();
            yield return new LabelledDocument(root.GetProperty("id").GetString()!, root.GetProperty("lang").GetString()!,
                root.GetProperty("text").GetString()!, spans);
        }
    }
}
