using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Marks;

/// <summary>
/// How a text uses its marks: whether single ones hold speech (as British papers print it), and which guillemet opens.
/// </summary>
internal readonly record struct MarkCensus(bool SinglesSpeak, char OpeningGuillemet)
{
    public static MarkCensus Take(in Page page)
    {
        int doubles = 0, singles = 0, french = 0, german = 0;
        var tokens = page.Tokens;
        foreach (var paragraph in page.Paragraphs)
        {
            var opened = false;
            for (var token = paragraph.First; token < paragraph.End; token++)
            {
                if (tokens[token].Kind != TokenKind.Mark) continue;
                var unit = page.Text[tokens[token].Start];
                var family = QuoteMark.FamilyOf(unit);
                var before = (tokens[token].Traits & TokenTraits.SpaceBefore) != 0 || token == paragraph.First;
                var after = (tokens[token].Traits & TokenTraits.SpaceAfter) != 0;
                if (family == MarkFamily.Guillemet && before && !(after && token + 1 == paragraph.End))
                {
                    if (unit == '«') french++;
                    else if (!after) german++;
                }
                if (!QuoteMark.IsSingle(family) || tokens[token].End - tokens[token].Start == 2)
                {
                    doubles++;
                }
                else if (before && !after && token + 1 < paragraph.End && tokens[token + 1].Kind == TokenKind.Word)
                {
                    opened = true;
                }
                else if (opened && !before)
                {
                    singles += 2;
                    opened = false;
                }
            }
        }
        return new MarkCensus(singles > doubles, german > french ? '»' : '«');
    }
}
