namespace NewsModel.Tests.Segmentation;

/// <summary>
/// A case: a text and its sentences, with the place it was read from. Files are <c>Cases/TAG.txt</c>: lines that begin with
/// <c>#</c> name the rule, then the text, <c>---</c>, one sentence a line (a line break within one written <c>\n</c>), <c>===</c>.
/// </summary>
internal sealed record CaseFile(string Path, int Line, string Rule, string Language, string Text, IReadOnlyList<string> Sentences)
{
    public static IEnumerable<CaseFile> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<CaseFile> Read(string path)
    {
        var text = new List<string>();
        var sentences = new List<string>();
        var (rule, number, first, inSentences) = ("", 0, 0, false);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line == "===")
            {
                yield return new CaseFile(path, first, rule, System.IO.Path.GetFileNameWithoutExtension(path), string.Join('\n', text), [.. sentences]);
                text.Clear();
                sentences.Clear();
                inSentences = false;
            }
            else if (line == "---") inSentences = true;
            else if (inSentences) sentences.Add(line);
            else if (text.Count == 0 && line.StartsWith('#')) rule = line[1..].Trim();
            else if (text.Count > 0 || line.Length > 0)
            {
                if (text.Count == 0) first = number;
                text.Add(line);
            }
        }
        if (text.Count > 0) throw new FormatException($"{path}:{first}: the case does not end with ===.");
    }
}
