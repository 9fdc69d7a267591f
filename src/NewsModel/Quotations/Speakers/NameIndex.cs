using System.Runtime.InteropServices;
using NewsModel.Quotations.Tokens;
using NewsModel.Text;

namespace NewsModel.Quotations.Speakers;

/// <summary>The persons a text names, found by surname or given name. Chains are walked a bounded way, so time stays linear.</summary>
internal sealed class NameIndex
{
    private const int MaxChain = 24;

    private readonly Dictionary<ulong, int> _bySurname = [];
    private readonly Dictionary<ulong, int> _byGivenName = [];

    public List<Named> Persons { get; } = [];

    public Span<Named> Span => CollectionsMarshal.AsSpan(Persons);

    public void Clear()
    {
        Persons.Clear();
        _bySurname.Clear();
        _byGivenName.Clear();
    }

    /// <summary>The person of a name of two words or more: one known, or a new one.</summary>
    public int Add(in Page page, TokenRange name, Gender gender, bool guess = false)
    {
        var surname = SurnameToken(page, name);
        var key = Key(page, surname);
        var found = -1;
        var steps = 0;
        for (var index = _bySurname.GetValueOrDefault(key, -1); index >= 0 && steps < MaxChain; index = Span[index].NextBySurname, steps++)
        {
            if (!IsSameFirst(page, Span[index].Name.First, name.First)) continue;
            found = index;
            break;
        }
        if (found < 0)
        {
            found = Insert(page, name, key);
            Span[found].IsGuess = guess;
        }
        ref var person = ref Span[found];
        person.Count++;
        person.LastSeen = name.Last;
        if (person.Gender == Gender.Unknown) person.Gender = gender;
        person.IsGuess &= guess;
        if (name.Count > person.Name.Count && name.Count <= 4) person.Name = name;
        return found;
    }

    /// <summary>The person a single word names, by surname first; -1 when nobody does. <paramref name="gender"/> excludes.</summary>
    public int Find(in Page page, int token, Gender gender)
    {
        if (Persons.Count == 0) return -1;
        var key = Key(page, token);
        var best = Best(_bySurname.GetValueOrDefault(key, -1), gender, bySurname: true);
        return best >= 0 ? best : Best(_byGivenName.GetValueOrDefault(key, -1), gender, bySurname: false);
    }

    public void Count(int person, int token)
    {
        Span[person].Count++;
        Span[person].LastSeen = token;
    }

    private int Best(int index, Gender gender, bool bySurname)
    {
        var best = -1;
        var bestRank = 0;
        for (var steps = 0; index >= 0 && steps < MaxChain; steps++)
        {
            ref readonly var person = ref Span[index];
            var rank = Rank(person, gender);
            if (rank > 0 && (best < 0 || rank > bestRank || rank == bestRank && (person.Count > 2 * Span[best].Count || index < best && 2 * person.Count >= Span[best].Count))) (best, bestRank) = (index, rank);
            index = bySurname ? person.NextBySurname : person.NextByGivenName;
        }
        return best;
    }

    // A given name may mislead about gender (a Mr. Lindsey, a Ms. Jordan), a title does not.
    private static int Rank(in Named person, Gender gender)
    {
        var rank = person.IsGuess ? 1 : 4;
        if (gender == Gender.Unknown || (person.Gender & gender) != 0) return rank + 2;
        if (person.Gender == Gender.Unknown) return rank + 1;
        return person.IsGenderSure ? 0 : rank;
    }

    private int Insert(in Page page, TokenRange name, ulong surname)
    {
        var given = Key(page, name.First);
        var index = Persons.Count;
        Persons.Add(new Named
        {
            Name = name,
            Role = TokenRange.None,
            Affiliation = TokenRange.None,
            Speaker = -1,
            NextBySurname = _bySurname.GetValueOrDefault(surname, -1),
            NextByGivenName = _byGivenName.GetValueOrDefault(given, -1),
        });
        _bySurname[surname] = index;
        _byGivenName[given] = index;
        return index;
    }

    // Initials and short forms of one given name are taken for the same: J. and John.
    private static bool IsSameFirst(in Page page, int left, int right)
    {
        var a = page.Word(left);
        var b = page.Word(right);
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase)) return true;
        return a.Length == 2 && a[1] == '.' && a[0] == b[0] || b.Length == 2 && b[1] == '.' && a[0] == b[0];
    }

    private static int SurnameToken(in Page page, TokenRange name)
    {
        var last = name.Last;
        while (last > name.First + 1 && IsSuffix(page.Word(last))) last--;
        return last;
    }

    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    // A word that can be packed is hashed at once; an apostrophe is written two ways, of which one cannot.
    private static ulong Key(in Page page, int token)
    {
        var word = page.Word(token);
        return PackedWord.TryPack(word, out var packed) && !word.Contains('\'') ? packed.Hash : Fold(word);
    }

    internal static ulong Fold(ReadOnlySpan<char> text, ulong hash = 14695981039346656037)
    {
        foreach (var unit in text) hash = (hash ^ (unit == '’' ? '\'' : CodePoint.ToLower(unit))) * 1099511628211;
        return hash;
    }
}
