namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a reaction to a comment.</summary>
internal sealed class ReactionShape : Shape<Reaction>
{
    public static readonly ReactionShape Instance = new();

    private ReactionShape()
        : base(
            "reaction",
            Member.Required("kind", Form.Text),
            Member.Defaulted("count", Form.Whole(long.MinValue, long.MaxValue)))
    {
    }

    public override Reaction Read(ref JsonInput input)
    {
        string? kind = null;
        var count = 0L;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Kind: kind = input.Text(); break;
                case At.Count: count = input.Whole(long.MinValue, long.MaxValue); break;
            }
        }
        return new Reaction
        {
            Kind = kind!,
            Count = count,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Reaction value)
    {
        output.BeginObject();
        output.Text(Members[At.Kind], value.Kind);
        output.Whole(Members[At.Count], value.Count);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Kind = 0;
        public const int Count = 1;
    }
}
