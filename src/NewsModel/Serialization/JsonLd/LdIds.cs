using NewsModel.Text;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Ids of quotes, speakers and comments: in a document they are fragments, <c>#q1</c>; ids that are addresses stay what they are.</summary>
internal static class LdIds
{
    public static string? Fragment(string? id) =>
        id is { Length: > 0 } && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit.IsIn("-_.")) ? "#" + id : id;

    public static string? Own(string? id) => id is { Length: > 1 } && id[0] == '#' ? id[1..] : id;
}
