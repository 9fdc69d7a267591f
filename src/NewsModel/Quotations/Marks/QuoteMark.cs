namespace NewsModel.Quotations.Marks;

/// <summary>The characters that open and close quotations, by family.</summary>
internal static class QuoteMark
{
    public static bool IsMark(char unit) => FamilyOf(unit) != MarkFamily.None;

    public static MarkFamily FamilyOf(char unit) => unit switch
    {
        '"' or '＂' => MarkFamily.Straight,
        '“' or '”' or '„' or '‟' => MarkFamily.Curly,
        '\'' => MarkFamily.SingleStraight,
        '‘' or '’' or '‚' or '‛' => MarkFamily.SingleCurly,
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' or '『' or '』' or '﹁' or '﹂' => MarkFamily.Corner,
        '`' => MarkFamily.SingleStraight,
        _ => MarkFamily.None,
    };

    /// <summary>Whether quotations in this family are speech only where the text has no stronger marks.</summary>
    public static bool IsSingle(MarkFamily family) => family is MarkFamily.SingleStraight or MarkFamily.SingleCurly or MarkFamily.SingleGuillemet;

    /// <summary>The corner bracket that closes what this one opens.</summary>
    public static char CloserOf(char corner) => corner switch
    {
        '「' => '」',
        '『' => '』',
        _ => '﹂',
    };
}
