using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel.Serialization.JsonText;

/// <summary>How the JSON of foreign formats is written: letters of every script readable, and safe inside a script element.</summary>
internal static class JsonWriting
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Options(bool indented) => new() { Encoder = Encoder, Indented = indented, NewLine = "\n", MaxDepth = NewsJsonOptions.HighestMaxDepth + 100 };
}
