using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsModel.Languages;
using NewsModel.Quotations.Sieves;

namespace NewsModel.Quotations.Tokens;

/// <summary>
/// What the tables, and its ending, said of the words seen lately: most words of a text are few words again and again. Holds words of up
/// to sixteen Latin-1 characters, each in the one place its letters point to, whatever the case of those from A to Z.
/// </summary>
internal sealed class WordMemo
{
    private const int Bits = 12;
    private const int Longest = 16;

    private static readonly WordFilter?[] s_filters = new WordFilter?[LanguageProperties.Count];

    private readonly Slot[] _slots = new Slot[1 << Bits];

    /// <summary>What is known of the word, from the tables when it is not remembered.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins in it.</param>
    /// <param name="length">Its length.</param>
    /// <param name="narrow">Whether all its characters are Latin-1.</param>
    public Facts Find(Language language, ReadOnlySpan<char> text, int start, int length, bool narrow)
    {
        if (!narrow || length > Longest) return Ask(language, text.Slice(start, length));
        var (low, high) = start + Longest <= text.Length ? Pack(text.Slice(start, Longest), length) : Pack(text.Slice(start, length));
        var hash = (low ^ (high * 0x9E3779B97F4A7C15) ^ (ulong)language) * 0xD6E8FEB86659FD93;
        ref var slot = ref _slots[(int)(hash >> (64 - Bits))];
        if (slot.Low != low || slot.High != high || slot.Language != language)
        {
            slot.Facts = Ask(language, text.Slice(start, length));
            (slot.Low, slot.High, slot.Language) = (low, high, language);
        }
        return slot.Facts;
    }

    // Contractions (he'll, they've) are looked up by what stands before the apostrophe.
    private static Facts Ask(Language language, ReadOnlySpan<char> word)
    {
        if (word.Length > WordTable.MaxLength) return new Facts(LexisKinds.None, CueKinds.None, Ending(word));
        var hash = WordTable.Hash(language, word);
        var known = FilterOf(language).MayHold(hash);
        var lexis = known && LexisWords.Table.TryFind(language, word, hash, out var kinds) ? (LexisKinds)kinds : LexisKinds.None;
        var cue = known && CueWords.Table.TryFind(language, word, hash, out var cues) ? (CueKinds)cues : CueKinds.None;
        if (lexis == LexisKinds.None && word.IndexOfAny('\'', '’') is var cut and > 0) lexis = LexisWords.Find(language, word[..cut]);
        if (language == Language.Fr && word.LastIndexOf('-') is var hyphen and > 0) Inverted(word, hyphen, ref lexis, ref cue);
        return new Facts(lexis, cue, Ending(word) | (AccordingTo.IsLead(language, word) ? TokenTraits.Citing : TokenTraits.None));
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

    // What the two tables of a language hold, built when the language is first read.
    private static WordFilter FilterOf(Language language) => Volatile.Read(ref s_filters[(int)language]) ?? MakeFilter(language);

    private static WordFilter MakeFilter(Language language)
    {
        var filter = new WordFilter();
        LexisWords.Table.Fill(filter, language);
        CueWords.Table.Fill(filter, language);
        Volatile.Write(ref s_filters[(int)language], filter);
        return filter;
    }

    private static TokenTraits Ending(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3) return TokenTraits.None;
        if (word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S')) return TokenTraits.EndsInS;
        if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) return TokenTraits.EndsInEd;
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return TokenTraits.EndsInIng;
        return word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) ? TokenTraits.EndsInLy : TokenTraits.None;
    }

    // Sixteen characters at once; what lies behind the word is masked.
    private static (ulong Low, ulong High) Pack(ReadOnlySpan<char> window, int length)
    {
        var units = MemoryMarshal.Cast<char, ushort>(window);
        var bytes = Vector128.Narrow(Vector128.Create(units), Vector128.Create(units[8..])).AsUInt64();
        var (low, high) = (bytes.GetElement(0), bytes.GetElement(1));
        if (length <= 8) return (Lower(low & (ulong.MaxValue >> (64 - 8 * length))), 0);
        return (Lower(low), Lower(high & (ulong.MaxValue >> (128 - 8 * length))));
    }

    // The same at the end of the text.
    private static (ulong Low, ulong High) Pack(ReadOnlySpan<char> word)
    {
        ulong low = 0, high = 0;
        for (var i = 0; i < word.Length; i++)
            if (i < 8) low |= (ulong)word[i] << (8 * i);
            else high |= (ulong)word[i] << (8 * (i - 8));
        return (Lower(low), Lower(high));
    }

    // Eight letters in small ones: a byte from A to Z has the high bit in the first sum, and neither in the second nor in itself.
    private static ulong Lower(ulong bytes)
    {
        var low = bytes & 0x7F7F7F7F7F7F7F7F;
        var capitals = (low + 0x3F3F3F3F3F3F3F3F) & ~(low + 0x2525252525252525) & ~bytes & 0x8080808080808080;
        return bytes | (capitals >> 2);
    }

    /// <summary>What is known of a word whatever stands around it.</summary>
    internal readonly record struct Facts(LexisKinds Lexis, CueKinds Cue, TokenTraits Ending);

    private struct Slot
    {
        public ulong Low;
        public ulong High;
        public Facts Facts;
        public Language Language;
    }
}
