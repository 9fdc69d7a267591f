using NewsModel.Languages;

namespace NewsModel.Time;

/// <summary>What the word at a place of a text can mean in a date or time. <c>default</c> means nothing.</summary>
internal readonly record struct TimeWord(int Length, int Month, int Weekday, TimeWordKinds Kinds, int? ZoneMinutes, bool IsContradictory)
{
    /// <summary>
    /// Looks the word up in the given language and in English, which machines write in every language; where neither knows it and
    /// no language is given, in all of them, and a word they disagree on is contradictory.
    /// </summary>
    internal static TimeWord At(ReadOnlySpan<char> text, Language language)
    {
        var candidates = TimeWordIndex.Of(text);
        if (candidates == 0) return default;
        var word = Merge(In(language, text, candidates), language == Language.En ? default : In(Language.En, text, candidates));
        if (word.Length > 0 || language != Language.Unknown) return word;
        for (candidates &= ~1UL; candidates != 0; candidates &= candidates - 1)
        {
            var other = System.Numerics.BitOperations.TrailingZeroCount(candidates);
            var found = In((Language)other, text, candidates);
            if (found.Length <= 1 && !IsCounter(found)) continue;
            word = Agree(word, found);
        }
        return word;
    }

    // Single letters of a language not asked for are no names of days, but they are counters and prepositions: 年, h, à.
    private static bool IsCounter(TimeWord word) =>
        (word.Kinds & (TimeWordKinds.Year | TimeWordKinds.Month | TimeWordKinds.Day | TimeWordKinds.Hour | TimeWordKinds.Minute | TimeWordKinds.Second | TimeWordKinds.Filler)) != 0;

    private static TimeWord In(Language language, ReadOnlySpan<char> text, ulong candidates)
    {
        if (language == Language.Unknown || (candidates & (1UL << (int)language)) == 0) return default;
        var word = new TimeWord(0, 0, 0, TimeWordKinds.None, null, false);
        var length = Longest(MonthWords.Table, language, text, out var value);
        if (length > 0) word = new TimeWord(length, (int)value, 0, TimeWordKinds.None, null, false);
        length = Longest(WeekdayWords.Table, language, text, out value);
        if (length > 0) word = Merge(word, new TimeWord(length, 0, (int)value, TimeWordKinds.None, null, false));
        length = Longest(TimeWordWords.Table, language, text, out value);
        if (length > 0) word = Merge(word, new TimeWord(length, 0, 0, (TimeWordKinds)value, null, false));
        length = Longest(ZoneWords.Table, language, text, out value);
        return length == 0 ? word : Merge(word, new TimeWord(length, 0, 0, TimeWordKinds.None, (int)value, false));
    }

    private static int Longest(WordTable table, Language language, ReadOnlySpan<char> text, out uint value)
    {
        var length = table.MatchPrefix(language, text, out value);
        if (length > 0) return length;
        // "20h00", "13일자": the letters up to a digit are a word too.
        var letters = TimeText.LettersAt(text);
        return letters < text.Length && TimeText.IsDigit(text[letters]) && table.TryFind(language, text[..letters], out value) ? letters : 0;
    }

    // The longer word wins; of two as long, the first keeps what it has and the second adds what it lacks.
    private static TimeWord Merge(TimeWord first, TimeWord second)
    {
        if (first.Length != second.Length) return first.Length > second.Length ? first : second;
        return first with
        {
            Month = first.Month != 0 ? first.Month : second.Month,
            Weekday = first.Weekday != 0 ? first.Weekday : second.Weekday,
            Kinds = first.Kinds != 0 ? first.Kinds : second.Kinds,
            ZoneMinutes = first.ZoneMinutes ?? second.ZoneMinutes,
        };
    }

    private static TimeWord Agree(TimeWord first, TimeWord second)
    {
        if (first.Length != second.Length) return first.Length > second.Length ? first : second;
        var contradictory = first.Month != 0 && second.Month != 0 && first.Month != second.Month;
        return Merge(first, second) with { Kinds = first.Kinds | second.Kinds, IsContradictory = first.IsContradictory || contradictory };
    }
}
