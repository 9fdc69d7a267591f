using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>An image in the body. Its text is the caption.</summary>
[JsonConverter(typeof(NewsJsonConverter<ImageBlock>))]
public sealed record ImageBlock : Block
{
    /// <summary>The image, with caption and credit.</summary>
    public required MediaItem Image { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The address the image links to, verbatim.</summary>
    public string? Href { get; init => field = WellFormed.Check(value); }

    /// <inheritdoc/>
    public override string? PlainText => Image.Caption;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(ImageBlock);
}
