using NewsModel.Text;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Names with e-mail addresses, as feeds write them: <c>desk@outlet.example (Ina Holt)</c>, <c>Ina Holt &lt;desk@outlet.example&gt;</c>.</summary>
internal static class PersonText
{
    private const int MaxLength = 1000;

    /// <summary>The byline a text makes; <see cref="Byline.Text"/> is set where <see cref="Write"/> would write it otherwise.</summary>
    public static Byline Read(string text)
    {
        text = text.Trim();
        var (name, email) = Split(text);
        var byline = new Byline { Name = name, Email = email };
        return string.Equals(Write(byline), text, StringComparison.Ordinal) ? byline : byline with { Text = text };
    }

    /// <summary>The text of a byline.</summary>
    public static string? Write(Byline byline)
    {
        if (byline.Text is { } text && Read(text) is var read && read.Name == byline.Name && read.Email == byline.Email) return text;
        return byline.Email is null ? byline.Name ?? byline.Text : byline.Name is null ? byline.Email : $"{byline.Email} ({byline.Name})";
    }

    private static (string? Name, string? Email) Split(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || text.Length > MaxLength) return (text, null);
        int start = at, end = at + 1;
        while (start > 0 && IsAddress(text[start - 1])) start--;
        while (end < text.Length && IsAddress(text[end])) end++;
        if (start == at || end == at + 1) return (text, null);
        var email = text[start..end].TrimEnd('.');
        var name = (text[..start] + " " + text[end..]).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)
            .Trim(' ', '(', ')', '<', '>', '[', ']', ',', ';', ':', '-', '"', '\t', '\n', '\r', '/');
        if (name.EndsWith("by", StringComparison.Ordinal) && name.Length == 2) name = "";
        return (name.Length == 0 ? null : name, email);
    }

    private static bool IsAddress(char unit) => char.IsAsciiLetterOrDigit(unit) || unit.IsIn("._-+%&=") || unit > 0x7F;
}
