using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>An item of a <see cref="ListBlock"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter<ListItem>))]
public sealed record ListItem
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

    /// <summary>How deep the item is nested: 0 for the list's own items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
