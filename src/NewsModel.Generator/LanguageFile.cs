using System.Globalization;

namespace NewsModel.Generator;

/// <summary>
/// One language as its file states it: header lines <c>key: value</c>, then sections <c>[domain: kind]</c> or <c>[domain]</c>
/// of entries parted by commas, with an optional <c>= number</c> at the end of a line that holds for its entries.
/// An entry with a comma or an equals sign in it stands in double quotes. <c>#</c> at the start of a line begins a comment.
/// </summary>
public sealed record LanguageFile(string Tag, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<LanguageEntry> Entries)
{
    public static LanguageFile Parse(string tag, IEnumerable<string> lines)
    {
        var properties = new Dictionary<string, string>();
        var entries = new List<LanguageEntry>();
        string? domain = null;
        string? kind = null;
        var number = 0;
        foreach (var raw in lines)
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                if (line[^1] != ']') throw Fault(tag, number, "a section ends in ]");
                var parts = line[1..^1].Split(':', 2, StringSplitOptions.TrimEntries);
                (domain, kind) = (parts[0], parts.Length > 1 ? parts[1] : null);
            }
            else if (domain is null)
            {
                var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
                if (parts.Length < 2) throw Fault(tag, number, "a header line is key: value");
                properties[parts[0]] = parts[1];
            }
            else
            {
                var (words, value) = Split(tag, number, line);
                entries.AddRange(words.Select(word => new LanguageEntry(domain, kind, word, value)));
            }
        }
        return new LanguageFile(tag, properties, entries);
    }

    private static (List<string> Words, int? Value) Split(string tag, int number, string line)
    {
        var words = new List<string>();
        var position = 0;
        while (position < line.Length)
        {
            if (line[position] is ' ' or ',') { position++; continue; }
            if (line[position] == '=')
                return (words, int.Parse(line[(position + 1)..], CultureInfo.InvariantCulture));
            int end;
            if (line[position] == '"')
            {
                end = line.IndexOf('"', position + 1);
                if (end < 0) throw Fault(tag, number, "an entry in quotes is closed on its line");
                words.Add(line[(position + 1)..end]);
                position = end + 1;
                continue;
            }
            end = line.AsSpan(position).IndexOfAny(',', '=') is var found and >= 0 ? position + found : line.Length;
            words.Add(line[position..end].Trim());
            position = end;
        }
        return (words, null);
    }

    private static FormatException Fault(string tag, int line, string rule) => new($"{tag}.txt, line {line}: {rule}.");
}
