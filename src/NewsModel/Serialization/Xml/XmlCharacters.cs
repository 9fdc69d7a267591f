using System.Text;
using System.Xml;

namespace NewsModel.Serialization.Xml;

/// <summary>Text that XML can carry.</summary>
internal static class XmlCharacters
{
    /// <summary>Whether XML can carry the text.</summary>
    public static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else return false;
        }
        return true;
    }

    /// <summary>The text without the characters that XML cannot carry.</summary>
    public static string Clean(string text, out bool isChanged)
    {
        isChanged = !IsValid(text);
        if (!isChanged) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text, i++, 2);
        }
        return clean.ToString();
    }
}
