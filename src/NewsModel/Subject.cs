using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>What an article is about, as a term of a vocabulary.</summary>
[JsonConverter(typeof(NewsJsonConverter<Subject>))]
public sealed record Subject
{
    /// <summary>The term in words.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>The term's identifier, verbatim.</summary>
    public string? Uri { get; init => field = WellFormed.Check(value); }

    /// <summary>The vocabulary the term belongs to, verbatim.</summary>
    public string? Scheme { get; init => field = WellFormed.Check(value); }

    /// <summary>What sort of thing the term names, in the source's own word: <c>person</c>, <c>organisation</c>, <c>place</c>, <c>topic</c>.</summary>
    public string? Kind { get; init => field = WellFormed.Check(value); }

    /// <summary>How much the article is about it, as the source gives it.</summary>
    public double? Relevance { get; init => field = Finite.Check(value); }

    /// <summary>How sure the source is, as it gives it.</summary>
    public double? Confidence { get; init => field = Finite.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The term.</summary>
    public override string ToString() => Name ?? Uri ?? nameof(Subject);
}
