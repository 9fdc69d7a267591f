namespace NewsModel.Serialization.Json;

/// <summary>The wire form of who wrote a comment.</summary>
internal sealed class CommentAuthorShape : Shape<CommentAuthor>
{
    public static readonly CommentAuthorShape Instance = new();

    private CommentAuthorShape()
        : base(
            "commentAuthor",
            Member.Optional("name", Form.Text),
            Member.Optional("id", Form.Text),
            Member.Optional("url", Form.Text),
            Member.Optional("email", Form.Text),
            Member.Optional("ipAddress", Form.Text))
    {
    }

    public override CommentAuthor Read(ref JsonInput input)
    {
        string? name = null;
        string? id = null;
        string? url = null;
        string? email = null;
        string? ipAddress = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Id: id = input.Text(); break;
                case At.Url: url = input.Text(); break;
                case At.Email: email = input.Text(); break;
                case At.IpAddress: ipAddress = input.Text(); break;
            }
        }
        return new CommentAuthor
        {
            Name = name,
            Id = id,
            Url = url,
            Email = email,
            IpAddress = ipAddress,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, CommentAuthor value)
    {
        output.BeginObject();
        output.EnterPersonal();
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Id], value.Id);
        output.Text(Members[At.Url], value.Url);
        WritePersonal(output, Members[At.Email], value.Email);
        WritePersonal(output, Members[At.IpAddress], value.IpAddress);
        output.Extensions(this, value, value.Extensions);
        output.LeavePersonal();
        output.EndObject();
    }

    private static void WritePersonal(JsonOutput output, Member member, string? value)
    {
        if (output.IncludesPersonalData) output.Text(member, value);
        else if (value is not null) output.OmitPersonal();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Id = 1;
        public const int Url = 2;
        public const int Email = 3;
        public const int IpAddress = 4;
    }
}
