using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Reported speech in German: clauses after a comma (<c>Sie sagte, dass …</c>, <c>…, sagte sie</c>), <c>laut</c>, <c>nach
/// Angaben von</c>, <c>zufolge</c>, <c>wie … mitteilte</c>, and <c>bezeichnete … als „…“</c>.
/// </summary>
internal readonly ref partial struct GermanReportedSieve(Page page)
{
    private readonly Page _page = page;

    public void Find()
    {
        for (var first = 0; first < _page.Count;)
        {
            var end = _page.PieceEnd(first);
            var before = _page.Scratch.Statements.Count;
            ReadSentence(first, end);
            if (_page.Scratch.Statements.Count == before) GoOn(first, end);
            first = end;
        }
    }

    private void ReadSentence(int first, int end)
    {
        for (var token = first; token < end; token = _page.Next(token))
        {
            if (_page.Tokens[token].Cue == CueKinds.None || _page.Tokens[token].Run >= 0 || _page.Is(token, TokenTraits.Consumed)) continue;
            if (TrySource(token, first, end) || TrySo(token, first, end) || TryThus(token, first, end) || TryAs(token, first, end) || TryHow(token, first, end) || TryVerb(token, first, end)) return;
        }
    }

    private bool HoldsDirect(int first, int last) => Reported.HoldsDirect(_page, first, last);

    // Laut Smith …; nach Angaben der Polizei …; der Polizei zufolge …; … laut Smith …
    private bool TrySource(int token, int first, int end)
    {
        if (!_page.Is(token, CueKinds.Source)) return false;
        if (_page.IsWord(token, "zufolge")) return TryFollowing(token, first, end);
        if (_page.IsWord(token, "nach") && TryOpinion(token, first, end)) return true;
        var next = _page.Next(token);
        var mention = NounPhrases.StartingAt(_page, next, end);
        if (!mention.Exists) return false;
        var cue = new TokenRange(token, token);
        if (_page.IsWord(token, "nach") || _page.IsWord(token, "gemäß"))
        {
            var noun = NounIn(mention);
            if (noun < 0) return false;
            var own = IsOwn(mention, noun);
            if (noun < mention.Last) mention = Owner(mention, noun);
            if (own) return TryOwn(token, mention, first, end);
        }
        var to = token - first <= 1 ? PredicateAfter(Following(mention.Last), end) : Following(mention.Last);
        return AddAround(new Attribution(mention, cue, QuotationSieve.AccordingTo, 0.85f), token, to, first, end);
    }

    // The token after: the first of the words in marks that stand there, too.
    private int Following(int token) => _page.RunOf(token + 1) >= 0 ? token + 1 : _page.Next(token);

    private int NounIn(TokenRange phrase)
    {
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (IsSourceNoun(token)) return token;
        return -1;
    }

    // "Angaben der Polizei", "Angaben von Smith": the speaker is the owner, not the information.
    private TokenRange Owner(TokenRange phrase, int noun)
    {
        var first = _page.Next(noun);
        if (_page.Is(first, LexisKinds.Preposition)) first = _page.Next(first);
        return first <= phrase.Last ? new TokenRange(first, phrase.Last) : phrase;
    }

    private bool TryFollowing(int token, int first, int end)
    {
        var last = _page.Previous(token);
        if (last < first) return false;
        var mention = NounPhrases.EndingAt(_page, last, first);
        if (!mention.Exists) return false;
        var from = HoldsVerb(first, mention.First) ? mention.First : first;
        return AddAround(new Attribution(mention, new TokenRange(token, token), QuotationSieve.AccordingTo, 0.85f), from, _page.Next(token), first, end);
    }

    // The source stands first, last or in the middle; what is left of its clause is what it says.
    private bool AddAround(Attribution attribution, int from, int to, int first, int end)
    {
        if (HoldsDirect(first, end - 1)) return false;
        var start = first;
        while (start < from && _page.Is(start, LexisKinds.Conjunction)) start = _page.Next(start);
        for (var token = _page.Previous(from); token > start; token = _page.Previous(token))
            if (_page.Is(token, TokenKind.Comma) || _page.Is(token, TokenKind.Semicolon)) { start = BeginsClause(_page.Next(token)) ? _page.Next(token) : start; break; }
        if (to < end && _page.Is(to, TokenKind.Comma)) to = Following(to);
        if (start >= from) return Add(attribution, to, end - 1, default);
        return Add(attribution, start, _page.Previous(from), to < end - 1 ? new TokenRange(to, end - 1) : default);
    }

    private bool BeginsClause(int token) => _page.Is(token, LexisKinds.Subordinator | LexisKinds.Relative | LexisKinds.Determiner);

    // bezeichnete den Plan als „…“
    private bool TryAs(int token, int first, int end)
    {
        if (!_page.Is(token, CueKinds.As | CueKinds.Object)) return false;
        for (var next = token + 1; next < end && next - token < 24; next++)
        {
            if (_page.Tokens[next].Run is var run and >= 0)
            {
                var named = _page.Is(token, CueKinds.Object);
                if (_page.Runs[run].Statement >= 0 || _page.Runs[run].Words < 2 || !named) return false;
                return AddQuoted(token, run, first);
            }
        }
        return false;
    }

    private bool AddQuoted(int verb, int run, int first)
    {
        var subject = Subjects.Of(_page, verb, first);
        return subject.Exists && Add(new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.ReportedObject, 0.75f), _page.Runs[run].First, _page.Runs[run].Last, default);
    }

    // Wie die Polizei mitteilte, …
    private bool TryHow(int token, int first, int end)
    {
        if (!_page.IsWord(token, "wie")) return false;
        var comma = Contents.FirstComma(_page, token, end);
        if (comma >= end) return false;
        var verb = _page.Previous(comma);
        if (!_page.Is(verb, CueKinds.Speech | CueKinds.Participle) && !(_page.Is(verb, LexisKinds.Auxiliary) && _page.Is(_page.Previous(verb), CueKinds.Participle))) return false;
        var mention = NounPhrases.StartingAt(_page, _page.Next(token), verb);
        if (!mention.Exists) return false;
        var attribution = new Attribution(mention, new TokenRange(verb, verb), QuotationSieve.AccordingTo, 0.85f);
        return AddAround(attribution, token, _page.Next(comma), first, end);
    }

    private bool TryVerb(int token, int first, int end)
    {
        var speaks = _page.Is(token, CueKinds.Speech);
        var participle = _page.Is(token, CueKinds.Participle) && _page.Is(_page.Next(token), TokenKind.Comma);
        if (!speaks && !participle || _page.Is(token, TokenTraits.Capital) && token > first) return false;
        var verb = participle && !speaks ? AuxiliaryBefore(token, first) : token;
        if (verb < 0 || _page.Is(verb, CueKinds.Separable) && !IsCompleted(verb, end)) return false;
        if (verb > first && _page.Is(_page.Previous(token), TokenKind.Comma) && TryTrailing(token, first, end)) return true;
        var comma = Contents.FirstComma(_page, _page.Next(token), end);
        if (comma >= end) return false;
        var subject = Subjects.Of(_page, verb, first);
        if (!subject.Exists) return false;
        comma = Math.Max(comma, CommaAfter(subject, comma, end));
        var content = Following(comma);
        if (content >= end || !Reports(content, end)) return false;
        return Add(new Attribution(subject, new TokenRange(token, token), QuotationSieve.ReportedClause, 0.85f), content, end - 1, default);
    }

    private int AuxiliaryBefore(int participle, int first)
    {
        for (var token = _page.Previous(participle); token >= first && participle - token < 30; token = _page.Previous(token))
            if (_page.Is(token, LexisKinds.Auxiliary)) return token;
        return -1;
    }

    // A comma that opens an apposition to the subject is not yet the one before the clause.
    private int CommaAfter(TokenRange subject, int comma, int end)
    {
        if (_page.Next(subject.Last) != comma) return comma;
        var next = Contents.FirstComma(_page, _page.Next(comma), end);
        return next < end && !_page.Is(_page.Next(comma), LexisKinds.Subordinator) && next - comma < 14 && _page.Is(_page.Next(next), LexisKinds.Subordinator) ? next : comma;
    }

    private bool Reports(int content, int end)
    {
        if (_page.IsWord(content, "dass") || _page.IsWord(content, "daß") || _page.IsWord(content, "ob")) return true;
        if (_page.Is(content, LexisKinds.Conjunction)) return false;
        if (HoldsDirect(content, end - 1)) return false;
        for (var token = content; token < end; token++)
            if (_page.Tokens[token].Run >= 0 || IsReportive(token)) return true;
        return false;
    }

    // The forms of the subjunctive by which German marks reported speech, and infinitives with "zu".
    private bool IsReportive(int token)
    {
        var word = _page.Word(token);
        return word is "sei" or "seien" or "habe" or "werde" or "könne" or "müsse" or "solle" or "wolle" or "dürfe" or "wäre" or "wären" or "hätte" or "hätten" or "würde" or "würden"
            or "könnte" or "könnten" or "gebe" or "gehe" or "komme" or "bleibe" or "liege" or "stehe" or "sehe" or "mache" or "zu" or "müssten" or "müsste" or "sollten" or "sollte";
    }

    // …, sagte Smith; …, so die Polizei; …, hieß es
    private bool TryTrailing(int verb, int first, int end)
    {
        var comma = _page.Previous(verb);
        if (HoldsDirect(first, comma)) return false;
        var subject = VerbSecond.After(_page, verb);
        if (!subject.Exists) return false;
        var start = first;
        while (start < comma && _page.Is(start, LexisKinds.Conjunction)) start = _page.Next(start);
        if (Contents.FirstComma(_page, subject.Last, end) < end - 3) return false;
        return comma - start > 2 && Add(new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.TrailingClause, 0.85f), start, comma - 1, default);
    }

    private bool Add(Attribution attribution, int first, int last, TokenRange rest)
    {
        if (last < first) (first, last, rest) = (rest.First, rest.Last, default);
        if (last <= first || first < 0) return false;
        first = Contents.TrimStart(_page, first, last);
        last = Contents.TrimEnd(_page, first, last);
        if (last - first < 1 && rest.Last <= rest.First) return false;
        Reported.Add(_page, attribution, first, last, rest.Last > rest.First ? new TokenRange(rest.First, Contents.TrimEnd(_page, rest.First, rest.Last)) : default);
        return true;
    }
}
