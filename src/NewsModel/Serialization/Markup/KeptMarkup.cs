using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization.Markup;

/// <summary>The markup of a member while it waits to become a part of the extension data: in UTF-8, which is half as long for most.</summary>
internal sealed class KeptMarkup(string member, byte[] text, string type, string? element, string? baseAddress)
{
    /// <summary>Keeps a text.</summary>
    public static KeptMarkup Of(string member, ReadOnlySpan<char> text, string type, string? element = null, string? baseAddress = null)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return new KeptMarkup(member, bytes, type, element, baseAddress);
    }

    /// <summary>Writes the markup as a member of the object that is being written, as <see cref="SourceMarkup"/> reads it.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(member);
        writer.WriteString("text", text);
        writer.WriteString("type", type);
        if (element is not null) writer.WriteString("element", element);
        if (baseAddress is not null) writer.WriteString("base", baseAddress);
        writer.WriteEndObject();
    }
}
