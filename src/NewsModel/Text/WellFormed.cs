using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NewsModel.Text;

/// <summary>The model's door for strings: no lone surrogates, which no format could carry and no hash could name.</summary>
internal static class WellFormed
{
    /// <summary>The string itself, or null.</summary>
    /// <exception cref="ArgumentException">The string has a lone surrogate.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Check(string? value, [CallerMemberName] string name = "")
    {
        var fault = value is null ? -1 : IndexOfLoneSurrogate(value);
        return fault < 0 ? value : throw new ArgumentException($"{name} has a lone surrogate at offset {fault}.", name);
    }

    /// <summary>The string itself, which must be there.</summary>
    public static string Require([NotNull] string? value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return Check(value, name);
    }

    /// <summary>The list itself, which must be there, with no lone surrogate in it.</summary>
    public static ValueList<string> Check([NotNull] ValueList<string>? list, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(list, name);
        foreach (var value in list) Check(value, name);
        return list;
    }

    /// <summary>Whether an offset parts the two code units of a letter.</summary>
    public static bool IsWithinLetter(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);

    /// <summary>The offset of the first lone surrogate; -1 when there is none.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var offset = 0;
        while (true)
        {
            var next = text[offset..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            offset += next;
            if (char.IsLowSurrogate(text[offset]) || offset + 1 == text.Length || !char.IsLowSurrogate(text[offset + 1])) return offset;
            offset += 2;
        }
    }
}
