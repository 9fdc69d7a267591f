using System.Text.Json;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>
/// The members of a JSON object while it is read: what a reader takes is known, what is left over becomes extension data. Names
/// are case-sensitive; of members of one name the last counts.
/// </summary>
internal sealed class JsonMembers
{
    // Few members are searched one by one; many, which only hostile documents have, by an index.
    private const int IndexedFrom = 64;

    private readonly List<(string Name, JsonSlice Value)> _members;
    private bool[] _taken;
    private readonly Dictionary<string, int>? _index;

    // The kinds of names there are: most names that are looked for are of none.
    private ulong _seen;

    /// <summary>Takes apart an object; anything else has no members.</summary>
    /// <param name="element">The object.</param>
    /// <param name="canonical">Gives members the names they are looked up by and kept under; as they are when null.</param>
    public JsonMembers(JsonSlice element, Func<string, string>? canonical = null)
    {
        _members = new(element.ValueKind == JsonValueKind.Object ? element.GetPropertyCount() : 0);
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var member in element.EnumerateObject())
            {
                var name = canonical is null ? member.Name : canonical(member.Name);
                _seen |= Bit(name);
                _members.Add((name, member.Value));
            }
        _taken = _members.Count == 0 ? [] : new bool[_members.Count];
        if (_members.Count < IndexedFrom) return;
        _index = new Dictionary<string, int>(_members.Count, StringComparer.Ordinal);
        for (var i = 0; i < _members.Count; i++) _index[_members[i].Name] = i;
    }

    /// <summary>How many members there are, taken ones too.</summary>
    public int Count => _members.Count;

    /// <summary>Whether no member is left.</summary>
    public bool IsEmpty => !_taken.AsSpan().Contains(false);

    /// <summary>The name of the member at a place.</summary>
    public string NameAt(int index) => _members[index].Name;

    /// <summary>The value of a member, which stays.</summary>
    public bool TryPeek(string name, out JsonSlice value)
    {
        var found = Find(name);
        value = found < 0 ? default : _members[found].Value;
        return found >= 0;
    }

    /// <summary>Takes a member out; one that is null counts as absent, and is taken all the same.</summary>
    public bool Take(string name, out JsonSlice value)
    {
        var found = Find(name);
        value = default;
        if (found < 0) return false;
        _taken[found] = true;
        value = _members[found].Value;
        return value.ValueKind != JsonValueKind.Null;
    }

    /// <summary>Takes a member out whose value was read without rest.</summary>
    public void Take(string name) => Take(name, out _);

    /// <summary>Adds a member behind the others.</summary>
    public void Add(string name, JsonSlice value)
    {
        _members.Add((name, value));
        _seen |= Bit(name);
        Array.Resize(ref _taken, _members.Count);
        if (_index is not null) _index[name] = _members.Count - 1;
    }

    /// <summary>Puts another value in the place of a member's.</summary>
    public void Replace(string name, JsonSlice value)
    {
        var found = Find(name);
        if (found >= 0) _members[found] = (name, value);
    }

    /// <summary>Gives members another name where they have <paramref name="canonical"/>'s but for case, and it is not there itself.</summary>
    /// <returns>The name that was found, or null.</returns>
    public string? Rename(string canonical)
    {
        if (Find(canonical) >= 0) return null;
        for (var i = 0; i < _members.Count; i++)
        {
            if (_taken[i] || !string.Equals(_members[i].Name, canonical, StringComparison.OrdinalIgnoreCase)) continue;
            var name = _members[i].Name;
            _members[i] = (canonical, _members[i].Value);
            _seen |= Bit(canonical);
            if (_index is not null) _index[canonical] = i;
            return name;
        }
        return null;
    }

    /// <summary>What is left, in order. Members may be taken meanwhile.</summary>
    public IEnumerable<(string Name, JsonSlice Value)> Left()
    {
        for (var i = 0; i < _members.Count; i++)
            if (!_taken[i]) yield return _members[i];
    }

    /// <summary>
    /// What is left, as extension data, copied; names that the wire form of <typeparamref name="T"/> gives another meaning get
    /// <paramref name="prefix"/> before them.
    /// </summary>
    public ExtensionData Rest<T>(string prefix)
        where T : class
    {
        if (IsEmpty) return ExtensionData.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new List<KeyValuePair<string, JsonElement>>();
        for (var i = _members.Count - 1; i >= 0; i--)
        {
            if (_taken[i]) continue;
            var name = _members[i].Name;
            if (Shapes.Of<T>().Knows(name)) name = prefix + name;
            if (seen.Add(name)) rest.Add(KeyValuePair.Create(name, SingleMembers.Of(_members[i].Value.ToElement())));
        }
        rest.Reverse();
        return ExtensionData.OfOwned(rest);
    }

    // One of 64 kinds of names.
    private static ulong Bit(string name) => 1UL << ((name.Length == 0 ? 0 : name[0] + name[^1]) + (name.Length * 5));

    private int Find(string name)
    {
        if ((_seen & Bit(name)) == 0) return -1;
        if (_index is not null) return _index.TryGetValue(name, out var indexed) && !_taken[indexed] ? indexed : -1;
        for (var i = _members.Count - 1; i >= 0; i--)
            if (!_taken[i] && _members[i].Name.Length == name.Length && string.Equals(_members[i].Name, name, StringComparison.Ordinal)) return i;
        return -1;
    }
}
