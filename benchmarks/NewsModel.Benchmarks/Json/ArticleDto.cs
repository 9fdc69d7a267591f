using System.Text.Json.Serialization;

namespace NewsModel.Benchmarks.Json;

// What a team without the library writes: plain classes of the same data, and a generated serializer.
public sealed class ArticleDto
{
    public string? Id { get; set; }
    public string? Headline { get; set; }
    public string? Section { get; set; }
    public string? Subheadline { get; set; }
    public string? Language { get; set; }
    public TimestampDto? Published { get; set; }
    public List<BylineDto>? Bylines { get; set; }
    public List<BlockDto>? Body { get; set; }
    public List<SentenceDto>? Sentences { get; set; }
    public List<SpeakerDto>? Speakers { get; set; }
    public List<QuoteDto>? Quotes { get; set; }
    public List<string>? Keywords { get; set; }
    public SourceDto? Source { get; set; }
    public CommentSectionDto? Comments { get; set; }
}

public sealed class TimestampDto
{
    public string? Value { get; set; }
    public string? Zone { get; set; }
    public string? Text { get; set; }
}

public sealed class BylineDto
{
    public string? Name { get; set; }
    public string? Role { get; set; }
    public string? Affiliation { get; set; }
    public string? Text { get; set; }
}

public sealed class BlockDto
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Text { get; set; }
    public List<MarkDto>? Marks { get; set; }
}

public sealed class MarkDto
{
    public string? Type { get; set; }
    public int[]? Span { get; set; }
    public string? Href { get; set; }
}

public sealed class SentenceDto
{
    public string? Id { get; set; }
    public int[]? Span { get; set; }
}

public sealed class SpeakerDto
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public string? Name { get; set; }
    public string? Role { get; set; }
    public List<int[]>? Mentions { get; set; }
    public string? Provenance { get; set; }
}

public sealed class QuoteDto
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public List<int[]>? Spans { get; set; }
    public List<int[]>? Content { get; set; }
    public string? Text { get; set; }
    public string? Speaker { get; set; }
    public int[]? Mention { get; set; }
    public int[]? Cue { get; set; }
    public string? Sieve { get; set; }
    public double? Confidence { get; set; }
    public string? Provenance { get; set; }
}

public sealed class SourceDto
{
    public OutletDto? Outlet { get; set; }
    public string? CanonicalUrl { get; set; }
    public string? ArticleId { get; set; }
}

public sealed class OutletDto
{
    public string? Name { get; set; }
    public string? Url { get; set; }
}

public sealed class CommentSectionDto
{
    public long? Count { get; set; }
    public GateDto? Gate { get; set; }
    public List<CommentDto>? Items { get; set; }
}

public sealed class GateDto
{
    public string? Kind { get; set; }
    public string? Message { get; set; }
}

public sealed class CommentDto
{
    public string? Id { get; set; }
    public AuthorDto? Author { get; set; }
    public string? Text { get; set; }
    public TimestampDto? Created { get; set; }
    public List<CommentDto>? Replies { get; set; }
}

public sealed class AuthorDto
{
    public string? Name { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleDto))]
public sealed partial class DtoContext : JsonSerializerContext;
