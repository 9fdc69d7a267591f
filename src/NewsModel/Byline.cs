using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>One of those who made an article, as its byline or sign-off says.</summary>
[JsonConverter(typeof(NewsJsonConverter<Byline>))]
public sealed record Byline
{
    /// <summary>The name, without role and affiliation.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>Whether the name is a person's or an organisation's.</summary>
    public BylineKind Kind { get; init; }

    /// <summary>What the one named did: <c>reporter</c>, <c>photographer</c>, <c>editor</c>, or the source's own word.</summary>
    public string? Role { get; init => field = WellFormed.Check(value); }

    /// <summary>Whom the one named works for.</summary>
    public string? Affiliation { get; init => field = WellFormed.Check(value); }

    /// <summary>The line the byline was read from, verbatim.</summary>
    public string? Text { get; init => field = WellFormed.Check(value); }

    /// <summary>The address of a page about the one named, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>An e-mail address printed with the byline.</summary>
    public string? Email { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? Text ?? nameof(Byline);
}
