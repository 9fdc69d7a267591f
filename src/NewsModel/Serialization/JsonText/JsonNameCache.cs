using System.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>The names of members, which are the same in every document: one string for each of the last that were met.</summary>
internal static class JsonNameCache
{
    private const int Slots = 512;
    private const int LongestName = 24;

    // A slot is read and written in one piece, so threads can at worst make a name twice.
    private static readonly string?[] Names = new string?[Slots];

    /// <summary>The name of these bytes, which have no escapes.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > LongestName) return Encoding.UTF8.GetString(name);
        var hash = 17u;
        foreach (var value in name) hash = (hash * 31) + value;
        ref var slot = ref Names[hash % Slots];
        if (slot is { } known && Ascii.Equals(name, known)) return known;
        var made = Encoding.UTF8.GetString(name);
        slot = made;
        return made;
    }
}
