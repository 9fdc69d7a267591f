using NewsModel.Languages;

namespace NewsModel.Quotations.Tokens;

/// <summary>
/// What the tables said of the words seen lately: most words of a text are few words again and again. Holds words of up to sixteen
/// ASCII characters, each in the one place its letters point to.
/// </summary>
internal sealed class WordMemo
{
    private const int Size = 2048;
    private const int Longest = 16;

    private readonly Slot[] _slots = new Slot[Size];

    /// <summary>The kinds of a word, from the tables when it is not remembered.</summary>
    public void Find(Language language, ReadOnlySpan<char> word, out LexisKinds lexis, out CueKinds cue)
    {
        if (word.Length > Longest || !TryPack(word, out var low, out var high))
        {
            Ask(language, word, out lexis, out cue);
            return;
        }
        var hash = (low ^ (high * 0x9E3779B97F4A7C15) ^ (ulong)language) * 0xD6E8FEB86659FD93;
        ref var slot = ref _slots[(int)(hash >> 53)];
        if (slot.Low != low || slot.High != high || slot.Language != language)
        {
            Ask(language, word, out slot.Lexis, out slot.Cue);
            (slot.Low, slot.High, slot.Language) = (low, high, language);
        }
        (lexis, cue) = (slot.Lexis, slot.Cue);
    }

    // Contractions (he'll, they've) are looked up by what stands before the apostrophe.
    private static void Ask(Language language, ReadOnlySpan<char> word, out LexisKinds lexis, out CueKinds cue)
    {
        lexis = LexisWords.Find(language, word);
        if (lexis == LexisKinds.None && word.IndexOfAny('\'', '’') is var cut and > 0) lexis = LexisWords.Find(language, word[..cut]);
        cue = CueWords.Find(language, word);
    }

    private static bool TryPack(ReadOnlySpan<char> word, out ulong low, out ulong high)
    {
        (low, high) = (0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] - 1u >= 0x7F) return false;
            if (i < 8) low = (low << 8) | word[i];
            else high = (high << 8) | word[i];
        }
        return true;
    }

    private struct Slot
    {
        public ulong Low;
        public ulong High;
        public LexisKinds Lexis;
        public CueKinds Cue;
        public Language Language;
    }
}
