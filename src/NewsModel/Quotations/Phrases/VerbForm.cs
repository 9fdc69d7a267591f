namespace NewsModel.Quotations.Phrases;

/// <summary>The form a cue verb stands in, as far as its ending and neighbours tell.</summary>
internal enum VerbForm : byte
{
    /// <summary>Not a verb here: a noun, or a participle used as an adjective.</summary>
    None,
    Finite,
    /// <summary><c>saying</c>, and <c>to say</c>: its subject is that of another verb.</summary>
    Dependent,
    /// <summary><c>was called</c>: the speaker follows "by".</summary>
    Passive,
}
