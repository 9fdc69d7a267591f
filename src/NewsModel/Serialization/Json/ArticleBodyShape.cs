namespace NewsModel.Serialization.Json;

/// <summary>
/// The wire form of a body by itself: the members that it adds to its article. It has no place for others, so it refuses them.
/// </summary>
internal sealed class ArticleBodyShape : Shape<ArticleBody>
{
    public static readonly ArticleBodyShape Instance = new();

    private ArticleBodyShape()
        : base("bodyParts", [.. ArticleShape.Instance.Members.Where(member => member.Name is "body" or "sentences" or "speakers" or "quotes")])
    {
    }

    public override ArticleBody Read(ref JsonInput input)
    {
        var parts = new BodyParts();
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Body: parts.Blocks = input.List(BlockShape.Instance); break;
                case At.Sentences: parts.Sentences = input.List(SentenceShape.Instance); break;
                case At.Speakers: parts.Speakers = input.List(SpeakerShape.Instance); break;
                case At.Quotes: parts.ReadQuotes(ref input); break;
            }
        }
        return reading.Extensions.IsEmpty
            ? parts.ToBody(reading.Start)
            : throw new JsonFault(NewsFormatErrorCode.Unsupported, $"A body by itself has no place for other members: {reading.Extensions}.", reading.Start);
    }

    public override void Write(JsonOutput output, ArticleBody value)
    {
        output.BeginObject();
        output.List(Members[At.Body], BlockShape.Instance, value.Blocks);
        output.ListEvenIfEmpty(Members[At.Sentences], SentenceShape.Instance, value.Sentences);
        output.List(Members[At.Speakers], SpeakerShape.Instance, value.Speakers);
        QuoteShape.Instance.WriteAll(output, Members[At.Quotes], value);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Body = 0;
        public const int Sentences = 1;
        public const int Speakers = 2;
        public const int Quotes = 3;
    }
}
