using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A place, as news content names it.</summary>
[JsonConverter(typeof(NewsJsonConverter<Place>))]
public sealed record Place
{
    /// <summary>Its name as the source gives it.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>The region or state it lies in.</summary>
    public string? Region { get; init => field = WellFormed.Check(value); }

    /// <summary>The country it lies in: its name or its ISO 3166-1 code, as the source gives it.</summary>
    public string? Country { get; init => field = WellFormed.Check(value); }

    /// <summary>Degrees north of the equator (WGS 84).</summary>
    public double? Latitude { get; init => field = Finite.Check(value); }

    /// <summary>Degrees east of Greenwich (WGS 84).</summary>
    public double? Longitude { get; init => field = Finite.Check(value); }

    /// <summary>An identifier of the place, verbatim.</summary>
    public string? Uri { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? Uri ?? nameof(Place);
}
