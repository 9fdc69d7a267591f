using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>
/// The wire form of a block of a kind we do not know: whatever it was. Its id, language and markup are taken for those of a block
/// where they have the form of these, and are extension members like all others where not.
/// </summary>
internal sealed class UnknownBlockShape : Shape<UnknownBlock>
{
    public static readonly UnknownBlockShape Instance = new();

    private UnknownBlockShape()
        : base("unknownBlock", Member.Required("type", Form.OtherThan(Words.Block)))
    {
    }

    public override UnknownBlock Read(ref JsonInput input) =>
        input.Discriminator(Words.Block, out var word) < 0 ? Read(ref input, word!) : throw input.Fault(NewsFormatErrorCode.InvalidValue, "The block is of a kind that is known.");

    public UnknownBlock Read(ref JsonInput input, string kind)
    {
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) >= 0)
        {
        }
        return new UnknownBlock
        {
            Kind = kind,
            Id = reading.TakeText("id"),
            Language = reading.TakeText("language", text => LanguageTag.TryParse(text, out _)) is { } language ? new LanguageTag(language) : default(LanguageTag?),
            Markup = reading.TakeText("markup"),
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, UnknownBlock value)
    {
        if (Words.Block.IndexOf(value.Kind) >= 0)
            throw new NewsFormatException(NewsFormatErrorCode.Inconsistent, $"The unknown block has the kind '{value.Kind}', which is known.");
        output.BeginObject();
        output.Text(Members[At.Type], value.Kind);
        output.Text(BlockMembers.Id, value.Id);
        output.Language(BlockMembers.Language, value.Language);
        output.Text(BlockMembers.Markup, value.Markup);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    public override bool AllowsExtension(object owner, string name, JsonElement value)
    {
        var block = (UnknownBlock)owner;
        var isText = value.ValueKind == JsonValueKind.String;
        return name switch
        {
            "type" => false,
            "id" => block.Id is null && !isText,
            "language" => block.Language is null && !(isText && LanguageTag.TryParse(value.GetString(), out _)),
            "markup" => block.Markup is null && !isText,
            _ => true,
        };
    }

    // The index of the only member in the table.
    private static class At
    {
        public const int Type = 0;
    }
}
