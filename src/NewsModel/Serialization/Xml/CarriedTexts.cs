using System.Globalization;
using System.Text;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Long texts on their way past <see cref="System.Xml.XmlReader"/>, which would copy them several times: it is given a short mark in
/// their place, and the text is put back for the mark.
/// </summary>
/// <remarks>A mark holds as many line feeds as its text, so that lines are counted right. Texts come out in the order they went in.</remarks>
internal sealed class CarriedTexts
{
    /// <summary>What begins and ends a mark. Where it stands in a document itself, it is carried too.</summary>
    public const char Mark = '\uF8FF';

    private readonly Queue<(int Number, string Text)> _texts = new();
    private int _lastNumber;

    /// <summary>Takes a text; what stands for it.</summary>
    public string Add(string text)
    {
        _texts.Enqueue((++_lastNumber, text));
        var lines = text.AsSpan().Count('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{Mark}{_lastNumber}{(lines == 0 ? "" : new string('\n', lines))}{Mark}");
    }

    /// <summary>The text with what its marks stand for.</summary>
    public string Restore(string text)
    {
        var start = text.IndexOf(Mark, StringComparison.Ordinal);
        if (start < 0) return text;
        if (start == 0 && text.IndexOf(Mark, 1) == text.Length - 1) return Find(text.AsSpan(1, text.Length - 2));
        var restored = new StringBuilder();
        var rest = text.AsSpan();
        while (rest.IndexOf(Mark) is var open and >= 0)
        {
            restored.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var close = rest.IndexOf(Mark);
            if (close < 0) break;
            restored.Append(Find(rest[..close]));
            rest = rest[(close + 1)..];
        }
        return restored.Append(rest).ToString();
    }

    // Texts before it belong to elements that were skipped.
    private string Find(ReadOnlySpan<char> mark)
    {
        var number = int.Parse(mark.TrimEnd('\n'), NumberStyles.None, CultureInfo.InvariantCulture);
        while (_texts.TryPeek(out var next) && next.Number < number) _texts.Dequeue();
        return _texts.TryPeek(out var found) && found.Number == number ? found.Text : "";
    }
}
