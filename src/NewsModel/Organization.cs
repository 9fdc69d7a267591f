using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>An organisation: an outlet, an agency, an employer.</summary>
[JsonConverter(typeof(NewsJsonConverter<Organization>))]
public sealed record Organization
{
    /// <summary>Its name as the source gives it.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>The address of its home page, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>The address of its logo, verbatim.</summary>
    public string? LogoUrl { get; init => field = WellFormed.Check(value); }

    /// <summary>Addresses of pages or records that are about this very organisation.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> SameAs { get; init => field = WellFormed.Check(value); } = ValueList<string>.Empty;

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Whether <see cref="Url"/> is an absolute address; then <paramref name="uri"/> is it.</summary>
    public bool TryGetUri([NotNullWhen(true)] out Uri? uri) => Uri.TryCreate(Url, UriKind.Absolute, out uri);

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? Url ?? nameof(Organization);
}
