using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A sentence of an article's body: where it stands and a stable id.</summary>
/// <remarks>
/// The id survives edits elsewhere in the body: it is made from the sentence's own text, and only equal sentences are told apart
/// by their order (see <see cref="ArticleBody.SentenceIdVersion"/>). It is computed when it is first asked for.
/// </remarks>
[JsonConverter(typeof(NewsJsonConverter<Sentence>))]
public sealed record Sentence
{
    private readonly string? _id;
    private readonly SentenceIds? _ids;
    private readonly int _index;

    /// <summary>Makes the sentence that stands at <paramref name="span"/>.</summary>
    public Sentence(TextSpan span) => Span = span;

    internal Sentence(TextSpan span, string? id)
        : this(span) => _id = id;

    private Sentence(TextSpan span, SentenceIds ids, int index)
        : this(span) => (_ids, _index) = (ids, index);

    /// <summary>Where it stands in <c>Body.Text</c>, without white space around it.</summary>
    public TextSpan Span
    {
        get;
        init
        {
            field = value;
            _ids = null;
        }
    }

    /// <summary>
    /// The id, as it was given or, for a sentence of a body, as its text makes it; null for a sentence without an id that is in no body yet.
    /// </summary>
    public string? Id
    {
        get => _id ?? _ids?[_index];
        init => _id = WellFormed.Check(value);
    }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    internal string? GivenId => _id;

    /// <summary>Whether span, id and extension members are equal.</summary>
    public bool Equals(Sentence? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Span == other.Span && string.Equals(Id, other.Id, StringComparison.Ordinal) && Extensions == other.Extensions);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The span.</summary>
    public override string ToString() => Span.ToString();

    internal Sentence In(SentenceIds ids, int index) => _id is null ? new Sentence(Span, ids, index) { Extensions = Extensions } : this;
}
