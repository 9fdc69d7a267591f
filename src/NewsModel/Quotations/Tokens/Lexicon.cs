using System.Numerics;
using NewsModel.Languages;

namespace NewsModel.Quotations.Tokens;

/// <summary>
/// All that the tables of a language say of a word, and its ending, by one look-up. Words that can be packed stand in one table, which a
/// filter of eight kilobytes guards: most words of a text are in no table. Others are looked up in the compiled tables.
/// </summary>
/// <remarks>Made when its language is first read; immutable, and safe for all threads.</remarks>
internal sealed class Lexicon
{
    private const int FilterBits = 16;

    private static readonly Lexicon?[] s_lexicons = new Lexicon?[LanguageProperties.Count];

    private readonly Language _language;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly WordFilter _unpacked = new();
    private readonly Slot[] _slots;
    private readonly int _shift;

    private Lexicon(Language language)
    {
        _language = language;
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, _) in LexisWords.Table.ToList(language)) words.Add(word);
        foreach (var (word, _) in CueWords.Table.ToList(language)) words.Add(word);
        LexisWords.Table.Fill(_unpacked, language);
        CueWords.Table.Fill(_unpacked, language);
        var bits = BitOperations.Log2((uint)words.Count + 1) + 2;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        foreach (var word in words) Add(word);
    }

    public static Lexicon Of(Language language) => Volatile.Read(ref s_lexicons[(int)language]) ?? Make(language);

    private static Lexicon Make(Language language)
    {
        var lexicon = new Lexicon(language);
        Volatile.Write(ref s_lexicons[(int)language], lexicon);
        return lexicon;
    }

    /// <summary>What is known of any word.</summary>
    public WordFacts Find(ReadOnlySpan<char> word)
    {
        if (!PackedWord.TryPack(word, out var packed)) return Ask(word);
        if (TryFind(packed, out var facts)) return facts;
        var (lexis, cue) = Parts(word, LexisKinds.None, CueKinds.None);
        return new WordFacts(lexis, cue, Ending(word));
    }

    /// <summary>What is known of a word of letters alone, which needs no look at its parts.</summary>
    /// <param name="packed">The word, packed.</param>
    /// <param name="word">The word.</param>
    public WordFacts Find(PackedWord packed, ReadOnlySpan<char> word) =>
        TryFind(packed, out var facts) ? facts : new WordFacts(LexisKinds.None, CueKinds.None, Ending(word));

    private bool TryFind(PackedWord packed, out WordFacts facts)
    {
        facts = default;
        var hash = packed.Hash;
        var bit = Bit(hash);
        if ((_filter[bit >> 6] >> (bit & 63) & 1) == 0) return false;
        for (var slot = (int)(hash >> _shift); _slots[slot].Used; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Word != packed) continue;
            facts = _slots[slot].Facts;
            return true;
        }
        return false;
    }

    private void Add(string word)
    {
        if (!PackedWord.TryPack(word, out var packed)) return;
        var hash = packed.Hash;
        var bit = Bit(hash);
        _filter[bit >> 6] |= 1UL << (bit & 63);
        var slot = (int)(hash >> _shift);
        while (_slots[slot].Used) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = new Slot { Word = packed, Facts = Ask(word), Used = true };
    }

    private static int Bit(ulong hash) => (int)(hash >> 32) & ((1 << FilterBits) - 1);

    // From the compiled tables.
    private WordFacts Ask(ReadOnlySpan<char> word)
    {
        if (word.Length > WordTable.MaxLength) return new WordFacts(LexisKinds.None, CueKinds.None, Ending(word));
        var hash = WordTable.Hash(_language, word);
        var known = _unpacked.MayHold(hash);
        var lexis = known && LexisWords.Table.TryFind(_language, word, hash, out var kinds) ? (LexisKinds)kinds : LexisKinds.None;
        var cue = known && CueWords.Table.TryFind(_language, word, hash, out var cues) ? (CueKinds)cues : CueKinds.None;
        (lexis, cue) = Parts(word, lexis, cue);
        return new WordFacts(lexis, cue, Ending(word));
    }

    // Contractions (he'll, they've) are looked up by what stands before the apostrophe.
    private (LexisKinds Lexis, CueKinds Cue) Parts(ReadOnlySpan<char> word, LexisKinds lexis, CueKinds cue)
    {
        if (lexis == LexisKinds.None && word.IndexOfAny('\'', '’') is var cut and > 0) lexis = LexisWords.Find(_language, word[..cut]);
        if (_language == Language.Fr && word.LastIndexOf('-') is var hyphen and > 0) Inverted(word, hyphen, ref lexis, ref cue);
        return (lexis, cue);
    }

    // dit-elle, a-t-il: a French verb and its pronoun in one word.
    private static void Inverted(ReadOnlySpan<char> word, int hyphen, ref LexisKinds lexis, ref CueKinds cue)
    {
        var pronoun = word[(hyphen + 1)..] switch
        {
            "il" => LexisKinds.He,
            "elle" => LexisKinds.She,
            "ils" or "elles" or "on" => LexisKinds.They,
            _ => LexisKinds.None,
        };
        if (pronoun == LexisKinds.None) return;
        var verb = word[..hyphen];
        if (verb.EndsWith("-t")) verb = verb[..^2];
        lexis |= pronoun | LexisWords.Find(Language.Fr, verb);
        cue |= CueWords.Find(Language.Fr, verb);
    }

    private static TokenTraits Ending(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3) return TokenTraits.None;
        return (word[^1] | 0x20) switch
        {
            's' => (word[^2] | 0x20) == 's' ? TokenTraits.None : TokenTraits.EndsInS,
            'd' => (word[^2] | 0x20) == 'e' ? TokenTraits.EndsInEd : TokenTraits.None,
            'g' => (word[^2] | 0x20) == 'n' && (word[^3] | 0x20) == 'i' ? TokenTraits.EndsInIng : TokenTraits.None,
            'y' => (word[^2] | 0x20) == 'l' ? TokenTraits.EndsInLy : TokenTraits.None,
            _ => TokenTraits.None,
        };
    }

    private struct Slot
    {
        public PackedWord Word;
        public WordFacts Facts;
        public bool Used;
    }
}
