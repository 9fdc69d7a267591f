using System.Text.Json;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// The markup that a member of an article was read from, kept in the extension member <c>markup</c> so that an unedited article is
/// written as it was read: <c>{ "body": { "text": "&lt;p&gt;…", "type": "html", "element": "…", "base": "…" } }</c>.
/// </summary>
/// <param name="Text">The markup, verbatim.</param>
/// <param name="Type">What it is: <c>html</c>, <c>xhtml</c>, <c>text</c>, or a media type that was encoded in base 64.</param>
/// <param name="Element">The element it stood in, where that is not the usual one.</param>
/// <param name="Base">The address its relative links are resolved against, where it has such links.</param>
internal sealed record SourceMarkup(string Text, string Type = SourceMarkup.Html, string? Element = null, string? Base = null)
{
    /// <summary>The extension member that holds it.</summary>
    public const string Member = "markup";

    public const string Html = "html";
    public const string Xhtml = "xhtml";
    public const string Plain = "text";

    /// <summary>The markup of the body; null when none is kept, or when the blocks have been edited since.</summary>
    /// <param name="article">The article.</param>
    /// <param name="reader">The reader that made the blocks.</param>
    public static SourceMarkup? OfBody(Article article, IMarkupReader reader)
    {
        if (Find(article.Extensions, "body") is not { } source) return null;
        return source.ReadBody(reader).Blocks == article.Body.Blocks ? source : null;
    }

    /// <summary>The markup of a text; null when none is kept, or when the text is another.</summary>
    public static SourceMarkup? OfText(ExtensionData extensions, string member, string? text) =>
        Find(extensions, member) is { } source && string.Equals(source.ReadText(), text ?? "", StringComparison.Ordinal) ? source : null;

    /// <summary>The blocks the markup says.</summary>
    public MarkupContent ReadBody(IMarkupReader reader) => reader.Read(Decode(Text, Type), new MarkupReadOptions
    {
        IsPlainText = Type == Plain,
        BaseUri = Base is not null && Uri.TryCreate(Base, UriKind.Absolute, out var uri) ? uri : null,
    });

    /// <summary>The blocks that a text of a type says.</summary>
    public static MarkupContent ReadBody(ReadOnlySpan<char> text, string type, IMarkupReader reader, MarkupReadOptions options) =>
        reader is MarkupReader && IsText(type) ? MarkupReader.Read(text, options) : reader.Read(Decode(text.ToString(), type), options);

    /// <summary>The text the markup says.</summary>
    public string ReadText() => Type == Plain ? PlainText(Text) : MarkupReader.ReadText(Decode(Text, Type));

    /// <summary>Text whose white space means nothing.</summary>
    public static string PlainText(string text) => text.Trim();

    // What cannot be decoded is read as it stands.
    private static string Decode(string text, string type)
    {
        if (IsText(type)) return text;
        try
        {
            return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return text;
        }
    }

    private static bool IsText(string type) => type is Html or Xhtml or Plain;

    /// <summary>The markup kept for a member, or null.</summary>
    public static SourceMarkup? Find(ExtensionData extensions, string member)
    {
        if (!extensions.TryGetValue(Member, out var all) || all.ValueKind != JsonValueKind.Object) return null;
        if (!all.TryGetProperty(member, out var kept) || kept.ValueKind != JsonValueKind.Object) return null;
        return StringOf(kept, "text") is { } text ? new SourceMarkup(text, StringOf(kept, "type") ?? Html, StringOf(kept, "element"), StringOf(kept, "base")) : null;
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
