using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>A paragraph.</summary>
[JsonConverter(typeof(NewsJsonConverter<Paragraph>))]
public sealed record Paragraph : TextBlock
{
    /// <summary>Makes one whose text is set by the initialiser.</summary>
    public Paragraph()
    {
    }

    /// <summary>Makes one of this text.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    [SetsRequiredMembers]
    public Paragraph(string text)
        : base(text)
    {
    }

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(Paragraph);
}
