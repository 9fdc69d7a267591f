using System.Runtime.InteropServices;

namespace NewsModel;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of copies of <paramref name="items"/>; collection expressions call this.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the elements of <paramref name="items"/>; a list that is one already is returned as it is.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> list) return list;
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new(array);
    }

    /// <summary>A list of copies of the elements that <paramref name="items"/> holds now.</summary>
    internal static ValueList<T> Of<T>(List<T>? items) =>
        items is null || items.Count == 0 ? ValueList<T>.Empty : new(CollectionsMarshal.AsSpan(items).ToArray());
}
