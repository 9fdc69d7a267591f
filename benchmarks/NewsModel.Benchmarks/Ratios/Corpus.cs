using System.Text;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The texts of one language, cut into documents.</summary>
/// <param name="Language">A language tag.</param>
/// <param name="Documents">The documents in UTF-16.</param>
/// <param name="Utf8">The same in UTF-8.</param>
internal sealed record Corpus(string Language, string[] Documents, byte[][] Utf8)
{
    private const int DocumentLength = 3_000;
    private const int LeastChars = 500_000;

    /// <summary>The languages that are measured; English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "ko", "ja", "zh", "ar", "ru"];

    /// <summary>UTF-16 code units in all.</summary>
    public long Chars { get; } = Documents.Sum(document => (long)document.Length);

    /// <summary>
    /// The text of a language in <paramref name="folder"/> (<c>de.txt</c> or <c>de-….txt</c>), cut at blank lines into documents of about 3,000
    /// characters; without a folder our own sample, repeated. Null when the folder has none.
    /// </summary>
    public static Corpus? Read(string? folder, string language)
    {
        if (folder is null) return Sample(language);
        var path = Directory.EnumerateFiles(folder, language + "*.txt").Order(StringComparer.Ordinal)
            .FirstOrDefault(path => Path.GetFileName(path)[language.Length] is '.' or '-');
        return path is null ? null : Of(language, Cut(File.ReadAllText(path)));
    }

    /// <summary>Our own article in the language.</summary>
    public static string Article(string language) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", language + ".txt"));

    private static Corpus Sample(string language)
    {
        var article = Article(language);
        return Of(language, Enumerable.Repeat(article, LeastChars / article.Length + 1).Select(text => new string(text.AsSpan())).ToArray());
    }

    private static Corpus Of(string language, string[] documents) => new(language, documents, documents.Select(Encoding.UTF8.GetBytes).ToArray());

    private static string[] Cut(string text)
    {
        var documents = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var from = Math.Min(text.Length, start + DocumentLength);
            var blank = text.IndexOf("\n\n", from, StringComparison.Ordinal);
            var end = blank < 0 ? text.Length : blank + 2;
            documents.Add(text[start..end]);
            start = end;
        }
        return [.. documents];
    }
}
