using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>
/// A block of an article's body: <see cref="Paragraph"/>, <see cref="Heading"/>, <see cref="BlockQuote"/>, <see cref="ListBlock"/>,
/// <see cref="ImageBlock"/>, <see cref="EmbedBlock"/>, <see cref="TableBlock"/>, <see cref="RuleBlock"/> or, for kinds this version
/// does not know, <see cref="UnknownBlock"/>. There are no others.
/// </summary>
[JsonConverter(typeof(NewsJsonConverter<Block>))]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The block's id in its source.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>The language of the block where it is not the article's.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The markup the block was read from, verbatim; writers emit it again while the block is unedited.</summary>
    public string? Markup { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The text the block adds to <c>Body.Text</c>; null for a block that has none.</summary>
    public abstract string? PlainText { get; }

    // The length of the text without making it; -1 for a block that has none.
    internal virtual int TextLength => PlainText?.Length ?? -1;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => GetType().Name;
}
