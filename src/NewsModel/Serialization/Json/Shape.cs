using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsModel.Serialization.Json;

/// <summary>
/// The wire form of a type: a table of members, from which the names are matched on reading, the order is taken on writing and
/// the JSON Schema is made. Reading and writing switch over the indices of that table.
/// </summary>
internal abstract class Shape
{
    /// <summary>How many members a shape may have: those seen are kept as bits.</summary>
    public const int MaxMembers = 64;

    protected Shape(string name, params Member[] members)
    {
        (Name, Members) = (name, members);
        for (var i = 0; i < members.Length; i++)
            if (members[i].IsRequired) RequiredBits |= 1UL << i;
    }

    /// <summary>The name in the JSON Schema and in messages.</summary>
    public string Name { get; }

    public Member[] Members { get; }

    /// <summary>The members that must be there, as bits.</summary>
    public ulong RequiredBits { get; }

    /// <summary>The JSON Schema of the shape.</summary>
    public virtual string Schema
    {
        get
        {
            var properties = string.Join(',', Members.Select(member => $"\"{member.Name}\":{member.Schema}"));
            var required = Members.Where(member => member.IsRequired).Select(member => $"\"{member.Name}\"").ToList();
            var tail = required.Count == 0 ? "" : $",\"required\":[{string.Join(',', required)}]";
            return $"{{\"type\":\"object\",\"properties\":{{{properties}}}{tail}}}";
        }
    }

    /// <summary>The index of a member, or -1; looks first where the order of the table would have it.</summary>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        var key = Member.KeyOf(name);
        var members = Members;
        for (var i = expected; i < members.Length; i++)
            if (Matches(members[i], key, name)) return i;
        for (var i = 0; i < expected && i < members.Length; i++)
            if (Matches(members[i], key, name)) return i;
        return -1;
    }

    public bool Knows(string name) => Find(Encoding.UTF8.GetBytes(name), 0) >= 0;

    /// <summary>Whether an extension member of this name can be written without being taken for another on reading.</summary>
    [SuppressMessage("Performance", "CA1859", Justification = "Some shapes look at the value.")]
    public virtual bool AllowsExtension(object owner, string name, System.Text.Json.JsonElement value) => !Knows(name);

    private static bool Matches(Member member, ulong key, ReadOnlySpan<byte> name) =>
        member.Key == key && (name.Length <= 7 || member.Utf8.AsSpan().SequenceEqual(name));
}
