namespace NewsModel.Serialization;

/// <summary>What became of something on the way between a document and the model.</summary>
public enum FindingKind
{
    /// <summary>It was left out: the format, or the model, has no place for it.</summary>
    Lost,

    /// <summary>It was carried in a form that says less, or says it otherwise.</summary>
    Approximated,

    /// <summary>Something that the source does not say was taken for granted: a time zone, the order of day and month.</summary>
    Assumed,

    /// <summary>It broke the rules of its format and was read all the same.</summary>
    Repaired,

    /// <summary>It is not part of the article (a menu, a teaser, a switch) and was left out; <see cref="Finding.Text"/> has it verbatim.</summary>
    Removed,

    /// <summary>It could not be read at all; the reader went on behind it.</summary>
    Skipped,
}
