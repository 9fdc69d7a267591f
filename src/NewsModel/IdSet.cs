namespace NewsModel;

/// <summary>A set of ids. A handful, the common case, is searched one by one; more are hashed, so that time stays linear.</summary>
internal struct IdSet(int capacity)
{
    private const int Few = 8;

    private readonly string[] _few = capacity is 0 or > Few ? [] : new string[capacity];
    private readonly HashSet<string>? _many = capacity > Few ? new HashSet<string>(capacity, StringComparer.Ordinal) : null;
    private int _count;

    public bool Add(string id)
    {
        if (_many is not null) return _many.Add(id);
        if (Contains(id)) return false;
        _few[_count++] = id;
        return true;
    }

    public readonly bool Contains(string id) => _many?.Contains(id) ?? _few.AsSpan(0, _count).Contains(id);
}
