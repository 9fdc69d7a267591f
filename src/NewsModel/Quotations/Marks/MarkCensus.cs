using System.Runtime.InteropServices;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Marks;

/// <summary>
/// How a text uses its marks: whether single ones hold speech (as British papers print it), and which guillemet opens.
/// </summary>
internal readonly record struct MarkCensus(bool SinglesSpeak, char OpeningGuillemet)
{
    public static MarkCensus Take(in Page page)
    {
        var count = new Count(page);
        ReadOnlySpan<int> marks = CollectionsMarshal.AsSpan(page.Scratch.Marks);
        for (var index = 0; !marks.IsEmpty; index++)
            if (Page.TakeBefore(ref marks, page.Paragraphs[index].End) is { IsEmpty: false } own) count.See(page.Paragraphs[index], own);
        return new MarkCensus(count.Singles > count.Doubles, count.German > count.French ? '»' : '«');
    }

    // Only the outer marks of a paragraph are counted: nested ones are of the other kind in every style.
    private ref struct Count(Page page)
    {
        private readonly Page _page = page;
        private int _single;
        private int _nested;
        private bool _inDoubles;

        public int Singles { get; private set; }

        public int Doubles { get; private set; }

        public int French { get; private set; }

        public int German { get; private set; }

        public void See(ParagraphRange paragraph, scoped ReadOnlySpan<int> marks)
        {
            (_single, _nested, _inDoubles) = (-1, 0, false);
            foreach (var token in marks) See(token, paragraph);
            // A paragraph of a longer quotation opens it and does not close it.
            if (_single == paragraph.First && _nested % 2 == 0) Singles++;
            else Doubles += _nested;
        }

        private void See(int token, ParagraphRange paragraph)
        {
            ref readonly var mark = ref _page.Tokens[token];
            var unit = _page.Text[mark.Start];
            var family = QuoteMark.FamilyOf(unit);
            var before = (mark.Traits & TokenTraits.SpaceBefore) != 0 || token == paragraph.First;
            var after = (mark.Traits & TokenTraits.SpaceAfter) != 0;
            if (family == MarkFamily.Guillemet && before && !(after && token + 1 == paragraph.End)) SeeGuillemet(unit, after);
            if (!QuoteMark.IsSingle(family) || mark.End - mark.Start == 2) SeeDouble();
            else if (before && !after && token + 1 < paragraph.End && _page.Tokens[token + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark) Open(token);
            else if (!before) Close();
        }

        private void SeeGuillemet(char unit, bool after)
        {
            if (unit == '«') French++;
            else if (!after) German++;
        }

        private void SeeDouble()
        {
            if (_single >= 0)
            {
                _nested++;
                return;
            }
            Doubles++;
            _inDoubles = !_inDoubles;
        }

        private void Open(int token)
        {
            if (_single < 0 && !_inDoubles) _single = token;
        }

        private void Close()
        {
            if (_single < 0 || _nested % 2 != 0) return;
            Singles += 2;
            (_single, _nested) = (-1, 0);
        }
    }
}
