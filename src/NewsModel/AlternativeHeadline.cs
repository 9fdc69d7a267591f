using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A further headline of an article and what it is for.</summary>
[JsonConverter(typeof(NewsJsonConverter<AlternativeHeadline>))]
public sealed record AlternativeHeadline
{
    /// <summary>The headline.</summary>
    public required string Text { get; init => field = WellFormed.Require(value); }

    /// <summary>What it is for, in the source's own word: <c>seo</c>, <c>print</c>, <c>social</c>, <c>original</c>.</summary>
    public string? Role { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The headline.</summary>
    public override string ToString() => Text;
}
