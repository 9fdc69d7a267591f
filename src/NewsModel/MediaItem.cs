using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>An image, a sound or a film that goes with an article.</summary>
[JsonConverter(typeof(NewsJsonConverter<MediaItem>))]
public sealed record MediaItem
{
    /// <summary>Its address, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>Its media type (<c>image/jpeg</c>).</summary>
    public string? MediaType { get; init => field = WellFormed.Check(value); }

    /// <summary>Its title.</summary>
    public string? Title { get; init => field = WellFormed.Check(value); }

    /// <summary>What is printed under it.</summary>
    public string? Caption { get; init => field = WellFormed.Check(value); }

    /// <summary>What stands for it where it cannot be shown.</summary>
    public string? AlternativeText { get; init => field = WellFormed.Check(value); }

    /// <summary>Whom it is credited to, verbatim.</summary>
    public string? Credit { get; init => field = WellFormed.Check(value); }

    /// <summary>Width in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>How long it plays.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Its size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Whether <see cref="Url"/> is an absolute address; then <paramref name="uri"/> is it.</summary>
    public bool TryGetUri([NotNullWhen(true)] out Uri? uri) => Uri.TryCreate(Url, UriKind.Absolute, out uri);

    /// <summary>The title, else the address.</summary>
    public override string ToString() => Title ?? Url ?? nameof(MediaItem);
}
