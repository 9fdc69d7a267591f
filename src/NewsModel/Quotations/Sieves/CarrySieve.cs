using NewsModel.Languages;
using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Gives the quotations that nothing beside them attributes to who was speaking, or spoken of, just before. Works on the
/// statements in the order of the text.
/// </summary>
internal ref struct CarrySieve(Page page)
{
    private const int ParagraphReach = 3;

    private readonly Page _page = page;

    public readonly void Carry()
    {
        var statements = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_page.Scratch.Statements);
        var last = -1;
        for (var index = 0; index < statements.Length; index++)
        {
            ref var statement = ref statements[index];
            if (statement.Run >= 0 && !statement.Attribution.Exists)
            {
                if (statement.Joins && last >= 0) statement.Attribution = statements[last].Attribution with { Sieve = QuotationSieve.Continuation };
                else Resolve(ref statement, statements, last);
            }
            if (last >= 0 && statement.Run >= 0 && !statement.Joins && statement.Attribution.Sieve == QuotationSieve.Continuation) statement.Continues = true;
            if (statement.Attribution.Exists) last = index;
        }
    }

    private readonly void Resolve(ref Statement statement, Span<Statement> statements, int last)
    {
        var run = _page.Runs[statement.Run];
        var paragraph = run.Paragraph;
        if (ForwardSubject.Of(_page, run.Last) is { Exists: true } forward && IsNew(forward, statements, last)) { statement.Attribution = forward; return; }
        if (InParagraph(run, statements, last) is { Exists: true } inside) { statement.Attribution = inside; return; }
        while (paragraph > 1 && Header.IsNote(_page, _page.Paragraphs[paragraph - 1]) && !Header.Whole(_page, _page.Paragraphs[paragraph - 1]).Exists) paragraph--;
        for (var back = 1; back <= ParagraphReach && paragraph - back >= 0; back++)
        {
            var attribution = FromParagraph(paragraph - back, back, statements, last);
            if (!attribution.Exists) continue;
            statement.Attribution = attribution;
            return;
        }
        if (last >= 0 && _page.Language != Language.Ar && _page.ParagraphOf(statements[last].Token) >= paragraph - ParagraphReach)
            statement.Attribution = statements[last].Attribution with { Sieve = QuotationSieve.Standalone, Confidence = 0.4f };
    }

    // What follows names the speaker, unless the quotation goes on from one whose speaker is known in its own paragraph.
    private readonly bool IsNew(Attribution forward, Span<Statement> statements, int last) =>
        last < 0 || statements[last].Run < 0 || _page.ParagraphOf(statements[last].Token) != _page.ParagraphOf(forward.Mention.First)
        || statements[last].Attribution.Mention.First > forward.Mention.Last;

    // Narration or another quotation before it in its own paragraph.
    private readonly Attribution InParagraph(in QuoteRun run, Span<Statement> statements, int last)
    {
        var first = _page.Paragraphs[run.Paragraph].First;
        if (run.First == first) return Attribution.None;
        if (last >= 0 && statements[last].Token >= first)
        {
            last = Outer(statements, last, first);
            var sieve = statements[last].Run >= 0 || statements[last].Absorbs ? QuotationSieve.Continuation : QuotationSieve.Standalone;
            return statements[last].Attribution with { Sieve = sieve, Confidence = 0.8f };
        }
        var sentence = run.First - 1;
        return sentence < first ? Attribution.None : FromSentence(sentence, 0.6f);
    }

    // "…," said Smith, who noted that …: what goes on is the quotation, not what its attribution reports by the way.
    private readonly int Outer(Span<Statement> statements, int last, int first)
    {
        var outer = last;
        while (outer > 0 && last - outer < 4 && statements[outer].Run < 0 && statements[outer - 1].Token >= first) outer--;
        return statements[outer].Run >= 0 && statements[outer].Attribution.Mention.Exists && statements[last].Attribution.Mention.Exists
            && _page.Tokens[statements[outer].Attribution.Mention.First].Sentence == _page.Tokens[statements[last].Attribution.Mention.First].Sentence ? outer : last;
    }

    private readonly Attribution FromParagraph(int index, int back, Span<Statement> statements, int last)
    {
        var paragraph = _page.Paragraphs[index];
        if (Header.Whole(_page, paragraph) is { Exists: true } header) return header;
        if (back == 1 && _page.Is(paragraph.End - 1, TokenKind.Colon) && Introduces(paragraph) is { Exists: true } introduced) return introduced;
        if (back == 1 && AskedIn(paragraph) is { Exists: true } asked) return asked;
        if (back > 1 && _page.Language == Language.Ar) return Attribution.None;
        if (last >= 0 && statements[last].Token >= paragraph.First && statements[last].Token < paragraph.End)
            return statements[last].Attribution with { Sieve = QuotationSieve.Standalone, Confidence = back == 1 ? 0.8f : 0.6f };
        return back == 1 ? FromSentence(paragraph.End - 1, 0.5f) : Attribution.None;
    }

    // "She wrote on her page:" and the quotation in the next paragraph.
    private readonly Attribution Introduces(ParagraphRange paragraph)
    {
        var end = paragraph.End - 1;
        var bound = _page.SentenceStart(end);
        if (Header.Before(_page, end, bound) is { Exists: true } header) return header;
        // "Transcript as follows:"
        if (_page.IsWord(end - 1, "follows") && _page.IsWord(end - 2, "as") && NounPhrases.StartingAt(_page, bound, end - 2) is { Exists: true } text && text.Last == end - 3)
            return new Attribution(text, TokenRange.None, QuotationSieve.Header, 0.8f);
        for (var verb = end - 1; verb >= bound; verb = _page.Previous(verb))
        {
            if (!_page.Is(verb, CueKinds.Speech) || Verbs.Read(_page, verb) is VerbForm.None or VerbForm.Passive) continue;
            var subject = Subjects.Of(_page, verb, bound);
            if (subject.Exists) return new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.SubjectVerbBefore, 0.9f);
        }
        var clause = Subjects.OfClause(_page, bound, end);
        return clause.Exists ? new Attribution(clause, TokenRange.None, QuotationSieve.NearbySubject, 0.7f) : Attribution.None;
    }

    // "We asked Councillor Lee why …": the answer is the councillor's.
    private readonly Attribution AskedIn(ParagraphRange paragraph)
    {
        var bound = _page.SentenceStart(paragraph.End - 1);
        for (var token = bound; token < paragraph.End; token = _page.Next(token))
        {
            if (!_page.IsWord(token, "asked") && !_page.IsWord(token, "ask")) continue;
            var subject = Subjects.Of(_page, token, bound);
            if (!subject.Exists || !_page.Is(subject.First, LexisKinds.Self)) continue;
            var asked = NounPhrases.StartingAt(_page, _page.Next(token), paragraph.End);
            if (asked.Exists) return new Attribution(asked, new TokenRange(token, token), QuotationSieve.Question, 0.85f);
        }
        return Attribution.None;
    }

    // The subject of the last sentence, if it can speak.
    private readonly Attribution FromSentence(int token, float confidence)
    {
        var bound = _page.SentenceStart(token);
        if (_page.Language == Language.Ko) return Korean.Speaking(_page, bound, token + 1);
        var subject = Subjects.OfClause(_page, bound, token + 1);
        if (!subject.Exists || !CanSpeak(subject)) return Attribution.None;
        return new Attribution(subject, TokenRange.None, QuotationSieve.Standalone, confidence);
    }

    private readonly bool CanSpeak(TokenRange phrase)
    {
        if (_page.Is(phrase.First, LexisKinds.He | LexisKinds.She)) return true;
        if (_page.Is(phrase.Last, LexisKinds.Role)) return true;
        if (phrase.Count == 1 && _page.Is(phrase.First, TokenTraits.SentenceStart) && !_page.IsGivenName(phrase.First)) return false;
        return _page.IsName(phrase.Last) && !_page.Is(phrase.Last, LexisKinds.Nation | LexisKinds.Organization);
    }
}
