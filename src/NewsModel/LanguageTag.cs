using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>
/// A language tag as BCP 47 (RFC 5646) defines it, well-formed and kept as it was written: <c>en</c>, <c>pt-BR</c>,
/// <c>zh-Hant-TW</c>. Tags are compared without regard to case.
/// </summary>
/// <remarks><c>default</c> is <c>und</c>, the tag of an undetermined language.</remarks>
[JsonConverter(typeof(NewsJsonConverter<LanguageTag>))]
public readonly struct LanguageTag : IEquatable<LanguageTag>, IParsable<LanguageTag>
{
    /// <summary>The longest tag that is accepted, in characters.</summary>
    public const int MaxLength = 100;

    private readonly string? _value;

    /// <summary>Makes the tag that <paramref name="value"/> spells.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="FormatException">It is not a well-formed tag.</exception>
    public LanguageTag(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = IsWellFormed(value) ? value : throw new FormatException($"'{Shortened(value)}' is not a language tag as BCP 47 defines it.");
    }

    private LanguageTag(string value, bool _) => _value = value;

    /// <summary>The tag as it was written; <c>und</c> for <c>default</c>.</summary>
    public string Value => _value ?? "und";

    /// <summary>The primary language subtag in lower case: <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Primary => Subtag(0).ToLowerInvariant();

    /// <summary>The script subtag with a capital first letter (<c>Hant</c>), or null.</summary>
    public string? Script
    {
        get
        {
            for (var i = 1; Subtag(i) is { Length: > 1 } subtag; i++)
                if (subtag.Length == 4 && subtag.All(char.IsAsciiLetter))
                    return string.Concat(subtag[..1].ToUpperInvariant(), subtag[1..].ToLowerInvariant());
            return null;
        }
    }

    /// <summary>The region subtag in capitals (<c>BR</c>, <c>419</c>), or null.</summary>
    public string? Region
    {
        get
        {
            for (var i = 1; Subtag(i) is { Length: > 1 } subtag; i++)
                if ((subtag.Length == 2 && subtag.All(char.IsAsciiLetter)) || (subtag.Length == 3 && subtag.All(char.IsAsciiDigit)))
                    return subtag.ToUpperInvariant();
            return null;
        }
    }

    /// <summary>Whether <paramref name="value"/> is a well-formed tag; then <paramref name="tag"/> is it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? value, out LanguageTag tag)
    {
        var valid = value is not null && IsWellFormed(value);
        tag = valid ? new LanguageTag(value!, true) : default;
        return valid;
    }

    /// <summary>The tag that <paramref name="value"/> spells.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="FormatException">It is not a well-formed tag.</exception>
    public static LanguageTag Parse(string value) => new(value);

    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => new(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    /// <summary>Whether the tags are the same but for case.</summary>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The tag as it was written.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the tags are the same but for case.</summary>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether the tags differ.</summary>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>The tag that <paramref name="value"/> spells.</summary>
    /// <remarks>A string that is null is no tag: where there may be none, convert what is there, <c>text is null ? null : new LanguageTag(text)</c>.</remarks>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="FormatException">It is not a well-formed tag.</exception>
    public static implicit operator LanguageTag(string value) => new(value);

    private string Subtag(int index)
    {
        var rest = Value.AsSpan();
        for (; index > 0; index--)
        {
            var dash = rest.IndexOf('-');
            if (dash < 0) return "";
            rest = rest[(dash + 1)..];
        }
        var end = rest.IndexOf('-');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    // The shape of RFC 5646: a primary subtag of 2 to 8 letters, or x- or i-; then subtags of 1 to 8 letters and digits.
    private static bool IsWellFormed(string value)
    {
        if (value.Length is < 2 or > MaxLength) return false;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] != '-')
            {
                if (!char.IsAsciiLetterOrDigit(value[i]) || (start == 0 && !char.IsAsciiLetter(value[i]))) return false;
                continue;
            }
            if (i - start is < 1 or > 8) return false;
            if (start == 0 && i == 1 && (value[0] | 0x20) is not ('x' or 'i')) return false;
            if (i == value.Length && i - start == 1) return false;
            start = i + 1;
        }
        return true;
    }

    private static string Shortened(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "…");
}
