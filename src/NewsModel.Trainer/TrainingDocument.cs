using System.Text.Json;

namespace NewsModel.Trainer;

/// <summary>A text with the ends of its sentences, from a line of a labelled file.</summary>
internal sealed record TrainingDocument(string Text, HashSet<int> Ends)
{
    public static IEnumerable<TrainingDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var ends = json.RootElement.GetProperty("spans").EnumerateArray().Select(span => span[1].GetInt32()).ToHashSet();
            yield return new TrainingDocument(json.RootElement.GetProperty("text").GetString()!, ends);
        }
    }
}
