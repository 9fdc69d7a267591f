namespace NewsModel.Serialization.Xml;

/// <summary>The names and short values of a document, of which there are few: one object for each of the last that were met.</summary>
internal sealed class XmlNameCache
{
    private const int SlotBits = 8;
    private const int Slots = 1 << SlotBits;
    private const int LongestValue = 24;

    private readonly XmlName?[] _names = new XmlName?[Slots];
    private readonly string?[] _values = new string?[Slots];

    /// <summary>The name.</summary>
    public XmlName Name(ReadOnlySpan<char> name)
    {
        ref var slot = ref _names[Hash(name)];
        if (slot is { } known && name.SequenceEqual(known.Raw)) return known;
        return slot = new XmlName(name.ToString());
    }

    /// <summary>The value of an attribute.</summary>
    public string Value(ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > LongestValue) return value.ToString();
        ref var slot = ref _values[Hash(value)];
        if (slot is { } known && value.SequenceEqual(known)) return known;
        return slot = value.ToString();
    }

    // Names of one length differ at the ends or in the middle.
    private static int Hash(ReadOnlySpan<char> text) =>
        text.IsEmpty ? 0 : (int)((((((((uint)text.Length * 31) + text[0]) * 31) + text[^1]) * 31) + text[text.Length / 2]) * 0x9E3779B1u >> (32 - SlotBits));
}
