using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>A heading inside the body; the headline is not one.</summary>
[JsonConverter(typeof(NewsJsonConverter<Heading>))]
public sealed record Heading : TextBlock
{
    /// <summary>Makes one whose text is set by the initialiser.</summary>
    public Heading()
    {
    }

    /// <summary>Makes one of this text.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    [SetsRequiredMembers]
    public Heading(string text)
        : base(text)
    {
    }

    /// <summary>The level, 1 (highest) to 6.</summary>
    /// <value>2 by default: the headline is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 6.</exception>
    public int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            field = value;
        }
    }
    = 2;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(Heading);
}
