using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Json;

/// <summary>The parts of a body while an article is read: they stand among its members, in any order, and are checked together.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct BodyParts()
{
    private string?[] _quoteTexts = [];

    public ValueList<Block> Blocks { get; set; } = ValueList<Block>.Empty;

    public ValueList<Sentence>? Sentences { get; set; }

    public ValueList<Speaker> Speakers { get; set; } = ValueList<Speaker>.Empty;

    public ValueList<Quote>? Quotes { get; private set; }

    public void ReadQuotes(ref JsonInput input)
    {
        input.BeginList();
        using var quotes = new ListBuilder<Quote>();
        using var texts = new ListBuilder<string?>();
        while (input.NextElement())
        {
            quotes.Add(QuoteShape.Instance.Read(ref input));
            texts.Add(input.QuoteText);
        }
        Quotes = quotes.ToValueList();
        _quoteTexts = texts.ToArray();
    }

    /// <summary>The body.</summary>
    /// <param name="start">Where the article begins that has the parts.</param>
    public readonly ArticleBody ToBody(long start)
    {
        if (Blocks.Count == 0 && Sentences is null && Quotes is null && Speakers.Count == 0) return ArticleBody.Empty;
        var body = ArticleBody.TryCreate(Blocks, Sentences, Quotes, Speakers, out var fault)
            ?? throw new JsonFault(NewsFormatErrorCode.Inconsistent, Sentenced(fault.Message), start, fault.Path);
        for (var i = 0; i < _quoteTexts.Length; i++)
            if (_quoteTexts[i] is { } text && !IsTextOf(body, Quotes![i], text))
                throw new JsonFault(NewsFormatErrorCode.Inconsistent, "The text is not what the body has at the quote's content.", start, $"quotes[{i}].text");
        return body;
    }

    private static bool IsTextOf(ArticleBody body, Quote quote, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < quote.Content.Count; i++)
        {
            if (i > 0)
            {
                if (text is not [' ', ..]) return false;
                text = text[1..];
            }
            var piece = body.Peek(quote.Content[i]);
            if (!text.StartsWith(piece)) return false;
            text = text[piece.Length..];
        }
        return text.IsEmpty;
    }

    private static string Sentenced(string message) => string.Concat(message[..1].ToUpperInvariant(), message[1..], ".");
}
