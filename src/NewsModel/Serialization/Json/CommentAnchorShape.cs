namespace NewsModel.Serialization.Json;

/// <summary>The wire form of what a comment is about.</summary>
internal sealed class CommentAnchorShape : Shape<CommentAnchor>
{
    public static readonly CommentAnchorShape Instance = new();

    private CommentAnchorShape()
        : base(
            "commentAnchor",
            Member.Optional("sentence", Form.Text),
            Member.Optional("quote", Form.Text),
            Member.Optional("exact", Form.Text),
            Member.Optional("prefix", Form.Text),
            Member.Optional("suffix", Form.Text))
    {
    }

    public override CommentAnchor Read(ref JsonInput input)
    {
        string? sentenceId = null;
        string? quoteId = null;
        string? exact = null;
        string? prefix = null;
        string? suffix = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.SentenceId: sentenceId = input.Text(); break;
                case At.QuoteId: quoteId = input.Text(); break;
                case At.Exact: exact = input.Text(); break;
                case At.Prefix: prefix = input.Text(); break;
                case At.Suffix: suffix = input.Text(); break;
            }
        }
        return new CommentAnchor
        {
            SentenceId = sentenceId,
            QuoteId = quoteId,
            Exact = exact,
            Prefix = prefix,
            Suffix = suffix,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, CommentAnchor value)
    {
        output.BeginObject();
        output.Text(Members[At.SentenceId], value.SentenceId);
        output.Text(Members[At.QuoteId], value.QuoteId);
        output.Text(Members[At.Exact], value.Exact);
        output.Text(Members[At.Prefix], value.Prefix);
        output.Text(Members[At.Suffix], value.Suffix);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int SentenceId = 0;
        public const int QuoteId = 1;
        public const int Exact = 2;
        public const int Prefix = 3;
        public const int Suffix = 4;
    }
}
