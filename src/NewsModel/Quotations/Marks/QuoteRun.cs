namespace NewsModel.Quotations.Marks;

/// <summary>A stretch between an opening mark and its closing one, not inside another, within one paragraph.</summary>
internal struct QuoteRun
{
    /// <summary>The opening mark's token.</summary>
    public int First;

    /// <summary>The closing mark's token, or the last token of the paragraph when the run is not closed.</summary>
    public int Last;

    public int Paragraph;
    public int Words;
    public int Capitals;
    public bool Closed;
    public MarkFamily Family;

    /// <summary>The first word inside begins with a capital letter, or with none that has case.</summary>
    public bool StartsUpper;

    /// <summary>A full stop, question or exclamation mark stands last inside, or right after the closing mark.</summary>
    public bool EndsStop;

    /// <summary>A comma stands last inside, or right after the closing mark.</summary>
    public bool EndsComma;

    /// <summary>The stop or comma stands inside the marks.</summary>
    public bool EndsInside;

    /// <summary>The run ends in an exclamation or question mark, which does not end the sentence around it.</summary>
    public bool EndsLively;

    /// <summary>The statement that holds the run, or -1.</summary>
    public int Statement;

    /// <summary>So many capitals that it may be a name or a title. German gives them to every noun.</summary>
    public readonly bool IsNameLike(Languages.Language language) => language == Languages.Language.De ? Capitals * 4 >= Words * 3 : Capitals * 5 >= Words * 3;
}
