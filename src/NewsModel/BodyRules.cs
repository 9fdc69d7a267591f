namespace NewsModel;

/// <summary>What must hold between the parts of a body. One pass over each list; nothing but id sets is allocated.</summary>
internal static class BodyRules
{
    /// <summary>The first fault and its place (<c>quotes[2].spans[0]</c>), or null.</summary>
    public static BodyFault? FindFault(
        ValueList<Block> blocks, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers, out BlockPlaces places)
    {
        if (!BlockPlaces.TryCreate(blocks, out places))
            return new("body", $"the text is longer than {ArticleBody.MaxTextLength} code units");
        return FindFault(places, sentences, quotes, speakers);
    }

    /// <summary>The same where the places of the blocks are known.</summary>
    public static BodyFault? FindFault(BlockPlaces places, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers)
    {
        return InSentences(sentences, places) ?? InSpeakers(speakers, places.TextLength, out var speakerIds)
            ?? InQuotes(quotes, places.TextLength, speakerIds);
    }

    private static BodyFault? InSentences(ValueList<Sentence>? sentences, BlockPlaces places)
    {
        if (sentences is null) return null;
        IdSet? given = null;
        var end = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            if (Outside(span, places.TextLength) is { } fault) return new($"sentences[{i}].span", fault);
            if (span.IsEmpty) return new($"sentences[{i}].span", "a sentence is not empty");
            if (span.Start < end) return new($"sentences[{i}].span", $"{span} starts before the end of the sentence before it, {end}");
            if (places.BlockOf(span) < 0) return new($"sentences[{i}].span", $"{span} does not lie in one block");
            if (sentences[i].GivenId is { } id)
            {
                var ids = given ?? new IdSet(sentences.Count);
                if (!ids.Add(id)) return new($"sentences[{i}].id", $"'{id}' is another sentence's id too");
                given = ids;
            }
            end = span.End;
        }
        return null;
    }

    private static BodyFault? InSpeakers(ValueList<Speaker> speakers, int textLength, out IdSet ids)
    {
        ids = new IdSet(speakers.Count);
        for (var i = 0; i < speakers.Count; i++)
        {
            if (!ids.Add(speakers[i].Id)) return new($"speakers[{i}].id", $"'{speakers[i].Id}' is another speaker's id too");
            for (var m = 0; m < speakers[i].Mentions.Count; m++)
                if (Outside(speakers[i].Mentions[m], textLength) is { } fault) return new($"speakers[{i}].mentions[{m}]", fault);
        }
        return null;
    }

    private static BodyFault? InQuotes(ValueList<Quote>? quotes, int textLength, IdSet speakers)
    {
        if (quotes is null) return null;
        var ids = new IdSet(quotes.Count);
        for (var i = 0; i < quotes.Count; i++)
            if (!ids.Add(quotes[i].Id)) return new($"quotes[{i}].id", $"'{quotes[i].Id}' is another quote's id too");
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            if (InSpans(quote.Spans, "spans", i, textLength) is { } spans) return spans;
            if (InSpans(quote.Content, "content", i, textLength) is { } content) return content;
            if (quote.Mention is { } mention && Outside(mention, textLength) is { } mentionFault) return new($"quotes[{i}].mention", mentionFault);
            if (quote.Cue is { } cue && Outside(cue, textLength) is { } cueFault) return new($"quotes[{i}].cue", cueFault);
            if (quote.SpeakerId is { } speaker && !speakers.Contains(speaker)) return new($"quotes[{i}].speaker", $"there is no speaker '{speaker}'");
            if (quote.Continues is { } continued && !ids.Contains(continued)) return new($"quotes[{i}].continues", $"there is no quote '{continued}'");
        }
        return null;
    }

    private static BodyFault? InSpans(ValueList<TextSpan> spans, string name, int quote, int textLength)
    {
        var end = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            if (Outside(spans[i], textLength) is { } fault) return new($"quotes[{quote}].{name}[{i}]", fault);
            if (spans[i].Start < end) return new($"quotes[{quote}].{name}[{i}]", $"{spans[i]} starts before the end of the span before it, {end}");
            end = spans[i].End;
        }
        return null;
    }

    private static string? Outside(TextSpan span, int textLength) =>
        span.End <= textLength ? null : $"{span} ends past the text, which has {textLength} code units";
}
