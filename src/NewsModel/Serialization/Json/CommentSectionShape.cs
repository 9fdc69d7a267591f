namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a comment section.</summary>
internal sealed class CommentSectionShape : Shape<CommentSection>
{
    public static readonly CommentSectionShape Instance = new();

    private CommentSectionShape()
        : base(
            "comments",
            Member.Optional("count", Form.Whole(0, long.MaxValue)),
            Member.Optional("gate", Form.Of("gate")),
            Member.Optional("url", Form.Text),
            Member.Defaulted("items", Form.List(Form.Of("comment"))))
    {
    }

    public override CommentSection Read(ref JsonInput input)
    {
        long? count = null;
        CommentGate? gate = null;
        string? url = null;
        var items = ValueList<Comment>.Empty;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Count: count = input.Whole(0, long.MaxValue); break;
                case At.Gate: gate = CommentGateShape.Instance.Read(ref input); break;
                case At.Url: url = input.Text(); break;
                case At.Items: items = ReadItems(ref input); break;
            }
        }
        return new CommentSection { Count = count, Gate = gate, Url = url, Items = items, Extensions = reading.Extensions };
    }

    public override void Write(JsonOutput output, CommentSection value)
    {
        output.BeginObject();
        output.EnterPersonal();
        output.Whole(Members[At.Count], value.Count);
        output.Value(Members[At.Gate], CommentGateShape.Instance, value.Gate);
        output.Text(Members[At.Url], value.Url);
        output.List(Members[At.Items], CommentShape.Instance, value.Items);
        output.Extensions(this, value, value.Extensions);
        output.LeavePersonal();
        output.EndObject();
    }

    private static ValueList<Comment> ReadItems(ref JsonInput input)
    {
        input.CommentIds = new HashSet<string>(StringComparer.Ordinal);
        return input.List(CommentShape.Instance);
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Count = 0;
        public const int Gate = 1;
        public const int Url = 2;
        public const int Items = 3;
    }
}
