using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>How far the reading of one object has come. <c>default</c> is of no use: <see cref="JsonInput.Begin"/> makes one.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ObjectReading(Shape shape, long start)
{
    // From here on names are looked up in a set, so that time stays linear.
    private const int Few = 16;

    private List<KeyValuePair<string, JsonElement>>? _extensions;
    private HashSet<string>? _names;

    public Shape Shape { get; } = shape;

    /// <summary>The offset of the object.</summary>
    public long Start { get; } = start;

    /// <summary>The members that have been there, as bits.</summary>
    public ulong Seen { get; set; }

    /// <summary>The index of the member that is most likely next.</summary>
    public int Next { get; set; }

    public readonly ExtensionData Extensions => _extensions is null ? ExtensionData.Empty : ExtensionData.OfOwned(_extensions);

    /// <summary>Keeps a member that the shape does not know; false when there is one of that name already.</summary>
    public bool TryKeep(string name, JsonElement value)
    {
        _extensions ??= [];
        if (_extensions.Count == Few) _names = new HashSet<string>(_extensions.Select(member => member.Key), StringComparer.Ordinal);
        if (_names is not null ? !_names.Add(name) : _extensions.Exists(member => string.Equals(member.Key, name, StringComparison.Ordinal)))
            return false;
        _extensions.Add(KeyValuePair.Create(name, value));
        return true;
    }

    /// <summary>Takes an extension member out that is a string, and one that <paramref name="fits"/>; null when there is none.</summary>
    public readonly string? TakeText(string name, Func<string, bool>? fits = null)
    {
        var index = _extensions?.FindIndex(member => string.Equals(member.Key, name, StringComparison.Ordinal)) ?? -1;
        if (index < 0 || _extensions![index].Value is not { ValueKind: JsonValueKind.String } value) return null;
        var text = value.GetString()!;
        if (fits is not null && !fits(text)) return null;
        _extensions.RemoveAt(index);
        return text;
    }
}
