using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel;

/// <summary>
/// A read-only list that is equal to another by its elements, in order. It holds no null. Make one with a collection expression:
/// <c>ValueList&lt;string&gt; keywords = ["talks", "ceasefire"];</c>.
/// </summary>
/// <typeparam name="T">The type of the elements; equality is theirs.</typeparam>
/// <remarks>Immutable, so safe for all threads. Indexing takes constant time, equality and hashing linear time.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        for (var i = 0; i < items.Length; i++)
            if (items[i] is null) throw new ArgumentException($"Element {i} of the list is null.", nameof(items));
        _items = items;
    }

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>The element at <paramref name="index"/>, from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements as a span over the list's own memory; nothing is copied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The list with <paramref name="item"/> behind the last element.</summary>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list has equal elements in the same order.</summary>
    public bool Equals([NotNullWhen(true)] ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>How many elements there are.</summary>
    public override string ToString() => $"{typeof(T).Name} × {Count}";

    /// <summary>Whether the two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Enumerates a <see cref="ValueList{T}"/>. <c>default</c> enumerates nothing.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[]? _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The current element; call only after <see cref="MoveNext"/> has returned true.</summary>
        public readonly T Current => _items![_next - 1];

        /// <summary>Goes to the next element; false when there is none.</summary>
        public bool MoveNext() => _items is not null && _next < _items.Length && ++_next > 0;

        /// <summary>Whether both are at the same place of the same list.</summary>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(_items, other._items) && _next == other._next;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _next;

        /// <summary>Whether both are at the same place of the same list.</summary>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Whether they are at different places.</summary>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);
    }
}
