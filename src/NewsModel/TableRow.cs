using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>A row of a <see cref="TableBlock"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter<TableRow>))]
public sealed record TableRow
{
    /// <summary>The cells, in order.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TableCell> Cells { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<TableCell>.Empty;

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>How many cells there are.</summary>
    public override string ToString() => Cells.ToString();
}
