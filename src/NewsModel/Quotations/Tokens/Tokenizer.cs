using System.Runtime.InteropServices;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Quotations.Tokens;

/// <summary>Cuts a text into tokens and paragraphs in one pass; every token looks its word up once.</summary>
internal ref struct Tokenizer
{
    private const int HardWrapWidth = 50;

    // The marks of ASCII that end a word of letters, whatever follows but a letter behind a stop.
    private const LexisKinds PronounOrNation = LexisKinds.Self | LexisKinds.Nation;

    private const ulong PlainEnds = 1UL << ' ' | 1UL << ',' | 1UL << '.' | 1UL << '"' | 1UL << '\n' | 1UL << '\r' | 1UL << ':' | 1UL << ';' | 1UL << '?' | 1UL << '!' | 1UL << ')';

    private readonly ReadOnlySpan<char> _text;
    private readonly Language _language;
    private readonly List<Token> _tokens;
    private readonly List<ParagraphRange> _paragraphs;
    private readonly Lexicon _lexicon;
    private readonly Scratch _scratch;
    private Span<Token> _buffer;
    private int _count;
    private int _position;
    private int _paragraphStart;
    private int _lineStart;
    private bool _spaceBefore;

    private Tokenizer(ReadOnlySpan<char> text, Language language, Scratch scratch)
    {
        _text = text;
        _language = language;
        _scratch = scratch;
        _tokens = scratch.Tokens;
        _paragraphs = scratch.Paragraphs;
        _lexicon = Lexicon.Of(language);
        _spaceBefore = true;
        Grow(text.Length / 4 + 16);
    }

    public static void Read(ReadOnlySpan<char> text, Language language, Scratch scratch)
    {
        var tokenizer = new Tokenizer(text, language, scratch);
        tokenizer.Run();
    }

    private void Run()
    {
        while (_position < _text.Length)
        {
            var unit = _text[_position];
            if (unit == ' ') Space();
            else if ((char.IsAsciiLetter(unit) || unit is >= 'À' and < 'ÿ') && TryPlainWord()) continue;
            else if (char.IsAsciiLetterOrDigit(unit)) Word();
            else if (unit is '\n' or '\r' or '\u2028' or '\u2029') Break();
            else if (!IsGeneralPunctuation(unit) && (CodePoint.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF')) Space();
            else Next(unit);
        }
        EndParagraph();
        CollectionsMarshal.SetCount(_tokens, _count);
    }

    // The dashes, marks and points of typography: neither letters nor spaces, and so frequent that they are told without the tables.
    private static bool IsGeneralPunctuation(char unit) => unit is >= '\u2010' and <= '\u2027';

    private void Grow(int capacity)
    {
        CollectionsMarshal.SetCount(_tokens, capacity);
        _buffer = CollectionsMarshal.AsSpan(_tokens);
    }

    private void Space()
    {
        _position++;
        MarkSpace();
    }

    private void MarkSpace()
    {
        _spaceBefore = true;
        if (_count > _paragraphStart) Last.Traits |= TokenTraits.SpaceAfter;
    }

    private readonly ref Token Last => ref _buffer[_count - 1];

    // A single line break inside a hard-wrapped paragraph is a space: the line is long and the next goes on in lower case.
    private void Break()
    {
        var end = _position;
        var feeds = 0;
        while (_position < _text.Length && (CodePoint.IsWhiteSpace(_text[_position]) || _text[_position] is '\u2028' or '\u2029'))
        {
            if (_text[_position] is '\n' or '\u2028' or '\u2029') feeds++;
            _position++;
        }
        var wrapped = feeds <= 1 && end - _lineStart >= HardWrapWidth && _position < _text.Length && CodePoint.IsLower(_text[_position]);
        _lineStart = _position;
        MarkSpace();
        if (!wrapped) EndParagraph();
    }

    private void EndParagraph()
    {
        if (_count == _paragraphStart) return;
        Last.Traits |= TokenTraits.SpaceAfter;
        _paragraphs.Add(new ParagraphRange(_paragraphStart, _count));
        _paragraphStart = _count;
        _spaceBefore = true;
    }

    private void Next(char unit)
    {
        var start = _position;
        if (!IsGeneralPunctuation(unit) && IsWordStart(unit)) { Word(); return; }
        var kind = unit switch
        {
            '.' or '!' or '?' or '…' or '。' or '！' or '？' => TokenKind.Stop,
            ',' or '、' or '，' or '،' => TokenKind.Comma,
            ':' or '：' => TokenKind.Colon,
            ';' or '；' => TokenKind.Semicolon,
            '-' or '‐' or '–' or '—' or '―' or '−' => TokenKind.Dash,
            '(' or '[' or '{' or '（' or '［' => TokenKind.OpenBracket,
            ')' or ']' or '}' or '）' or '］' => TokenKind.CloseBracket,
            _ => Marks.QuoteMark.IsMark(unit) ? TokenKind.Mark : TokenKind.Other,
        };
        _position++;
        if (kind == TokenKind.Stop) SkipStops();
        else if (kind == TokenKind.Dash) while (_position < _text.Length && _text[_position] == unit) _position++;
        else if (kind == TokenKind.Mark && unit is '\'' or '`' && _position < _text.Length && _text[_position] == unit) _position++;
        if (kind == TokenKind.Mark) _scratch.Marks.Add(_count);
        Add(start, _position, kind, TokenTraits.None);
    }

    private void SkipStops()
    {
        while (_position < _text.Length && _text[_position] is '.' or '!' or '?' or '…') _position++;
    }

    private static bool IsWordStart(char unit) =>
        CodePoint.IsLetterOrDigit(unit) || unit is '@' or '#' or '$' or '£' or '€' || char.IsSurrogate(unit) || CodePoint.IsMark(unit);

    private void Word()
    {
        var start = _position;
        var unspaced = _text[start] > '\u02FF' && CodePoint.IsUnspaced(_text[start]);
        int capitals = 0, lowers = 0, digits = 0, dots = 0;
        while (_position < _text.Length)
        {
            if (!unspaced) lowers += SkipSmallLetters();
            if (_position == _text.Length) break;
            var unit = _text[_position];
            if (unit == ' ') break;
            if (unit < 0x80 ? char.IsAsciiLetterOrDigit(unit) : IsLetter(unit))
            {
                if (CodePoint.IsUpper(unit)) capitals++;
                else if (CodePoint.IsDigit(unit)) digits++;
                else lowers++;
                _position++;
                if (unspaced != (unit > '\u02FF' && CodePoint.IsUnspaced(unit)) || unspaced && _language == Language.Ja && EndsPhrase(unit, start)) break;
                continue;
            }
            if (unit is '@' or '#' or '$' or '£' or '€' or '_' or '&' && (unit == '_' || _position == start || NextIsLetter)) { _position++; continue; }
            // D.C.-based
            if (unit is '.' && dots > 0 && _position + 2 < _text.Length && _text[_position + 1] == '-' && char.IsAsciiLetterLower(_text[_position + 2])) { _position++; continue; }
            if (!(unit is '\'' or '’' or '-' or '‑' or '.' or ',' or ':' or '/') || !NextIsLetter || unit is ',' or ':' or '/' && !IsBetweenDigits) break;
            if (unit is '.')
            {
                if (!JoinsDot(start)) break;
                dots++;
            }
            _position++;
        }
        if (_position == start) _position++;
        var traits = Shape(start, capitals, lowers, digits);
        if (_position < _text.Length && _text[_position] == '.' && EndsDotted(start, dots))
        {
            _position++;
            traits |= TokenTraits.Dotted;
        }
        AddWord(start, traits);
    }

    // A word of Latin-1 letters alone, before a space or a mark that no word goes on after: nearly every word of the languages that have them.
    private bool TryPlainWord()
    {
        if (_position + PackedWord.Longest >= _text.Length) return false;
        var packed = PackedWord.OfLetters(_text.Slice(_position, PackedWord.Longest), out var length, out var capitals);
        var after = _text[_position + length];
        if (length == PackedWord.Longest || !EndsPlainWord(after)) return false;
        var start = _position;
        _position += length;
        var traits = PlainShape(length, capitals);
        if (after == '.')
        {
            if (NextIsLetter)
            {
                _position = start;
                return false;
            }
            if (EndsDotted(start, 0))
            {
                _position++;
                Add(start, _position, TokenKind.Word, traits | TokenTraits.Dotted);
                SetFacts(_lexicon.Find(_text[start.._position]));
                return true;
            }
        }
        Add(start, _position, TokenKind.Word, traits);
        SetFacts(_lexicon.Find(packed, _text.Slice(start, length)));
        if (after != ' ') return true;
        _position++;
        Last.Traits |= TokenTraits.SpaceAfter;
        _spaceBefore = true;
        return true;
    }

    // Letters, digits, apostrophes, hyphens and the signs of addresses go on with a word, and combining marks beyond these characters may.
    private static bool EndsPlainWord(char unit) =>
        unit < 64 ? (PlainEnds >> unit & 1) != 0 : unit is >= '\u2012' and <= '\u2027' and not '’';

    private static TokenTraits PlainShape(int length, uint capitals)
    {
        if (capitals == 0) return TokenTraits.Letter;
        if (capitals == 1) return TokenTraits.Letter | TokenTraits.Capital;
        if ((capitals & (capitals - 1)) == 0) return TokenTraits.Letter;
        var all = capitals == (1u << length) - 1 ? TokenTraits.AllCapitals : TokenTraits.None;
        return TokenTraits.Letter | TokenTraits.Capital | all;
    }

    private readonly void SetFacts(WordFacts facts)
    {
        ref var token = ref Last;
        token.Traits |= facts.Ending;
        (token.Lexis, token.Cue) = (facts.Lexis, facts.Cue);
        // "US" is a nation, "us" a pronoun.
        if ((facts.Lexis & PronounOrNation) == PronounOrNation) token.Lexis &= (token.Traits & TokenTraits.AllCapitals) != 0 ? ~LexisKinds.Self : ~LexisKinds.Nation;
        if (facts.Cue != CueKinds.None) _scratch.Cues.Add(_count - 1);
        if ((token.Traits & TokenTraits.Capital) != 0) _scratch.Capitals.Add(_count - 1);
    }

    // Japanese writes no spaces: a topic ends with its particle before a word of another script, and a quotation with its と.
    private readonly bool EndsPhrase(char unit, int start)
    {
        if (unit is 'と') return _position - start == 1 && start > 0 && _text[start - 1] is '」' or '』' or '”' or '"';
        return unit is 'は' or 'が' && _position - start > 1 && _position < _text.Length && (_text[_position] is < 'ぁ' or > 'ん' || _text[_position..] is ['こ', 'う', ..]);
    }

    private int SkipSmallLetters()
    {
        var from = _position;
        while (_position < _text.Length && char.IsAsciiLetterLower(_text[_position])) _position++;
        return _position - from;
    }

    private static bool IsLetter(char unit) => !IsGeneralPunctuation(unit) && (CodePoint.IsLetterOrDigit(unit) || CodePoint.IsMark(unit) || char.IsSurrogate(unit));

    private readonly bool NextIsLetter =>
        _position + 1 < _text.Length && CodePoint.IsLetterOrDigit(_text[_position + 1]);

    private readonly bool IsBetweenDigits =>
        _position > 0 && CodePoint.IsDigit(_text[_position - 1]) && CodePoint.IsDigit(_text[_position + 1]);

    // U.S. and 3.5 and nytimes.com are one word; "said.He" is not.
    private readonly bool JoinsDot(int start) =>
        IsBetweenDigits
        || CodePoint.IsLower(_text[_position + 1])
        || _position - start == 1
        || (_position - start >= 2 && _text[_position - 2] == '.');

    private readonly bool EndsDotted(int start, int dots)
    {
        var length = _position - start;
        if (dots > 0 && CodePoint.IsLetter(_text[_position - 1])) return length <= 2 * dots + 1;
        if (length == 1) return CodePoint.IsUpper(_text[start]) && _text[start] != 'I' && FollowedByWord;
        if (length == 2 && _text[start] is 'J' or 'S' && _text[start + 1] == 'r') return true;
        if (length > 8 || !FollowedByWord) return false;
        return _lexicon.Find(_text.Slice(start, length + 1)).Lexis != LexisKinds.None;
    }

    private readonly bool FollowedByWord => _position + 1 < _text.Length && _text[_position + 1] is not ('\n' or '\r');

    private readonly TokenTraits Shape(int start, int capitals, int lowers, int digits)
    {
        var traits = TokenTraits.None;
        var first = _text[start];
        if (first < 0x80 ? char.IsAsciiLetterUpper(first) : CodePoint.IsUpper(first)) traits |= TokenTraits.Capital;
        if (capitals > 1 && lowers == 0) traits |= TokenTraits.AllCapitals | TokenTraits.Capital;
        if (first is '@' or '#') traits |= TokenTraits.Handle;
        if (first is '@' && capitals + lowers > 0) traits |= TokenTraits.Capital;
        if (capitals > 0 && !CodePoint.IsLower(first) && digits > 0) traits |= TokenTraits.Capital;
        if (capitals > 1 && CodePoint.IsLower(first)) traits |= TokenTraits.Capital; // iPhone, deGrasse
        if (capitals + lowers > 0) traits |= TokenTraits.Letter;
        return traits;
    }

    private void AddWord(int start, TokenTraits traits)
    {
        var kind = (traits & TokenTraits.Letter) != 0 ? TokenKind.Word : TokenKind.Number;
        ref var token = ref Add(start, _position, kind, traits);
        var length = _position - start;
        if (length > 2 && _text[_position - 1] is 's' or 'S' && _text[_position - 2] is '\'' or '’')
        {
            token.Traits |= TokenTraits.Possessive;
            token.BaseEnd = _position - 2;
            length -= 2;
        }
        var facts = _lexicon.Find(_text.Slice(start, length));
        if (_language is Language.Ko or Language.Ja && length > 1 && _text[start + length - 1] is '은' or '는' or '이' or '가' or 'は' or 'が') token.BaseEnd = _position - 1;
        if (kind == TokenKind.Number)
        {
            token.Traits |= facts.Ending;
            return;
        }
        SetFacts(facts);
        if (token.BaseEnd < token.End && token.Lexis == LexisKinds.None && _language is Language.Ko or Language.Ja) token.Lexis = LexisWords.Find(_language, _text[start..token.BaseEnd]);
    }

    private ref Token Add(int start, int end, TokenKind kind, TokenTraits traits)
    {
        if (_spaceBefore) traits |= TokenTraits.SpaceBefore;
        if (_count == _paragraphStart) traits |= TokenTraits.ParagraphStart;
        _spaceBefore = false;
        if (_count == _buffer.Length) Grow(2 * _count);
        ref var token = ref _buffer[_count++];
        token.Start = start;
        token.End = end;
        token.BaseEnd = end;
        token.Run = -1;
        token.Sentence = 0;
        token.Lexis = LexisKinds.None;
        token.Cue = CueKinds.None;
        token.Kind = kind;
        token.Traits = traits;
        return ref token;
    }
}
