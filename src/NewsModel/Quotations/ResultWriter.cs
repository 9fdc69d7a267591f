using NewsModel.Quotations.Sieves;
using NewsModel.Quotations.Speakers;
using NewsModel.Quotations.Tokens;
using NewsModel.Text;

namespace NewsModel.Quotations;

/// <summary>Turns what the sieves left in the scratch into the result: the one place that makes strings and lists.</summary>
internal readonly ref struct ResultWriter(Page page)
{
    private readonly Page _page = page;

    public QuotationResult Write()
    {
        var statements = _page.Scratch.Statements;
        var quotes = new List<ExtractedQuote>(statements.Count);
        var first = 0;
        while (first < statements.Count)
        {
            var end = first + 1;
            while (end < statements.Count && statements[end].Joins && statements[end].Run >= 0 && (statements[first].Run >= 0 || statements[first].Absorbs)) end++;
            quotes.Add(Quote(first, end, Continued(quotes, statements[first])));
            first = end;
        }
        return new QuotationResult(quotes, Speakers());
    }

    // The nearest quote before it of the same speaker that is in the speaker's own words.
    private static int Continued(List<ExtractedQuote> quotes, in Statement statement)
    {
        if (!statement.Continues) return -1;
        for (var index = quotes.Count - 1; index >= 0 && quotes.Count - index < 4; index--)
            if (quotes[index].Kind != QuoteKind.Indirect && quotes[index].Speaker == statement.Speaker) return index;
        return -1;
    }

    private ExtractedQuote Quote(int first, int end, int continued)
    {
        var statements = _page.Scratch.Statements;
        var statement = statements[first];
        var count = end - first + (statement.SecondEnd > 0 ? 1 : 0);
        var spans = new TextSpan[count];
        var content = new TextSpan[count];
        var next = 0;
        for (var index = first; index < end; index++)
        {
            spans[next] = TextSpan.FromBounds(statements[index].Start, statements[index].End);
            content[next++] = Content(statements[index]);
            if (index == first && statement.SecondEnd > 0) spans[next] = content[next++] = TextSpan.FromBounds(statement.SecondStart, statement.SecondEnd);
        }
        var attribution = statement.Attribution;
        return new ExtractedQuote(statement.Kind, new ValueList<TextSpan>(spans), new ValueList<TextSpan>(content))
        {
            Speaker = statement.Speaker,
            Continues = continued,
            Mention = SpanOf(attribution.Mention),
            Cue = SpanOf(attribution.Cue),
            Sieve = attribution.Sieve,
            Confidence = Math.Round(attribution.Confidence, 2),
        };
    }

    private TextSpan Content(Statement statement)
    {
        if (statement.Run < 0) return TextSpan.FromBounds(statement.Start, statement.End);
        var run = _page.Runs[statement.Run];
        var start = Math.Max(_page.Tokens[run.First].End, statement.Start);
        var end = run.Closed ? _page.Tokens[run.Last].Start : _page.Tokens[run.Last].End;
        while (start < end && CodePoint.IsWhiteSpace(_page.Text[start])) start++;
        while (end > start && CodePoint.IsWhiteSpace(_page.Text[end - 1])) end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private TextSpan? SpanOf(TokenRange range) =>
        range.Exists ? TextSpan.FromBounds(_page.Tokens[range.First].Start, _page.Language is Languages.Language.Ko or Languages.Language.Ja || range.Count == 1 && IsPronounWithEnding(range.First) ? _page.Tokens[range.Last].BaseEnd : _page.Tokens[range.Last].End) : null;

    private bool IsPronounWithEnding(int token) => _page.Is(token, TokenTraits.Possessive) && _page.IsPronoun(token);

    private ExtractedSpeaker[] Speakers()
    {
        var speakers = _page.Scratch.Speakers;
        var mentions = new List<TextSpan>[speakers.Count];
        for (var index = 0; index < mentions.Length; index++) mentions[index] = [];
        AddNames(mentions);
        AddAttributions(mentions);
        var result = new ExtractedSpeaker[speakers.Count];
        for (var index = 0; index < result.Length; index++) result[index] = Speaker(speakers[index], Ordered(mentions[index]));
        return result;
    }

    private ExtractedSpeaker Speaker(SpeakerEntry speaker, ValueList<TextSpan> mentions)
    {
        var name = speaker.Person >= 0 ? _page.Scratch.Names.Span[speaker.Person].Name : speaker.Name;
        return new ExtractedSpeaker(speaker.Kind, Words(name), mentions)
        {
            IsNamed = speaker.Person >= 0 || IsNamed(speaker),
            Role = speaker.Role.Exists ? Words(speaker.Role) : null,
            Affiliation = speaker.Affiliation.Exists ? Words(speaker.Affiliation) : null,
        };
    }

    private bool IsNamed(SpeakerEntry speaker) =>
        speaker.Kind is SpeakerKind.Person or SpeakerKind.Organization && _page.Is(speaker.Name.Last, TokenTraits.Capital) && _page.Is(speaker.Name.First, TokenTraits.Capital);

    private void AddNames(List<TextSpan>[] mentions)
    {
        foreach (var mention in _page.Scratch.Mentions)
        {
            var speaker = _page.Scratch.Names.Span[mention.Named].Speaker;
            if (speaker >= 0 && !mention.Quoted && SpanOf(mention.Range) is { } span) mentions[speaker].Add(span);
        }
    }

    private void AddAttributions(List<TextSpan>[] mentions)
    {
        foreach (var statement in _page.Scratch.Statements)
            if (statement.Speaker >= 0 && SpanOf(statement.Attribution.Mention) is { } span) mentions[statement.Speaker].Add(span);
    }

    // One mention may have been found as a name and as a subject: the longer stays.
    private static ValueList<TextSpan> Ordered(List<TextSpan> spans)
    {
        spans.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        var kept = 0;
        for (var index = 0; index < spans.Count; index++)
            if (kept == 0 || spans[index].Start >= spans[kept - 1].End) spans[kept++] = spans[index];
            else if (spans[index].End > spans[kept - 1].End && spans[index].Start == spans[kept - 1].Start) spans[kept - 1] = spans[index];
        spans.RemoveRange(kept, spans.Count - kept);
        return ValueList.Of(spans);
    }

    private string Words(TokenRange range)
    {
        var text = _page.Text[_page.Tokens[range.First].Start.._page.Tokens[range.Last].BaseEnd];
        return text.IndexOfAny('\n', '\r', '\t') < 0 ? text.ToString() : string.Join(' ', text.ToString().Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
