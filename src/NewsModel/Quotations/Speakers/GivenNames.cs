using NewsModel.Text;

namespace NewsModel.Quotations.Speakers;

/// <summary>
/// Given names by gender, as fingerprints: a word that is no name is taken for one about once in ten thousand times.
/// Compiled from public lists that THIRD-PARTY-NOTICES.txt names.
/// </summary>
internal static partial class GivenNames
{
    /// <summary>The gender of a given name; false for a word that is not one.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out Gender gender)
    {
        gender = Gender.Unknown;
        if (name.Length is < 2 or > 20) return false;
        var hash = 2166136261u;
        foreach (var unit in name) hash = (hash ^ (char.IsAsciiLetter(unit) ? (char)(unit | 0x20) : CodePoint.ToLower(unit))) * 16777619u;
        hash ^= hash >> 15;
        var print = (((hash >> 14) & 0x1FFF) << 2) | 0x8000u;
        for (var slot = (int)hash & (Fingerprints.Length - 1); Fingerprints[slot] != 0; slot = (slot + 1) & (Fingerprints.Length - 1))
        {
            if ((Fingerprints[slot] & 0xFFFCu) != print) continue;
            gender = (Gender)(Fingerprints[slot] & 3);
            return true;
        }
        return false;
    }
}
