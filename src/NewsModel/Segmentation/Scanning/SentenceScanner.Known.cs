using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The shortcuts that look words up: abbreviations, ordinals before what they count, and initials before a name.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>Longer words are left to the decider.</summary>
    private const int LongestKnown = 12;

    /// <summary>The same of the word after the gap.</summary>
    private const int LongestNext = QuickLookAhead - 8;

    /// <summary>Kinds of abbreviations that a sentence may go on after although a word follows that begins sentences.</summary>
    private const AbbreviationKinds BeforeStarters =
        AbbreviationKinds.Never | AbbreviationKinds.Title | AbbreviationKinds.Given | AbbreviationKinds.Time | AbbreviationKinds.Weekday;

    /// <summary>Kinds of abbreviations that never end before a number.</summary>
    private const AbbreviationKinds BeforeNumbers =
        AbbreviationKinds.Number | AbbreviationKinds.Month | AbbreviationKinds.Weekday | AbbreviationKinds.Never | AbbreviationKinds.Title;

    /// <summary>Whether no sentence ends before a word of small letters: in this language never, or not after dotted letters or an abbreviation.</summary>
    private readonly bool GoesOnBeforeSmall(ref TUnit first, int stop)
    {
        if (_goesOnBeforeSmall) return IsAfterLetters(ref first, stop);
        return IsAfterDottedLetters(ref first, stop) || (TryKnow(ref first, stop, out var word) && word.Kinds != 0);
    }

    /// <summary>What is told from the word before the stop, and where that does not suffice from the one that begins after it.</summary>
    private readonly int QuickAfterKnown(ref TUnit first, int stop, ref TUnit begin, Follower follower)
    {
        if (stop < 2) return Unsure;
        var last = TForm.Value(Unsafe.Add(ref first, stop - 1));
        var isLetter = follower == Follower.Letter && TForm.Peek(ref begin, out _) is > 0 and var letter && Text.CodePoint.IsLetter(letter);
        if (IsDigit(last)) return isLetter && _decider.Words.HasDottedOrdinals && IsOrdinal(ref first, stop, last) && CountsNext(ref begin) ? GoesOn : Unsure;
        if (IsCapital(last) && TForm.Value(Unsafe.Add(ref first, stop - 2)) == ' ')
            return isLetter && last != 'I' && _plain.IsInitial(last) && TryKnowNext(ref begin, out var name, out _) && (name & ContextKinds.Starter) == 0 ? GoesOn : Unsure;
        if (!TryKnow(ref first, stop, out var word) || word.MayEndPhrase) return Unsure;
        if (word.IsTitle && IsCapital(TForm.Value(begin))) return GoesOn;
        if (word.Kinds == 0) return word.IsPlain || (word.IsSmall && IsCapital(TForm.Value(begin))) ? 1 : Unsure;
        if ((word.Kinds & (AbbreviationKinds.Never | AbbreviationKinds.MayEnd)) == AbbreviationKinds.Never) return TForm.Value(begin) is '(' or '[' ? Unsure : GoesOn;
        if (follower == Follower.Digit && (word.Kinds & BeforeNumbers) != 0) return GoesOn;
        var opening = OpeningQuoteAt(ref begin);
        if ((!isLetter && opening == 0) || !TryKnowNext(ref Unsafe.Add(ref begin, opening), out var next, out var isShort) || isShort) return Unsure;
        if ((next & ContextKinds.Starter) != 0) return (word.Kinds & BeforeStarters) == 0 ? 1 : Unsure;
        if (opening > 0) return Unsure;
        if (Decisions.StopRules.IsOfName(word.Kinds)) return GoesOn;
        return _decider.HasModel ? Unsure : QuickBeforeName(word.Kinds, next);
    }

    /// <summary>An abbreviation before a letter, of a word that begins no sentences, where no model is asked: as the rules lean.</summary>
    private static int QuickBeforeName(AbbreviationKinds kinds, ContextKinds next)
    {
        if ((kinds & AbbreviationKinds.Never) != 0 || (kinds & ~(AbbreviationKinds.Title | AbbreviationKinds.Given)) == 0) return GoesOn;
        if ((kinds & (AbbreviationKinds.Time | AbbreviationKinds.Weekday | AbbreviationKinds.Number | AbbreviationKinds.Company)) != 0) return Unsure;
        if ((kinds & (AbbreviationKinds.Title | AbbreviationKinds.Inner)) != 0) return GoesOn;
        if ((kinds & (AbbreviationKinds.Unit | AbbreviationKinds.MayEnd | AbbreviationKinds.Place | AbbreviationKinds.Era | AbbreviationKinds.Month)) == 0) return GoesOn;
        return (kinds & AbbreviationKinds.Place) != 0 && (next & ContextKinds.Role) != 0 ? GoesOn : 1;
    }

    /// <summary>Up to three digits after a space, that are not the number of an item.</summary>
    private static bool IsOrdinal(ref TUnit first, int stop, int last)
    {
        if (stop < PlainWords.LookBehind) return false;
        var at = stop - 2;
        while (at > stop - 4 && IsDigit(TForm.Value(Unsafe.Add(ref first, at)))) at--;
        return TForm.Value(Unsafe.Add(ref first, at)) == ' ' && (stop - 1 - at > 2 || !IsAfterItem(ref first, stop, last));
    }

    /// <summary>Whether the word that begins here is a month, or another that ordinals count; where all nouns have a capital, any that begins no sentences.</summary>
    private readonly bool CountsNext(ref TUnit begin) =>
        TryKnowNext(ref begin, out var next, out _) && ((next & (ContextKinds.Month | ContextKinds.OrdinalFollower)) != 0
            || (_decider.Words.HasCapitalNouns && !_decider.HasModel && (next & ContextKinds.Starter) == 0));

    private static int OpeningQuoteAt(ref TUnit begin) => TForm.Peek(ref begin, out var length) is '"' or 0x201C ? length : 0;

    /// <summary>Whether the word before the stop is no abbreviation, whose last letters some have.</summary>
    private readonly bool IsAfterKnownPlain(ref TUnit first, int stop) =>
        TryKnow(ref first, stop, out var word) && word is { Kinds: 0, IsPlain: true, MayEndPhrase: false };

    /// <summary>
    /// What the word that begins here is known as, if it is nothing but letters, hyphens and apostrophes, and whether the stop after it may be that of an
    /// abbreviation or initial.
    /// </summary>
    private readonly bool TryKnowNext(ref TUnit begin, out ContextKinds kinds, out bool isShort)
    {
        var bytes = TForm.SixteenBytes(ref begin);
        var length = PlainWords.LettersAtStart(bytes);
        if (length is 0 or > ShortWords.LongestKey) return TryKnowLongNext(ref begin, out kinds, out isShort);
        ref var end = ref Unsafe.Add(ref begin, length);
        var unit = TForm.Value(end);
        if (unit is '\'' or '-' or >= 0x80) return TryKnowLongNext(ref begin, out kinds, out isShort);
        kinds = 0;
        isShort = false;
        var after = TForm.Value(Unsafe.Add(ref end, 1));
        if (!IsAfterWordUnit(unit) || (IsInnerMark(unit) && (after >= 0x80 || IsLetter(after) || IsDigit(after)))) return false;
        var key = PlainWords.KeyAtStart(bytes, length);
        kinds = (ContextKinds)(_decider.Words.ShortContexts.Find(key) & ~ShortWords.EndsPhrase);
        isShort = unit == '.' && (length == 1 || Decisions.WordLookup.KindsOf(_decider.Words.ShortAbbreviations.Find(key), IsCapital(TForm.Value(begin))) != 0);
        return true;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryKnowLongNext(ref TUnit begin, out ContextKinds kinds, out bool isShort)
    {
        Span<char> word = stackalloc char[LongestNext];
        var length = 0;
        kinds = 0;
        isShort = false;
        for (var units = 0; units < LongestNext;)
        {
            ref var at = ref Unsafe.Add(ref begin, units);
            var unit = TForm.Peek(ref at, out var size);
            if (unit < 0) return false;
            if (!IsAnyLetter(unit))
            {
                var after = TForm.Value(Unsafe.Add(ref at, 1));
                var goesOn = IsInnerMark(unit) && (after >= 0x80 || IsLetter(after) || IsDigit(after));
                if (!goesOn && IsAfterWordUnit(unit))
                {
                    kinds = _decider.Words.Context(word[..length]);
                    isShort = unit == '.' && (length == 1 || _decider.Words.Abbreviation(word[..length]) != 0);
                    return length > 0;
                }
                if (!goesOn || unit is not ('\'' or '-')) return false;
            }
            word[length++] = (char)unit;
            units += size;
        }
        return false;
    }

    private static bool IsAnyLetter(int unit) => unit < 0x80 ? IsLetter(unit) : Text.CodePoint.IsLetter(unit);

    /// <summary>What may stand after a word and is no part of it; of marks that may stand inside one, if nothing of a word follows.</summary>
    private static bool IsAfterWordUnit(int unit) => unit is ' ' or '\n' or ')' or ';' or ':' or '"' or '?' or '!' || IsInnerMark(unit);

    private static bool IsInnerMark(int unit) => unit is '\'' or '-' or ',' or '.';

    /// <summary>
    /// Looks up the word before the stop, if it is nothing but letters after a space, a line break or a quotation mark, or where the text begins, or letters
    /// with a stop between that are an abbreviation; not an ASCII letter alone, which may be an item's, nor a capital alone, which is an initial.
    /// </summary>
    private readonly bool TryKnow(ref TUnit first, int stop, out KnownWord known)
    {
        if (stop >= PlainWords.LookBehind)
        {
            var bytes = TForm.SixteenBytes(ref Unsafe.Add(ref first, stop - PlainWords.LookBehind));
            var length = PlainWords.LettersAndStopsAtEnd(bytes);
            var before = length > ShortWords.LongestKey ? 0 : TForm.Value(Unsafe.Add(ref first, stop - 1 - length));
            if (before is ' ' or '\n' or '"') return TryKnowShort(bytes, length, isAfterSpace: before == ' ', out known);
        }
        return TryKnowLong(ref first, stop, out known);
    }

    /// <summary>The same of a word that has a key: all of it is looked at together.</summary>
    private readonly bool TryKnowShort(Vector128<byte> bytes, int length, bool isAfterSpace, out KnownWord known)
    {
        known = default;
        if (length < 2) return false;
        var shape = new ShortShape(bytes, length);
        if (shape.HasStrayStop) return false;
        var value = _decider.Words.ShortAbbreviations.Find(shape.Key);
        var kinds = Decisions.WordLookup.KindsOf(value, shape.IsCapitalised);
        if (kinds == 0 && shape.Stops != 0)
        {
            if (!shape.IsTwoCapitals) return false;
            kinds = AbbreviationKinds.Acronym;
        }
        known = new KnownWord(
            kinds, (shape.IsSmall && shape.HasVowel) || shape.IsPlural, shape.IsSmall && length > 3 && isAfterSpace,
            length <= 3 && (value & ShortWords.EndsPhrase) != 0, shape.IsCapitalised && IsTitle(kinds));
        return true;
    }

    private static bool IsTitle(AbbreviationKinds kinds) => kinds is AbbreviationKinds.Title or (AbbreviationKinds.Title | AbbreviationKinds.Given);

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryKnowLong(ref TUnit first, int stop, out KnownWord known)
    {
        known = default;
        Span<char> word = stackalloc char[LongestKnown];
        var (isSmall, hasVowel, hasStop) = (true, false, false);
        ref var end = ref Unsafe.Add(ref first, stop);
        for (var start = LongestKnown; start >= 0; start--)
        {
            var left = stop - (int)(Unsafe.ByteOffset(ref end, ref Unsafe.Add(ref first, stop)) / Unsafe.SizeOf<TUnit>());
            if (left is > 0 and < 3 && TForm.Value(Unsafe.Subtract(ref end, 1)) >= 0x80) return false;
            var units = 0;
            var letter = left == 0 ? ' ' : TForm.PeekBefore(ref end, out units);
            // Hebrew has quotation marks inside words.
            if (letter is ' ' or '\n' || (letter == '"' && start < LongestKnown && word[start] < 0x80))
            {
                if (start == LongestKnown || (start == LongestKnown - 1 && (word[start] < 0x80 || Text.CodePoint.IsUpper(word[start])))) return false;
                var kinds = _decider.Words.Abbreviation(word[start..]);
                if (kinds == 0 && hasStop)
                {
                    if (start != LongestKnown - 3 || !IsCapital(word[start]) || !IsCapital(word[^1])) return false;
                    kinds = AbbreviationKinds.Acronym;
                }
                var length = LongestKnown - start;
                var isPlural = length > 2 && word[LongestKnown - 1] == 's' && IsCapital(word[LongestKnown - 2]);
                known = new KnownWord(kinds, (isSmall && hasVowel) || isPlural, isSmall && length > 3 && units == 1 && letter == ' ', length <= 3 && _decider.Words.MayEndPhrase(word[start..]), IsTitle: false);
                return true;
            }
            if (letter < 0 || start == 0 || (!IsAnyLetter(letter) && (letter != '.' || start == LongestKnown || word[start] == '.'))) return false;
            isSmall &= IsSmall(letter);
            hasVowel |= letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            hasStop |= letter == '.';
            word[start - 1] = (char)letter;
            end = ref Unsafe.Add(ref end, -units);
        }
        return false;
    }

    /// <param name="Kinds">What the word abbreviates.</param>
    /// <param name="IsPlain">Whether it is of small ASCII letters, one of them a vowel, or many of something, as MPs: then, if it abbreviates nothing, it is a word.</param>
    /// <param name="IsSmall">Whether it is of four small ASCII letters at least: then, if it abbreviates nothing, it is a word before a capital.</param>
    /// <param name="MayEndPhrase">Whether it may be the last of an abbreviation of several words.</param>
    /// <param name="IsTitle">Whether it has a capital and is a title, and nothing else but perhaps a given name: then a name follows.</param>
    private readonly record struct KnownWord(AbbreviationKinds Kinds, bool IsPlain, bool IsSmall, bool MayEndPhrase, bool IsTitle);
}
