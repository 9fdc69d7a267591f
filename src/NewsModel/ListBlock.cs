using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>A list. Its text is that of its items, joined by one line feed.</summary>
[JsonConverter(typeof(NewsJsonConverter<ListBlock>))]
public sealed record ListBlock : Block
{
    /// <summary>The items, in order.</summary>
    /// <value>Empty by default.</value>
    public ValueList<ListItem> Items { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<ListItem>.Empty;

    /// <summary>Whether the items are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The number of the first item, where it is not 1.</summary>
    public int? Start { get; init; }

    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Items.Select(item => item.Text));

    internal override int TextLength => Math.Max(0, Items.Sum(item => item.Text.Length + 1) - 1);

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(ListBlock);
}
