using System.Runtime.InteropServices;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Marks;

/// <summary>
/// Pairs the marks of each paragraph into top-level quotations. Only one is open at a time, and only marks of its own family
/// are looked at while it is: whatever stands inside, apostrophes and nested quotations, belongs to it. Linear in the tokens.
/// </summary>
internal ref struct MarkPairing
{
    // How far a doubtful single mark is looked past for a sure one.
    private const int LookAhead = 160;

    private readonly Span<Token> _tokens;
    private readonly Scratch _scratch;
    private readonly MarkCensus _census;
    private readonly ReadOnlySpan<char> _text;
    private ParagraphRange _paragraph;
    private int _paragraphIndex;
    private int _open;
    private int _depth;

    private MarkPairing(in Page page)
    {
        _text = page.Text;
        _tokens = page.Tokens;
        _scratch = page.Scratch;
        _census = MarkCensus.Take(page);
    }

    public static void Pair(in Page page)
    {
        var pairing = new MarkPairing(page);
        ReadOnlySpan<int> marks = CollectionsMarshal.AsSpan(page.Scratch.Marks);
        for (var index = 0; !marks.IsEmpty; index++)
            if (Page.TakeBefore(ref marks, page.Paragraphs[index].End) is { IsEmpty: false } own) pairing.PairParagraph(page.Paragraphs[index], index, own);
        new RunMeasure(new Page(page.Text, page.Language, page.Scratch)).Measure();
    }

    private void PairParagraph(ParagraphRange paragraph, int index, scoped ReadOnlySpan<int> marks)
    {
        (_paragraph, _paragraphIndex, _open, _depth) = (paragraph, index, -1, 0);
        foreach (var token in marks) See(token);
        if (_open >= 0) LeaveOpen(_paragraph.End - 1);
    }

    private void See(int token)
    {
        var unit = _text[_tokens[token].Start];
        var family = FamilyOf(token);
        if (_open < 0)
        {
            if (Opens(token, unit, family)) _open = token;
            return;
        }
        var opening = _text[_tokens[_open].Start];
        var openFamily = FamilyOf(_open);
        if (!AreOneFamily(openFamily, family)) return;
        if (Reopens(token, unit, opening, family)) { Reopen(token, family); return; }
        if (!Closes(token, unit, opening, family)) return;
        if (_depth > 0) _depth--;
        else Close(token);
    }

    private void Reopen(int token, MarkFamily family)
    {
        if (family is MarkFamily.Straight or MarkFamily.SingleStraight || !IsBalanced(token))
        {
            LeaveOpen(LastStopBefore(token));
            _open = token;
        }
        else
        {
            _depth++;
        }
    }

    // Two single marks in a row are one double mark, as wire copy has it.
    private readonly MarkFamily FamilyOf(int token)
    {
        var family = QuoteMark.FamilyOf(_text[_tokens[token].Start]);
        return family == MarkFamily.SingleStraight && _tokens[token].End - _tokens[token].Start == 2 ? MarkFamily.Straight : family;
    }

    private static bool AreOneFamily(MarkFamily open, MarkFamily family) =>
        open == family
        || (open is MarkFamily.Straight or MarkFamily.Curly && family is MarkFamily.Straight or MarkFamily.Curly)
        || (open is MarkFamily.SingleStraight or MarkFamily.SingleCurly && family is MarkFamily.SingleStraight or MarkFamily.SingleCurly);

    private readonly bool Opens(int token, char unit, MarkFamily family) => family switch
    {
        MarkFamily.Straight => MayOpen(token),
        MarkFamily.Curly => unit is '“' or '„' or '‟' || (MayOpen(token) && !MayClose(token)),
        MarkFamily.Guillemet => unit == _census.OpeningGuillemet,
        MarkFamily.Corner => unit is '「' or '『' or '﹁',
        MarkFamily.SingleCurly => _census.SinglesSpeak && unit is '‘' or '‚' or '‛' && MayOpen(token) && OpensWord(token),
        MarkFamily.SingleStraight => _census.SinglesSpeak && MayOpen(token) && OpensWord(token),
        MarkFamily.SingleGuillemet => _census.SinglesSpeak && unit == (_census.OpeningGuillemet == '«' ? '‹' : '›'),
        _ => false,
    };

    private readonly bool Reopens(int token, char unit, char opening, MarkFamily family) => family switch
    {
        MarkFamily.Straight => MayOpen(token) && !MayClose(token) && (_tokens[token].Traits & TokenTraits.SpaceBefore) != 0,
        MarkFamily.Curly => unit == '„' || (unit == '“' && opening is '“' && !(MayClose(token) && !MayOpen(token))),
        MarkFamily.Guillemet => unit == _census.OpeningGuillemet,
        MarkFamily.Corner => unit == opening,
        MarkFamily.SingleCurly => unit is '‘' && MayOpen(token) && OpensWord(token),
        _ => false,
    };

    private readonly bool Closes(int token, char unit, char opening, MarkFamily family) => family switch
    {
        MarkFamily.Straight => true,
        MarkFamily.Curly => unit is '”' || opening is '„' || opening is '"' || MayClose(token),
        MarkFamily.Guillemet => unit != _census.OpeningGuillemet,
        MarkFamily.Corner => unit == QuoteMark.CloserOf(opening),
        MarkFamily.SingleGuillemet => true,
        _ => ClosesSingle(token),
    };

    // A single mark after a word may be the apostrophe of a plural: it closes only if no surer mark does.
    private readonly bool ClosesSingle(int token)
    {
        if (!MayClose(token) || token + 1 < _paragraph.End && (_tokens[token].Traits & TokenTraits.SpaceAfter) == 0
            && _tokens[token + 1].Kind == TokenKind.Word) return false;
        if (IsSureClose(token)) return true;
        var word = _tokens[token - 1];
        var last = _text[word.End - 1];
        var mayBeApostrophe = last is 's' or 'S' or 'n' && token + 1 < _paragraph.End && _tokens[token + 1].Kind == TokenKind.Word;
        return !mayBeApostrophe || !HasSureCloseAhead(token);
    }

    private readonly bool IsSureClose(int token) =>
        _tokens[token - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Mark
        || (token + 1 < _paragraph.End && (_tokens[token].Traits & TokenTraits.SpaceAfter) == 0
            && _tokens[token + 1].Kind is TokenKind.Stop or TokenKind.Comma)
        || token + 1 == _paragraph.End;

    private readonly bool HasSureCloseAhead(int token)
    {
        var end = Math.Min(_paragraph.End, token + LookAhead);
        for (var ahead = token + 1; ahead < end; ahead++)
        {
            if (_tokens[ahead].Kind != TokenKind.Mark || !QuoteMark.IsSingle(FamilyOf(ahead))) continue;
            if (MayOpen(ahead) && !MayClose(ahead)) return false;
            if (MayClose(ahead)) return true;
        }
        return false;
    }

    private readonly bool MayOpen(int token) =>
        token + 1 < _paragraph.End && (_tokens[token].Traits & TokenTraits.SpaceAfter) == 0
        && ((_tokens[token].Traits & TokenTraits.SpaceBefore) != 0 || token == _paragraph.First
            || _tokens[token - 1].Kind is TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Mark or TokenKind.Colon or TokenKind.Other);

    private readonly bool MayClose(int token) =>
        token > _paragraph.First && (_tokens[token].Traits & TokenTraits.SpaceBefore) == 0;

    // 'em, 'til and '90s begin with an apostrophe.
    private readonly bool OpensWord(int token)
    {
        var next = _tokens[token + 1];
        if (next.Kind == TokenKind.Number && (next.Traits & TokenTraits.Letter) == 0) return true;
        var word = _text[next.Start..next.End];
        if (word.Length >= 3 && char.IsAsciiDigit(word[0]) && word[^1] == 's') return false;
        return !(word is "em" or "til" or "cause" or "n" or "tis" or "twas" or "bout" or "round");
    }

    private readonly bool IsBalanced(int token)
    {
        int openings = 1, closings = 0;
        var opening = _text[_tokens[_open].Start];
        var end = Math.Min(_paragraph.End, token + LookAhead);
        for (var ahead = token; ahead < end; ahead++)
        {
            if (_tokens[ahead].Kind != TokenKind.Mark || FamilyOf(ahead) != FamilyOf(token)) continue;
            if (IsOpening(_text[_tokens[ahead].Start], opening)) openings++;
            else closings++;
            if (closings >= openings) return true;
        }
        return false;
    }

    // What opens in English closes in German: „…“.
    private readonly bool IsOpening(char unit, char opening) =>
        unit == opening || unit is '“' && opening is not '„' || unit is '„' or '‘' or '「' or '『' || unit == _census.OpeningGuillemet;

    private readonly int LastStopBefore(int token)
    {
        for (var before = token - 1; before > _open; before--)
            if (_tokens[before].Kind is TokenKind.Stop) return before;
        return token - 1;
    }

    private void Close(int token) => Add(token, closed: true);

    private void LeaveOpen(int last)
    {
        if (last > _open) Add(last, closed: false);
        _open = -1;
        _depth = 0;
    }

    private void Add(int last, bool closed)
    {
        if (last > _open)
        {
            var run = _scratch.Runs.Count;
            for (var token = _open; token <= last; token++) _tokens[token].Run = run;
            _scratch.Runs.Add(new QuoteRun
            {
                First = _open,
                Last = last,
                Paragraph = _paragraphIndex,
                Closed = closed,
                Family = FamilyOf(_open),
                Statement = -1,
            });
        }
        _open = -1;
        _depth = 0;
    }
}
