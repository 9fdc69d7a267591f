namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a block: by its <c>type</c>, wherever that stands in the object, one of the shapes of the kinds.</summary>
internal sealed class BlockShape : Shape<Block>
{
    public static readonly BlockShape Instance = new();

    private BlockShape()
        : base("block")
    {
    }

    public override string Schema => Form.OneOf(
        Form.Of("paragraph"), Form.Of("heading"), Form.Of("blockQuote"), Form.Of("listBlock"), Form.Of("imageBlock"), Form.Of("embedBlock"),
        Form.Of("tableBlock"), Form.Of("ruleBlock"), Form.Of("unknownBlock"));

    public override Block Read(ref JsonInput input) => input.Discriminator(Words.Block, out var word) switch
    {
        0 => ParagraphShape.Instance.Read(ref input),
        1 => HeadingShape.Instance.Read(ref input),
        2 => BlockQuoteShape.Instance.Read(ref input),
        3 => ListBlockShape.Instance.Read(ref input),
        4 => ImageBlockShape.Instance.Read(ref input),
        5 => EmbedBlockShape.Instance.Read(ref input),
        6 => TableBlockShape.Instance.Read(ref input),
        7 => RuleBlockShape.Instance.Read(ref input),
        _ => UnknownBlockShape.Instance.Read(ref input, word!),
    };

    public override void Write(JsonOutput output, Block value)
    {
        switch (value)
        {
            case Paragraph block: ParagraphShape.Instance.Write(output, block); break;
            case Heading block: HeadingShape.Instance.Write(output, block); break;
            case BlockQuote block: BlockQuoteShape.Instance.Write(output, block); break;
            case ListBlock block: ListBlockShape.Instance.Write(output, block); break;
            case ImageBlock block: ImageBlockShape.Instance.Write(output, block); break;
            case EmbedBlock block: EmbedBlockShape.Instance.Write(output, block); break;
            case TableBlock block: TableBlockShape.Instance.Write(output, block); break;
            case RuleBlock block: RuleBlockShape.Instance.Write(output, block); break;
            default: UnknownBlockShape.Instance.Write(output, (UnknownBlock)value); break;
        }
    }
}
