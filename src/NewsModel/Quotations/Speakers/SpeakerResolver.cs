using System.Runtime.InteropServices;
using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Sieves;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>
/// Makes one speaker of all mentions of one: names by surname, title and gender, roles by their noun, pronouns by gender and
/// recency. Goes through the statements in the order of the text.
/// </summary>
internal readonly ref struct SpeakerResolver(Page page, List<SpeakerEntry> speakers)
{
    private const int PronounReach = 24;
    private const int FullerReach = 600;

    private readonly Page _page = page;
    private readonly List<SpeakerEntry> _speakers = speakers;
    private readonly Dictionary<ulong, int> _byWords = page.Scratch.SpeakerKeys;

    public void Resolve()
    {
        var statements = CollectionsMarshal.AsSpan(_page.Scratch.Statements);
        for (var index = 0; index < statements.Length; index++)
        {
            ref var statement = ref statements[index];
            if (!statement.Attribution.Exists) continue;
            if (index > 0 && statement.Attribution.Mention == statements[index - 1].Attribution.Mention) statement.Speaker = statements[index - 1].Speaker;
            else statement.Speaker = SpeakerOf(statement.Attribution.Mention, statements[..index], 0);
        }
    }

    private int SpeakerOf(TokenRange mention, ReadOnlySpan<Statement> before, int depth)
    {
        if (!mention.Exists) return -1;
        if (_page.Language is Language.Ko or Language.Ja or Language.Ar) return OfUncased(mention);
        var reference = Reference.Read(_page, mention);
        var speaker = reference.Kind switch
        {
            ReferenceKind.Person => OfPerson(reference, mention),
            ReferenceKind.Name => OfName(reference, mention),
            ReferenceKind.Organization => ByWords(reference.Name, SpeakerKind.Organization, reference.Gender),
            ReferenceKind.CommonOrganization => ByWords(Fuller(mention), SpeakerKind.Organization, reference.Gender),
            ReferenceKind.Document => ByWords(Bare(mention), SpeakerKind.Document, reference.Gender),
            ReferenceKind.Group => ByWords(Bare(mention), SpeakerKind.Group, reference.Gender),
            ReferenceKind.Role => OfRole(reference, mention),
            ReferenceKind.Pronoun => OfPronoun(mention.First, reference.Gender, before),
            ReferenceKind.They or ReferenceKind.It => LastOther(before, reference.Kind),
            ReferenceKind.Relative => depth == 0 ? OfAntecedent(mention.First, before) : -1,
            ReferenceKind.Self => -1,
            _ => ByWords(Bare(mention), SpeakerKind.Anonymous, reference.Gender),
        };
        if (speaker >= 0) CollectionsMarshal.AsSpan(_speakers)[speaker].LastSeen = mention.First;
        return speaker;
    }

    // Without capitals a title tells the person (문서희 과장, 문 과장), an organisation's or a role's noun the rest; what is left is a name.
    private int OfUncased(TokenRange mention)
    {
        var titled = mention.Count > 1 && _page.Is(mention.Last, LexisKinds.Title);
        if (!titled && _page.Is(mention.First, LexisKinds.Organization) || !titled && _page.Is(mention.Last, LexisKinds.Organization)) return ByWords(mention, SpeakerKind.Organization, Gender.Unknown);
        if (_page.Is(mention.First, LexisKinds.Role) || _page.Is(mention.Last, LexisKinds.Role)) return ByWords(mention, SpeakerKind.Anonymous, Gender.Unknown);
        if (!titled) return ByWords(mention, SpeakerKind.Person, Gender.Unknown);
        if (_page.Word(mention.First).Length == 1)
            for (var index = _speakers.Count - 1; index >= 0 && _speakers.Count - index < PronounReach; index--)
                if (_speakers[index].Role.Exists && _page.Word(_speakers[index].Role.Last).SequenceEqual(_page.Word(mention.Last)) && _page.Word(_speakers[index].Name.First)[0] == _page.Word(mention.First)[0]) return index;
        var speaker = ByWords(mention, SpeakerKind.Person, Gender.Unknown);
        ref var entry = ref CollectionsMarshal.AsSpan(_speakers)[speaker];
        entry.Name = new TokenRange(mention.First, mention.Last - 1);
        // 씨, 군: a mere form of address is no role.
        if (_page.Word(mention.Last).Length > 1) entry.Role = new TokenRange(mention.Last, mention.Last);
        return speaker;
    }

    private int OfPerson(Reference reference, TokenRange mention)
    {
        var names = _page.Scratch.Names;
        var person = reference.Name.Count >= 2 ? names.Add(_page, reference.Name, reference.Gender) : names.Find(_page, reference.Name.First, reference.Gender);
        return person >= 0 ? OfNamed(person) : ByWords(reference.Name, SpeakerKind.Person, reference.Gender);
    }

    private int OfName(Reference reference, TokenRange mention)
    {
        var names = _page.Scratch.Names;
        var name = reference.Name;
        if (name.Count == 1 && names.Find(_page, name.First, Gender.Unknown) is var known and >= 0) return OfNamed(known);
        var isOrganization = _page.Is(mention.First, LexisKinds.Determiner) && !_page.Is(name.First - 1, TokenTraits.Possessive) || _page.Is(name.Last, LexisKinds.Organization | LexisKinds.Nation | LexisKinds.Document)
            || _page.Is(name.Last, TokenTraits.AllCapitals);
        if (name.Count == 1 && _page.Scratch.Acronyms.TryGetValue(NameIndex.Fold(_page.Word(name.First)), out var full)) return ByWords(full, SpeakerKind.Organization, Gender.Unknown);
        if (name.Count == 2 && !isOrganization) return OfNamed(names.Add(_page, name, reference.Gender));
        return ByWords(isOrganization ? Bare(mention) : name, isOrganization ? SpeakerKind.Organization : SpeakerKind.Person, reference.Gender);
    }

    private int OfNamed(int index)
    {
        ref var person = ref _page.Scratch.Names.Span[index];
        if (person.Speaker < 0)
        {
            person.Speaker = _speakers.Count;
            _speakers.Add(new SpeakerEntry
            {
                Kind = SpeakerKind.Person,
                Name = person.Name,
                Role = person.Role,
                Affiliation = person.Affiliation,
                Gender = person.Gender,
                Person = index,
            });
        }
        return person.Speaker;
    }

    // "the expert" is the one expert spoken of; "the president" the president the text names.
    private int OfRole(Reference reference, TokenRange mention)
    {
        var head = NameIndex.Fold(_page.Word(reference.Head));
        if (_page.IsWord(mention.First, "the"))
        {
            for (var index = _speakers.Count - 1; index >= 0 && _speakers.Count - index < PronounReach; index--)
            {
                var speaker = _speakers[index];
                if (speaker.Kind == SpeakerKind.Anonymous && HasWord(speaker.Name, head)) return index;
            }
            if (NamedByRole(head) is var person and >= 0) return OfNamed(person);
        }
        var unnamed = ByWords(Bare(mention), SpeakerKind.Anonymous, reference.Gender);
        ref var entry = ref CollectionsMarshal.AsSpan(_speakers)[unnamed];
        if (!entry.Affiliation.Exists) entry.Affiliation = Affiliations.Within(_page, mention);
        return unnamed;
    }

    private int NamedByRole(ulong head)
    {
        var names = _page.Scratch.Names.Span;
        var best = -1;
        for (var index = 0; index < names.Length && index < 4 * PronounReach; index++)
            if (names[index].Role.Exists && HasWord(names[index].Role, head) && (best < 0 || names[index].Count > names[best].Count)) best = index;
        return best;
    }

    private bool HasWord(TokenRange range, ulong word)
    {
        for (var token = range.First; token <= range.Last; token++)
            if (_page.IsWord(token) && NameIndex.Fold(_page.Word(token)) == word) return true;
        return false;
    }

    private int OfAntecedent(int relative, ReadOnlySpan<Statement> before)
    {
        var token = _page.Previous(relative);
        if (token >= 0 && _page.Is(token, TokenKind.Comma)) token = _page.Previous(token);
        if (token < 0) return -1;
        var phrase = NounPhrases.EndingAt(_page, token, _page.SentenceStart(relative));
        return phrase.Exists ? SpeakerOf(phrase, before, 1) : -1;
    }

    private int LastOther(ReadOnlySpan<Statement> before, ReferenceKind kind)
    {
        for (var index = before.Length - 1; index >= 0 && before.Length - index < 6; index--)
        {
            if (before[index].Speaker < 0) continue;
            var speaker = _speakers[before[index].Speaker];
            if (kind == ReferenceKind.They && speaker.Kind is SpeakerKind.Group || kind == ReferenceKind.It && speaker.Kind is SpeakerKind.Organization or SpeakerKind.Document)
                return before[index].Speaker;
        }
        return -1;
    }

    private int OfPronoun(int token, Gender gender, ReadOnlySpan<Statement> before)
    {
        var candidate = new PronounCandidates(_page, gender, token);
        for (var index = before.Length - 1; index >= 0 && before.Length - index <= PronounReach; index--)
        {
            var speaker = before[index].Speaker;
            if (speaker >= 0 && before[index].Attribution.Mention.First < token) candidate.SeeSpeaker(speaker, _speakers[speaker], before[index].Attribution.Mention.First);
        }
        candidate.SeeNames();
        return candidate.Best is var best && best.Speaker >= 0 ? best.Speaker : best.Person >= 0 ? OfNamed(best.Person) : -1;
    }

    private TokenRange Bare(TokenRange mention)
    {
        // "bakers who have praised the plan"
        for (var token = mention.First + 1; token < mention.Last; token++)
            if (_page.IsWord(token, "who")) return WithoutArticle(new TokenRange(mention.First, token - 1));
        return WithoutArticle(mention);
    }

    private TokenRange WithoutArticle(TokenRange mention) =>
        mention.Count > 1 && (_page.Language != Language.En && _page.Is(mention.First, LexisKinds.Determiner) || _page.IsWord(mention.First, "the") || _page.IsWord(mention.First, "a") || _page.IsWord(mention.First, "an"))
            ? new TokenRange(mention.First + 1, mention.Last) : mention;

    // "the council" is the harbour council of which the text has spoken, if it has.
    private TokenRange Fuller(TokenRange mention)
    {
        var bare = Bare(mention);
        if (_page.Language != Language.En || bare.Count > 1 || !_page.IsWord(mention.First, "the")) return bare;
        var word = _page.Word(bare.First);
        for (var token = mention.First - 1; token >= 0 && mention.First - token < FullerReach; token--)
        {
            if (_page.RunOf(token) >= 0 || _page.Is(token, TokenTraits.Possessive) || !_page.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            var phrase = NounPhrases.EndingAt(_page, token, _page.SentenceStart(token));
            if (phrase.Exists && Bare(phrase) is { Count: > 1 and < 5 } full && _page.Is(phrase.First, LexisKinds.Determiner) && IsPlain(full)) return full;
        }
        return bare;
    }

    private bool IsPlain(TokenRange phrase)
    {
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (!_page.IsWord(token) || _page.Is(token, LexisKinds.Preposition | LexisKinds.Determiner | LexisKinds.Conjunction) || _page.Tokens[token].Kind == TokenKind.Number) return false;
        return true;
    }

    private int ByWords(TokenRange words, SpeakerKind kind, Gender gender)
    {
        var key = (ulong)kind;
        for (var token = words.First; token <= words.Last; token++) key = NameIndex.Fold(_page.Word(token), (key ^ ' ') * 1099511628211);
        if (_byWords.TryGetValue(key, out var known)) return known;
        _byWords[key] = _speakers.Count;
        _speakers.Add(new SpeakerEntry { Kind = kind, Name = words, Role = TokenRange.None, Affiliation = TokenRange.None, Gender = gender, Person = -1 });
        return _speakers.Count - 1;
    }
}
