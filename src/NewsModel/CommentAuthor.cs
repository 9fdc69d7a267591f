using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Who wrote a comment, or moderated one.</summary>
[JsonConverter(typeof(NewsJsonConverter<CommentAuthor>))]
public sealed record CommentAuthor
{
    /// <summary>The name shown.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>The site's id of the author.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>The address of the author's page, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>The e-mail address: personal data, written only on request.</summary>
    public string? Email { get; init => field = WellFormed.Check(value); }

    /// <summary>The IP address: personal data, written only on request.</summary>
    public string? IpAddress { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The name shown.</summary>
    public override string ToString() => Name ?? nameof(CommentAuthor);
}
