using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter<TableCell>))]
public sealed record TableCell
{
    /// <summary>The text.</summary>
    public required string Text
    {
        get;
        init
        {
            field = WellFormed.Require(value);
            Mark.CheckAll(Marks, value.Length);
        }
    }

    /// <summary>Links, emphasis and the like; their spans are offsets into <see cref="Text"/>.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">A mark ends past the text.</exception>
    public ValueList<Mark> Marks { get; init => field = Mark.CheckAll(value, Text?.Length); } = ValueList<Mark>.Empty;

    /// <summary>Whether it heads its row or column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>How many columns it spans, where more than one.</summary>
    public int? ColumnSpan { get; init; }

    /// <summary>How many rows it spans, where more than one.</summary>
    public int? RowSpan { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
