using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>What somebody said, and where the article says so. Its text is derived: <see cref="ArticleBody.TextOf(Quote)"/>.</summary>
/// <remarks>Spans are checked where a text is known: by <see cref="ArticleBody"/>.</remarks>
[JsonConverter(typeof(NewsJsonConverter<Quote>))]
public sealed record Quote
{
    /// <summary>Its id, unique in the body.</summary>
    public required string Id { get; init => field = WellFormed.Require(value); }

    /// <summary>Whether the words are the speaker's own.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>Where it stands in <c>Body.Text</c>, with the quotation marks: several spans when it is split around the attribution or runs over paragraphs. In order, disjoint.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TextSpan> Spans { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<TextSpan>.Empty;

    /// <summary>The same without the quotation marks.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TextSpan> Content { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<TextSpan>.Empty;

    /// <summary>The id of the speaker in the body's speakers; null when nobody could be named.</summary>
    public string? SpeakerId { get; init => field = WellFormed.Check(value); }

    /// <summary>The mention of the speaker by which it was attributed, in <c>Body.Text</c>.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The word of saying, in <c>Body.Text</c>.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The rule that attributed it.</summary>
    public string? Sieve { get; init => field = WellFormed.Check(value); }

    /// <summary>How sure that rule is, 0 to 1.</summary>
    public double? Confidence { get; init => field = Finite.Check(value); }

    /// <summary>The id of the quote that it continues.</summary>
    public string? Continues { get; init => field = WellFormed.Check(value); }

    /// <summary>Whether the source asserts it or this library found it.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Id and kind.</summary>
    public override string ToString() => $"{Id} {Kind}";
}
