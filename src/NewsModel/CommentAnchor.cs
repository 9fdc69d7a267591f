using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>What in the article a comment is about, so that it can be found again after edits (the selectors of the W3C Web Annotation data model).</summary>
[JsonConverter(typeof(NewsJsonConverter<CommentAnchor>))]
public sealed record CommentAnchor
{
    /// <summary>The id of the sentence.</summary>
    public string? SentenceId { get; init => field = WellFormed.Check(value); }

    /// <summary>The id of the quote.</summary>
    public string? QuoteId { get; init => field = WellFormed.Check(value); }

    /// <summary>The text it is about, verbatim.</summary>
    public string? Exact { get; init => field = WellFormed.Check(value); }

    /// <summary>What stands right before that text.</summary>
    public string? Prefix { get; init => field = WellFormed.Check(value); }

    /// <summary>What stands right after it.</summary>
    public string? Suffix { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The id or the text.</summary>
    public override string ToString() => SentenceId ?? QuoteId ?? Exact ?? nameof(CommentAnchor);
}
