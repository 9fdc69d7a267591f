using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Json;

/// <summary>A list that grows in rented memory and ends as a <see cref="ValueList{T}"/> of just its length.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ListBuilder<T>
{
    private const int InitialLength = 8;

    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null) _items = ArrayPool<T>.Shared.Rent(InitialLength);
        else if (_count == _items.Length) Grow();
        _items[_count++] = item;
    }

    public readonly ValueList<T> ToValueList() => _count == 0 ? ValueList<T>.Empty : new(_items.AsSpan(0, _count).ToArray());

    public readonly T[] ToArray() => _items.AsSpan(0, _count).ToArray();

    [SuppressMessage("Style", "IDE0251", Justification = "Disposing changes what the builder holds.")]
    public void Dispose()
    {
        if (_items is null) return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, 0, _count);
        ArrayPool<T>.Shared.Return(_items);
        _items = null;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items!.Length * 2);
        Array.Copy(_items, larger, _count);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, 0, _count);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
