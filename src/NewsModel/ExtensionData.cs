using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>
/// Members that the model does not know, kept so that nothing is lost: names with JSON values. Two are equal when they hold
/// the same JSON, whatever the order of the members and the white space; the values own their bytes, so they outlive the
/// document they came from.
/// </summary>
/// <remarks>Immutable, so safe for all threads. Members keep their order.</remarks>
[JsonConverter(typeof(NewsJsonConverter<ExtensionData>))]
public sealed class ExtensionData : IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IEquatable<ExtensionData>
{
    /// <summary>How deep a value may be nested.</summary>
    public const int MaxDepth = 1000;

    // Few members are looked up one by one; many, which only hostile documents have, by an index.
    private const int IndexedFrom = 16;

    // Readers of feeds keep the markup they read, and most programs never look at it: such members are made when they are asked for.
    private Func<KeyValuePair<string, JsonElement>[]>? _make;
    private Contents? _contents;

    private ExtensionData(KeyValuePair<string, JsonElement>[] members) => _contents = new Contents(members);

    private ExtensionData(Func<KeyValuePair<string, JsonElement>[]> make) => _make = make;

    private sealed class Contents
    {
        public Contents(KeyValuePair<string, JsonElement>[] members)
        {
            Members = members;
            if (members.Length < IndexedFrom) return;
            Index = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
            for (var i = 0; i < members.Length; i++) Index.Add(members[i].Key, i);
        }

        public KeyValuePair<string, JsonElement>[] Members { get; }

        public Dictionary<string, int>? Index { get; }
    }

    /// <summary>No members.</summary>
    public static ExtensionData Empty { get; } = new([]);

    /// <summary>The number of members.</summary>
    public int Count => Members.Length;

    /// <summary>Whether there are no members.</summary>
    public bool IsEmpty => Volatile.Read(ref _contents) is { Members.Length: 0 };

    /// <summary>The value of the member <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string name] =>
        TryGetValue(name, out var value) ? value : throw new KeyNotFoundException($"There is no extension member '{name}'.");

    /// <summary>Extension data of these members; the values are copied.</summary>
    /// <exception cref="ArgumentException">
    /// Two members, or two inside a value, have one name; a string or name has a lone surrogate; or a value is nested deeper than
    /// <see cref="MaxDepth"/>.
    /// </exception>
    public static ExtensionData Create(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var copies = members.Select(member => KeyValuePair.Create(WellFormed.Require(member.Key, nameof(members)), Copy(member))).ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, _) in copies)
            if (!names.Add(name)) throw new ArgumentException($"Two extension members are named '{name}'.", nameof(members));
        return copies.Length == 0 ? Empty : new ExtensionData(copies);
    }

    /// <summary>Extension data of the members of a JSON object.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">The text is not an object, or names a member twice.</exception>
    public static ExtensionData Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Create(document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)))
            : throw new ArgumentException("Extension data are a JSON object.", nameof(json));
    }

    /// <summary>Whether there is a member <paramref name="name"/>; then <paramref name="value"/> is its value.</summary>
    public bool TryGetValue(string name, out JsonElement value)
    {
        var found = -1;
        if (Made().Index is not { } index) found = Array.FindIndex(Members, member => string.Equals(member.Key, name, StringComparison.Ordinal));
        else if (index.TryGetValue(name, out var indexed)) found = indexed;
        value = found < 0 ? default : Members[found].Value;
        return found >= 0;
    }

    /// <summary>The same members with <paramref name="name"/> set to a copy of <paramref name="value"/>.</summary>
    public ExtensionData With(string name, JsonElement value) =>
        Create(Members.Where(member => !string.Equals(member.Key, name, StringComparison.Ordinal)).Append(KeyValuePair.Create(name, value)));

    /// <summary>The same members but <paramref name="name"/>.</summary>
    public ExtensionData Without(string name) =>
        Create(Members.Where(member => !string.Equals(member.Key, name, StringComparison.Ordinal)));

    /// <summary>Enumerates the members in their order.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)Members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Members.GetEnumerator();

    /// <summary>Whether the other holds the same JSON.</summary>
    public bool Equals([NotNullWhen(true)] ExtensionData? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        foreach (var (name, value) in Members)
            if (!other.TryGetValue(name, out var theirs) || !JsonElement.DeepEquals(value, theirs)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Order-free and of the names alone: equal numbers may be spelled in many ways.
        var hash = Members.Length;
        foreach (var member in Members) hash += string.GetHashCode(member.Key, StringComparison.Ordinal);
        return hash;
    }

    /// <summary>The names of the members.</summary>
    public override string ToString() => string.Join(", ", Members.Select(member => member.Key));

    // For readers: members that are there, and are made on first use. Whichever thread is first, all see the same values.
    internal static ExtensionData Later(Func<KeyValuePair<string, JsonElement>[]> make) => new(make);

    // For readers, whose values are copies already and whose names they have compared.
    internal static ExtensionData OfOwned(List<KeyValuePair<string, JsonElement>> members) => members.Count == 0 ? Empty : new([.. members]);

    /// <summary>Whether the two hold the same JSON.</summary>
    public static bool operator ==(ExtensionData? left, ExtensionData? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two hold different JSON.</summary>
    public static bool operator !=(ExtensionData? left, ExtensionData? right) => !(left == right);

    private KeyValuePair<string, JsonElement>[] Members => Made().Members;

    private Contents Made()
    {
        if (Volatile.Read(ref _contents) is { } made) return made;
        if (Volatile.Read(ref _make) is { } make)
        {
            Interlocked.CompareExchange(ref _contents, new Contents(make()), null);
            Volatile.Write(ref _make, null);
        }
        return Volatile.Read(ref _contents)!;
    }

    private static JsonElement Copy(KeyValuePair<string, JsonElement> member)
    {
        if (member.Value.ValueKind == JsonValueKind.Undefined) throw new ArgumentException($"The extension member '{member.Key}' has no value.");
        return OwnedJson.TryCopy(JsonMarshal.GetRawUtf8Value(member.Value), MaxDepth, out var copy) is { Message: var fault }
            ? throw new ArgumentException($"The extension member '{member.Key}' cannot be kept. {fault}")
            : copy;
    }
}
