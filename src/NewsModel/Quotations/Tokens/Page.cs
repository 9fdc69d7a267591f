using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsModel.Languages;
using NewsModel.Quotations.Marks;

namespace NewsModel.Quotations.Tokens;

/// <summary>
/// A text with its tokens, paragraphs and quotations, as the sieves see it. "Outer" tokens are those outside every quotation;
/// walking over them steps over a quotation as if it were nothing.
/// </summary>
internal readonly ref struct Page(ReadOnlySpan<char> text, Language language, Scratch scratch)
{
    private const int LongestSentence = 1000;

    public ReadOnlySpan<char> Text { get; } = text;

    public Language Language { get; } = language;

    public Scratch Scratch { get; } = scratch;

    public Span<Token> Tokens { get; } = CollectionsMarshal.AsSpan(scratch.Tokens);

    public Span<QuoteRun> Runs { get; } = CollectionsMarshal.AsSpan(scratch.Runs);

    public Span<ParagraphRange> Paragraphs { get; } = CollectionsMarshal.AsSpan(scratch.Paragraphs);

    public int Count => Tokens.Length;

#if DEBUG
    /// <summary>How many tokens were looked at on this thread: what the tests hold to a line in the length of the text.</summary>
    [field: ThreadStatic]
    internal static long Steps { get; set; }
#endif

    [System.Diagnostics.Conditional("DEBUG")]
    private static void Step()
    {
#if DEBUG
        Steps++;
#endif
    }

    public ReadOnlySpan<char> Word(int token) => (uint)token < (uint)Tokens.Length ? Text[Tokens[token].Start..Tokens[token].BaseEnd] : default;

    public bool Is(int token, LexisKinds kinds) => (uint)token < (uint)Tokens.Length && (Tokens[token].Lexis & kinds) != 0;

    public bool Is(int token, TokenKind kind)
    {
        Step();
        return (uint)token < (uint)Tokens.Length && Tokens[token].Kind == kind;
    }

    public bool Is(int token, CueKinds kinds) => (uint)token < (uint)Tokens.Length && (Tokens[token].Cue & kinds) != 0;

    public bool Is(int token, TokenTraits traits) => (uint)token < (uint)Tokens.Length && (Tokens[token].Traits & traits) != 0;

    public bool IsWord(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the token is this word, given in lower case ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int token, ReadOnlySpan<char> lower) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].BaseEnd - Tokens[token].Start == lower.Length && HasLetters(Tokens[token].Start, lower);

    // Length and first letter tell most words apart: rarely is more looked at.
    private bool HasLetters(int start, ReadOnlySpan<char> lower) =>
        (Text[start] | 0x20) == (lower[0] | 0x20) && Text.Slice(start, lower.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);

    public int RunOf(int token)
    {
        Step();
        return (uint)token < (uint)Tokens.Length ? Tokens[token].Run : -1;
    }

    /// <summary>The next outer token, or <see cref="Count"/>.</summary>
    public int Next(int token)
    {
        Step();
        token++;
        while (token < Tokens.Length && Tokens[token].Run >= 0) token = Runs[Tokens[token].Run].Last + 1;
        return token;
    }

    /// <summary>Cuts the tokens before <paramref name="end"/> off the front of a list of tokens in their order, and returns them.</summary>
    public static ReadOnlySpan<int> TakeBefore(ref ReadOnlySpan<int> tokens, int end)
    {
        var count = 0;
        while (count < tokens.Length && tokens[count] < end) count++;
        var taken = tokens[..count];
        tokens = tokens[count..];
        return taken;
    }

    /// <summary>The outer token before, or -1.</summary>
    public int Previous(int token)
    {
        Step();
        token--;
        while (token >= 0 && Tokens[token].Run >= 0) token = Runs[Tokens[token].Run].First - 1;
        return token;
    }

    /// <summary>A capitalised word that is more than the first word of its sentence or a word of grammar.</summary>
    public bool IsName(int token) =>
        (uint)token < (uint)Tokens.Length && (Tokens[token].Traits & TokenTraits.Capital) != 0 && IsNameWord(token);

    private bool IsNameWord(int token)
    {
        ref readonly var it = ref Tokens[token];
        return it.Kind == TokenKind.Word && (it.Cue & CueKinds.Citing) == 0 && (it.Lexis & (LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Self
            | LexisKinds.Relative | LexisKinds.Preposition | LexisKinds.Conjunction | LexisKinds.Subordinator | LexisKinds.Auxiliary
            | LexisKinds.Adverb | LexisKinds.Negation)) == 0
            && ((it.Lexis & LexisKinds.Modal) == 0 || (it.Traits & TokenTraits.SentenceStart) == 0)
            && ((it.Lexis & LexisKinds.Temporal) == 0 || IsNamelikeMonth(token));
    }

    // April, May and June are given names too, when a name follows.
    private bool IsNamelikeMonth(int token) =>
        token + 1 < Tokens.Length && (Tokens[token + 1].Traits & TokenTraits.Capital) != 0
        && (Tokens[token + 1].Lexis & LexisKinds.Temporal) == 0 && (IsWord(token, "april") || IsWord(token, "may") || IsWord(token, "june") || IsWord(token, "august"));

    /// <summary>Whether the word is a given name. The table is asked once for each token.</summary>
    public bool IsGivenName(int token) => (GivenName(token) & TokenTraits.Given) != 0;

    /// <summary>The same, with the gender of the name.</summary>
    public bool IsGivenName(int token, out Speakers.Gender gender)
    {
        var traits = GivenName(token);
        gender = ((traits & TokenTraits.GivenFemale) != 0 ? Speakers.Gender.Female : Speakers.Gender.Unknown) | ((traits & TokenTraits.GivenMale) != 0 ? Speakers.Gender.Male : Speakers.Gender.Unknown);
        return (traits & TokenTraits.Given) != 0;
    }

    private TokenTraits GivenName(int token)
    {
        if ((uint)token >= (uint)Tokens.Length) return TokenTraits.None;
        ref var traits = ref Tokens[token].Traits;
        if ((traits & TokenTraits.GivenAsked) != 0) return traits;
        traits |= TokenTraits.GivenAsked;
        if (!Speakers.GivenNames.TryFind(Word(token), out var gender)) return traits;
        traits |= TokenTraits.Given | ((gender & Speakers.Gender.Female) != 0 ? TokenTraits.GivenFemale : TokenTraits.None) | ((gender & Speakers.Gender.Male) != 0 ? TokenTraits.GivenMale : TokenTraits.None);
        return traits;
    }

    public bool IsPronoun(int token) =>
        Is(token, LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Self)
        && !Is(token, LexisKinds.Possessive) && !IsObjectOnly(token);

    // her is possessive and object; him, them, me, us and the reflexives are never subjects.
    private bool IsObjectOnly(int token)
    {
        var word = Word(token);
        return word.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.EndsWith("selves", StringComparison.OrdinalIgnoreCase)
            || word.Equals("him", StringComparison.OrdinalIgnoreCase) || word.Equals("them", StringComparison.OrdinalIgnoreCase)
            || word.Equals("me", StringComparison.OrdinalIgnoreCase) || word.Equals("us", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The token that follows the last of an outer sentence that holds <paramref name="token"/>.</summary>
    public int SentenceEnd(int token)
    {
        var sentence = Tokens[token].Sentence;
        var low = token;
        var step = 1;
        while (low + step < Tokens.Length && Tokens[low + step].Sentence == sentence) { low += step; step *= 2; }
        var high = Math.Min(Tokens.Length, low + step);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Sentence == sentence) low = middle;
            else high = middle;
        }
        return low + 1;
    }

    /// <summary>
    /// The same, but no more than some thousand tokens ahead: what is longer is no sentence, and sieves that look through a whole
    /// sentence for each of its words stay linear.
    /// </summary>
    public int PieceEnd(int token)
    {
        var end = SentenceEnd(token);
        if (end - token <= LongestSentence) return end;
        var cut = token + LongestSentence;
        return Tokens[cut].Run >= 0 ? Math.Min(end, Runs[Tokens[cut].Run].Last + 1) : cut;
    }

    /// <summary>The first token of the outer sentence that holds <paramref name="token"/>.</summary>
    public int SentenceStart(int token)
    {
        var sentence = Tokens[token].Sentence;
        var high = token;
        var step = 1;
        while (high - step >= 0 && Tokens[high - step].Sentence == sentence) { high -= step; step *= 2; }
        var low = Math.Max(-1, high - step);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Sentence == sentence) high = middle;
            else low = middle;
        }
        return high;
    }

    public int ParagraphOf(int token)
    {
        int low = 0, high = Paragraphs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Paragraphs[middle].First <= token) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
