namespace NewsModel.Serialization.Markup;

/// <summary>A figure while it is read: what it shows, and its caption.</summary>
internal sealed class FigureAssembler(string? id, LanguageTag? language)
{
    private readonly LineRun _caption = new();
    private readonly LineRun _credit = new();

    /// <summary>Whether the caption is being read.</summary>
    public bool IsInCaption { get; set; }

    /// <summary>Whether the credit in the caption is being read.</summary>
    public bool IsInCredit { get; set; }

    /// <summary>What the figure shows, in order.</summary>
    public List<Block> Shown { get; } = [];

    /// <summary>Adds a line to the caption or the credit.</summary>
    public void AddLine(string text, ValueList<Mark> marks) => (IsInCredit ? _credit : _caption).AddLine(text, marks);

    /// <summary>The blocks of the figure.</summary>
    public IEnumerable<Block> Finish()
    {
        var taken = _caption.IsEmpty && _credit.IsEmpty;
        for (var i = 0; i < Shown.Count; i++)
        {
            var block = Shown[i];
            if (!taken && (i == Shown.Count - 1 || block is not ImageBlock))
            {
                block = WithCaption(block, ref taken);
            }
            yield return i == 0 && block.Id is null ? block with { Id = id, Language = block.Language ?? language } : block;
        }
        if (!taken && !_caption.IsEmpty) yield return new Paragraph(_caption.Text) { Marks = _caption.Marks };
        if (!taken && !_credit.IsEmpty) yield return new Paragraph(_credit.Text) { Marks = _credit.Marks };
    }

    private Block WithCaption(Block block, ref bool taken)
    {
        var caption = _caption.IsEmpty ? null : _caption.Text;
        var credit = _credit.IsEmpty ? null : _credit.Text;
        switch (block)
        {
            case ImageBlock image:
                taken = true;
                return image with { Image = image.Image with { Caption = caption, Credit = credit } };
            case BlockQuote { Attribution: null } quote:
                taken = true;
                return quote with { Attribution = credit is null ? caption : caption is null ? credit : $"{caption}\n{credit}" };
            case TableBlock { Caption: null } table when credit is null:
                taken = true;
                return table with { Caption = caption };
            default:
                return block;
        }
    }
}
