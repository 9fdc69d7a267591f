using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// The speaker named after a quotation that stands alone: <c>"…" That was Tom Barrow, the harbour master.</c>, <c>"…" Barrow said
/// afterwards.</c>, <c>„…“ Das sagte Barrow.</c>
/// </summary>
internal static class ForwardSubject
{
    private const int Reach = 24;

    /// <summary>Reads the sentence after the quotation's paragraph, or after the quotation in its own.</summary>
    public static Attribution Of(in Page page, int last)
    {
        var first = last + 1;
        while (page.Is(first, TokenKind.Stop)) first++;
        if (page.Is(first, TokenKind.Dash) && page.Is(first, TokenTraits.ParagraphStart)) return Signed(page, first);
        if (page.Is(first, TokenTraits.ParagraphStart) && !page.Is(last, TokenKind.Mark) && SignedInside(page, first) is { Exists: true } inside) return inside;
        if (first >= page.Count || !page.Is(first, TokenTraits.SentenceStart) || page.RunOf(first) >= 0 || !page.IsWord(first)) return Attribution.None;
        var end = page.SentenceEnd(first);
        return page.Language switch
        {
            Language.En => English(page, first, end),
            Language.De => German(page, first, end),
            Language.Ko => Korean.Pointing(page, first, end),
            Language.Ja => Japanese.Pointing(page, first, end),
            Language.Ar => Arabic.Pointing(page, first, end),
            Language.Fr or Language.Es => Romance(page, first, end),
            _ => Attribution.None,
        };
    }

    // A paragraph of its own: "- Anna Kessler, Lindhaven".
    private static Attribution Signed(in Page page, int dash)
    {
        var end = page.Paragraphs[page.ParagraphOf(dash)].End;
        if (end - dash > Reach || !page.IsName(dash + 1)) return Attribution.None;
        var name = NounPhrases.StartingAt(page, dash + 1, end);
        if (!name.Exists) return Attribution.None;
        var after = name.Last + 1;
        return after >= end || page.Is(after, TokenKind.Comma) || page.Is(after, TokenKind.Stop) && after + 1 >= end
            ? new Attribution(name, TokenRange.None, QuotationSieve.Dash, 0.9f) : Attribution.None;
    }

    // The last paragraph of a quotation in marks names whom it quotes: "Anna Kessler, Lindhaven."”
    private static Attribution SignedInside(in Page page, int first)
    {
        var end = page.Paragraphs[page.ParagraphOf(first)].End;
        if (end - first > Reach || !page.Is(end - 1, TokenKind.Mark) || page.RunOf(end - 1) >= 0 || !page.IsName(first) || !page.IsName(first + 1)) return Attribution.None;
        var name = NounPhrases.StartingAt(page, first, end);
        if (!name.Exists) return Attribution.None;
        for (var token = name.First; token < end - 1; token++)
            if (Verbs.IsFinite(page, token)) return Attribution.None;
        var after = name.Last + 1;
        return page.Is(after, TokenKind.Comma) || page.Is(after, TokenKind.Stop) || after == end - 1 ? new Attribution(name, TokenRange.None, QuotationSieve.Dash, 0.85f) : Attribution.None;
    }

    private static Attribution English(in Page page, int first, int end)
    {
        if (Pointing(page, first, end) is { Exists: true } pointed) return pointed;
        if (page.IsWord(first, "so") && page.Is(page.Next(first), CueKinds.Speech) && Person(page, page.Next(page.Next(first)), end) is { Exists: true } said)
            return new Attribution(said, new TokenRange(page.Next(first), page.Next(first)), QuotationSieve.VerbSubjectAfter, 0.85f);
        return Closed(page, first, end);
    }

    // That was Smith. Those are the words of Smith. That is how Smith put it.
    private static Attribution Pointing(in Page page, int first, int end)
    {
        var token = first;
        if (page.IsWord(token, "the") && (page.IsWord(page.Next(token), "words") || page.IsWord(page.Next(token), "speaker") || page.IsWord(page.Next(token), "voice"))) token = page.Next(token);
        else if (!page.IsWord(token, "that") && !page.IsWord(token, "this") && !page.IsWord(token, "those") && !page.IsWord(token, "these")) return Attribution.None;
        var copula = page.Is(token, TokenTraits.Possessive) ? token : page.Next(token);
        if (copula != token && !page.IsWord(copula, "was") && !page.IsWord(copula, "is") && !page.IsWord(copula, "were") && !page.IsWord(copula, "are")) return Attribution.None;
        token = page.Next(copula);
        if (page.IsWord(token, "those")) token = page.Next(token);
        if (page.IsWord(token, "of")) token = page.Next(token);
        if (page.IsWord(token, "how") || page.IsWord(token, "what")) return Closing(page, page.Next(token), end);
        if (page.IsWord(token, "the") && page.Next(page.Next(token)) is var of && of < end && (page.IsWord(of, "of") || page.IsWord(of, "from")) && IsSaying(page, page.Next(token))) token = page.Next(of);
        var person = Person(page, token, end);
        return person.Exists ? new Attribution(person, TokenRange.None, QuotationSieve.NearbySubject, 0.85f) : Attribution.None;
    }

