using System.Text;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Texts of elements of which feeds do not say whether they are markup.</summary>
internal static class FeedText
{
    /// <summary>The text as one line, without markup.</summary>
    public static string Line(string text) => MarkupReader.ReadText(text).Replace('\n', ' ');

    /// <summary>The text that a source says, as one line.</summary>
    public static string Line(SourceMarkup source)
    {
        var text = source.ReadText();
        return text.AsSpan().ContainsAny('\n', '\t', '\r') ? string.Join(' ', text.Split(['\n', '\t', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    /// <summary>What is written for a text, so that <see cref="MarkupReader.ReadText"/> gives the text again where it can.</summary>
    public static string Written(string text)
    {
        if (string.Equals(MarkupReader.ReadText(text), text, StringComparison.Ordinal)) return text;
        if (text.Contains('\n', StringComparison.Ordinal)) return MarkupWriter.Write(text.Split('\n').Select(line => new Paragraph(line)));
        var escaped = new StringBuilder();
        InlineWriter.Escape(escaped, text);
        return escaped.ToString();
    }
}
