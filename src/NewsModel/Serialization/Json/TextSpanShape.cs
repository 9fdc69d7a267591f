namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a span: start and end in a list.</summary>
internal sealed class TextSpanShape : Shape<TextSpan>
{
    public static readonly TextSpanShape Instance = new();

    private TextSpanShape()
        : base("span")
    {
    }

    public override TextSpan Read(ref JsonInput input) => input.Span();

    public override void Write(JsonOutput output, TextSpan value) => output.Span(value);
}
