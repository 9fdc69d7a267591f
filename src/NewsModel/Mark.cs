using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>An inline mark: a stretch of a block's text that is a link, emphasised, and so on. Marks may overlap.</summary>
[JsonConverter(typeof(NewsJsonConverter<Mark>))]
public sealed record Mark
{
    /// <summary>What the mark does.</summary>
    public required MarkKind Kind { get; init; }

    /// <summary>The stretch, in offsets into the text of the block, item or cell that has the mark.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where a link leads, verbatim.</summary>
    public string? Href { get; init => field = WellFormed.Check(value); }

    /// <summary>A link's title.</summary>
    public string? Title { get; init => field = WellFormed.Check(value); }

    /// <summary>The word for a kind that this version does not know.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Kind and span.</summary>
    public override string ToString() => $"{Kind} {Span}";

    // Initialisers set members in the order they are written, so either the text or the marks come first: both check.
    internal static ValueList<Mark> CheckAll(ValueList<Mark> marks, int? textLength)
    {
        ArgumentNullException.ThrowIfNull(marks);
        if (textLength is not { } length) return marks;
        foreach (var mark in marks)
            if (mark.Span.End > length)
                throw new ArgumentException($"The mark {mark} ends past the text, which has {length} code units.", nameof(marks));
        return marks;
    }
}
