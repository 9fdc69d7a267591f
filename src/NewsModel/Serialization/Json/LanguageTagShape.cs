namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a language tag: a string.</summary>
internal sealed class LanguageTagShape : Shape<LanguageTag>
{
    public static readonly LanguageTagShape Instance = new();

    private LanguageTagShape()
        : base("language")
    {
    }

    public override LanguageTag Read(ref JsonInput input) => input.Language();

    public override void Write(JsonOutput output, LanguageTag value) => output.Quoted(value.Value);
}