    private static bool IsSaying(in Page page, int token) =>
        page.Is(token, CueKinds.Noun) || page.IsWord(token, "view") || page.IsWord(token, "verdict") || page.IsWord(token, "opinion") || page.IsWord(token, "voice") || page.IsWord(token, "reaction") || page.IsWord(token, "answer");

    // "how Smith put it", "what the mayor told us"
    private static Attribution Closing(in Page page, int token, int end)
    {
        var person = Person(page, token, end);
        if (!person.Exists) return Attribution.None;
        var verb = page.Next(person.Last);
        while (verb < end && page.Is(verb, LexisKinds.Adverb)) verb = page.Next(verb);
        return verb < end && (page.Is(verb, CueKinds.Speech) || page.IsWord(verb, "put") || page.IsWord(verb, "sees") || page.IsWord(verb, "saw"))
            ? new Attribution(person, new TokenRange(verb, verb), QuotationSieve.NearbySubject, 0.85f) : Attribution.None;
    }

    // "Smith said afterwards.": a sentence that says that he spoke, and not what.
    private static Attribution Closed(in Page page, int first, int end)
    {
        for (var verb = first; verb < end && verb - first < Reach; verb = page.Next(verb))
        {
            if (page.Is(verb, LexisKinds.Subordinator | LexisKinds.Relative) && verb > first) return Attribution.None;
            if (!page.Is(verb, CueKinds.Speech) || Verbs.Read(page, verb) != VerbForm.Finite) continue;
            var after = page.Next(verb);
            if (page.Is(verb, CueKinds.Addressee) && NounPhrases.StartingAt(page, after, end) is { Exists: true } addressee) after = page.Next(addressee.Last);
            after = Contents.SkipAdverbials(page, after, end);
            if (page.IsWord(after, "this") || page.IsWord(after, "so") || page.IsWord(after, "afterwards") || page.IsWord(after, "afterward")) after = page.Next(after);
            if (after < end && !page.Is(after, TokenKind.Stop)) return Attribution.None;
            var subject = Subjects.Of(page, verb, first);
            return subject.Exists && subject.First == first ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.SubjectVerbAfter, 0.8f) : Attribution.None;
        }
        return Attribution.None;
    }

    // Das sagte Meier. So Meier. Das waren die Worte von Meier.
    private static Attribution German(in Page page, int first, int end)
    {
        if (!page.IsWord(first, "das") && !page.IsWord(first, "so") && !page.IsWord(first, "dies")) return Attribution.None;
        var verb = page.Next(first);
        if (verb >= end) return Attribution.None;
        if (page.Is(verb, LexisKinds.Auxiliary) && page.Next(verb) < end && GermanOwned.OwnerAt(page, page.Next(verb), end) is { Exists: true } owner)
            return new Attribution(owner, TokenRange.None, QuotationSieve.NearbySubject, 0.8f);
        // "So sagte es Meier."
        var subject = VerbSecond.After(page, page.IsWord(page.Next(verb), "es") ? page.Next(verb) : verb);
        if (!subject.Exists) return Attribution.None;
        if (page.Is(verb, LexisKinds.Auxiliary | LexisKinds.Modal) && page.Previous(end) is var stop && page.Previous(stop) is var spoken && page.Is(spoken, CueKinds.Participle | CueKinds.Speech))
            return new Attribution(subject, new TokenRange(spoken, spoken), QuotationSieve.NearbySubject, 0.8f);
        if (!page.Is(verb, CueKinds.Speech)) return Attribution.None;
        var after = page.Next(subject.Last);
        if (page.Is(verb, CueKinds.Separable))
        {
            // "Das teilte die Polizei am Montag mit."
            var last = page.Is(end - 1, TokenKind.Stop) ? end - 2 : end - 1;
            return last > subject.Last && page.Is(last, CueKinds.Completing) ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.NearbySubject, 0.8f) : Attribution.None;
        }
        return after >= end || page.Is(after, TokenKind.Stop) || page.Is(after, LexisKinds.Temporal | LexisKinds.Adverb | LexisKinds.Preposition) || page.Is(after, TokenKind.Comma)
            ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.NearbySubject, 0.8f) : Attribution.None;
    }

    // C’est ce qu’a dit Anne Lefort. Así lo dijo Ana Robles.
    private static Attribution Romance(in Page page, int first, int end)
    {
        if (end - first > Reach) return Attribution.None;
        for (var verb = first; verb < end; verb = page.Next(verb))
        {
            if (page.Is(verb, TokenKind.Comma)) return Attribution.None;
            if (!page.Is(verb, CueKinds.Speech)) continue;
            var person = Person(page, page.Next(verb), end);
            return verb > first && person.Exists ? new Attribution(person, new TokenRange(verb, verb), QuotationSieve.NearbySubject, 0.8f) : Attribution.None;
        }
        return Attribution.None;
    }

    private static TokenRange Person(in Page page, int token, int end)
    {
        var phrase = token < end ? NounPhrases.StartingAt(page, token, end) : TokenRange.None;
        if (!phrase.Exists) return TokenRange.None;
        for (var part = phrase.First; part <= phrase.Last; part++)
            if (page.Is(part, LexisKinds.Role | LexisKinds.Title) || page.IsName(part) && !page.Is(part, LexisKinds.Nation | LexisKinds.Temporal) && (phrase.Count > 1 || page.Is(end - 1, TokenKind.Stop) && page.Next(part) >= end - 1)) return phrase;
        return TokenRange.None;
    }
}
