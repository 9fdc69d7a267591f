using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Where an article comes from.</summary>
[JsonConverter(typeof(NewsJsonConverter<SourceAttribution>))]
public sealed record SourceAttribution
{
    /// <summary>Who published it.</summary>
    public Organization? Outlet { get; init; }

    /// <summary>Its own address at the outlet, verbatim.</summary>
    public string? CanonicalUrl { get; init => field = WellFormed.Check(value); }

    /// <summary>The outlet's own number or name for it.</summary>
    public string? ArticleId { get; init => field = WellFormed.Check(value); }

    /// <summary>Whom the outlet credits, verbatim.</summary>
    public string? CreditLine { get; init => field = WellFormed.Check(value); }

    /// <summary>The agency that supplied it.</summary>
    public string? WireAgency { get; init => field = WellFormed.Check(value); }

    /// <summary>Where it was published first: an address, verbatim.</summary>
    public string? OriginallyPublishedAt { get; init => field = WellFormed.Check(value); }

    /// <summary>The stations it passed through, first to last.</summary>
    /// <value>Empty by default.</value>
    public ValueList<SyndicationHop> SyndicationChain { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<SyndicationHop>.Empty;

    /// <summary>The licence it is under here: an address or a name, verbatim.</summary>
    public string? License { get; init => field = WellFormed.Check(value); }

    /// <summary>When it was retrieved.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The address it was retrieved from, verbatim.</summary>
    public string? RetrievedFrom { get; init => field = WellFormed.Check(value); }

    /// <summary>A hash of what was retrieved, with its algorithm in front (<c>sha256:…</c>).</summary>
    public string? ContentHash { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Whether <see cref="CanonicalUrl"/> is an absolute address; then <paramref name="uri"/> is it.</summary>
    public bool TryGetUri([NotNullWhen(true)] out Uri? uri) => Uri.TryCreate(CanonicalUrl, UriKind.Absolute, out uri);

    /// <summary>The outlet and the address.</summary>
    public override string ToString() => $"{Outlet?.Name ?? "?"} {CanonicalUrl}".TrimEnd();
}
