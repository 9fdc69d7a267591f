using System.Text;

namespace NewsModel.Serialization.Json;

/// <summary>A member of a wire object: its name, whether it must be there, whether it may be null, and what its value is.</summary>
internal sealed class Member
{
    private Member(string name, string form, bool isRequired, bool allowsNull)
    {
        (Name, Schema, IsRequired, AllowsNull) = (name, form, isRequired, allowsNull);
        Utf8 = Encoding.UTF8.GetBytes(name);
        Prefix = Encoding.UTF8.GetBytes($",\"{name}\":");
        Key = KeyOf(Utf8);
    }

    public string Name { get; }

    /// <summary>The form of the value, as a fragment of JSON Schema.</summary>
    public string Schema { get; }

    public bool IsRequired { get; }

    /// <summary>Whether null stands for "absent"; where the model has no null either, null is a fault.</summary>
    public bool AllowsNull { get; }

    public byte[] Utf8 { get; }

    /// <summary>The name as it is written: comma, name, colon.</summary>
    public byte[] Prefix { get; }

    /// <summary>Length and first seven bytes of the name, which tell most names apart at one comparison.</summary>
    public ulong Key { get; }

    public static Member Required(string name, string form) => new(name, form, true, false);

    public static Member Optional(string name, string form) => new(name, form, false, true);

    /// <summary>A member with a default that is not null: a list, a closed list, a flag.</summary>
    public static Member Defaulted(string name, string form) => new(name, form, false, false);

    public static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        ulong key = (byte)name.Length;
        for (var i = 0; i < Math.Min(7, name.Length); i++) key |= (ulong)name[i] << (8 * (i + 1));
        return key;
    }

    public override string ToString() => Name;
}
