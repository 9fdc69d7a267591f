using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A change that an outlet owns up to.</summary>
[JsonConverter(typeof(NewsJsonConverter<Correction>))]
public sealed record Correction
{
    /// <summary>What was changed and why, in the outlet's words.</summary>
    public required string Text { get; init => field = WellFormed.Require(value); }

    /// <summary>When it was changed.</summary>
    public NewsTimestamp? Date { get; init; }

    /// <summary>The outlet's word for it: <c>correction</c>, <c>clarification</c>, <c>update</c>, <c>retraction</c>.</summary>
    public string? Kind { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
