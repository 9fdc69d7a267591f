namespace NewsModel.Quotations.Marks;

/// <summary>Marks that pair with each other. A curly mark may be closed by a straight one, which typists do.</summary>
internal enum MarkFamily : byte
{
    None,
    Straight,
    Curly,
    SingleStraight,
    SingleCurly,
    Guillemet,
    SingleGuillemet,
    Corner,
}
