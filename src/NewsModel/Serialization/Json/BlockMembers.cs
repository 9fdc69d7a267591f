namespace NewsModel.Serialization.Json;

/// <summary>The members that blocks of every kind have.</summary>
internal static class BlockMembers
{
    public static readonly Member Id = Member.Optional("id", Form.Text);
    public static readonly Member Language = Member.Optional("language", Form.Language);
    public static readonly Member Markup = Member.Optional("markup", Form.Text);
    public static readonly Member Marks = Member.Defaulted("marks", Form.List(Form.Of("mark")));

    public static Member Type(string word) => Member.Required("type", Form.Constant(word));
}
