using System.Security.Cryptography;
using System.Text;

namespace NewsModel.Generator;

/// <summary>
/// Compiles the style and the script of the article page into constants, without their comments and indentation, each with
/// the hash that a Content-Security-Policy names it by.
/// </summary>
internal static class PageAssets
{
    private const string Folder = "src/NewsModel/Serialization/Html/";

    public static GeneratedFile Generate(string root)
    {
        var style = Read(root, "page.css", "</style", WithoutBlockComments);
        var script = Read(root, "page.js", "</script", WithoutLineComments);
        return new GeneratedFile(Folder + "Generated/PageAssets.g.cs", $$"""
            {{GeneratedFile.Header}}
            namespace NewsModel.Serialization.Html;

            /// <summary>Assets/page.css and Assets/page.js.</summary>
            internal static class PageAssets
            {
                internal const string StyleHash = "{{Hash(style)}}";

                internal const string ScriptHash = "{{Hash(script)}}";

                internal static string Style => {{Constant(style)}};

                internal static string Script => {{Constant(script)}};
            }

            """.ReplaceLineEndings("\n"));
    }

    private static string Read(string root, string name, string end, Func<string, string> withoutComments)
    {
        var text = File.ReadAllText(Path.Combine(root, Folder, "Assets", name)).ReplaceLineEndings("\n");
        if (text.Contains(end, StringComparison.OrdinalIgnoreCase) || text.Contains("<!--", StringComparison.Ordinal))
            throw new FormatException($"{name}: {end} or <!-- would end the element that holds it.");
        var lines = withoutComments(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }

    private static string WithoutBlockComments(string text)
    {
        var kept = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var comment = text.IndexOf("/*", start, StringComparison.Ordinal);
            if (comment < 0) return kept.Append(text, start, text.Length - start).ToString();
            kept.Append(text, start, comment - start);
            var end = text.IndexOf("*/", comment, StringComparison.Ordinal);
            start = end < 0 ? text.Length : end + 2;
        }
        return kept.ToString();
    }

    // Comments of the script stand on lines of their own, so that no string is ever taken for one.
    private static string WithoutLineComments(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    // One literal that can be read: a sum of hundreds of lines is a deep tree for the compiler.
    private static string Constant(string text) =>
        text.Contains("\"\"\"", StringComparison.Ordinal) ? throw new FormatException("An asset has three quotation marks in a row.") : $"\"\"\"\n{text}\n\"\"\"";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
