using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsModel.Serialization.JsonLd;

/// <summary>The path of a member of the article. Hardly one is ever told, so the text is made when it is.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Never compared.")]
internal readonly struct LdPath
{
    private readonly string _owner;
    private readonly string? _member;
    private readonly int _index;

    private LdPath(string owner, int index, string? member) => (_owner, _index, _member) = (owner, index, member);

    /// <summary>The path of an element of a list.</summary>
    public static LdPath Of(string list, int index) => new(list, index, null);

    /// <summary>The path of a member that is no list's.</summary>
    public static implicit operator LdPath(string path) => new(path, -1, null);

    /// <summary>The path of a member right inside, which begins with its dot.</summary>
    public static LdPath operator +(LdPath path, string member) => path._member is null ? new(path._owner, path._index, member) : new(path.ToString(), -1, member);

    /// <inheritdoc/>
    public override string ToString() =>
        _index < 0 ? _owner + _member : string.Create(CultureInfo.InvariantCulture, $"{_owner}[{_index}]{_member}");
}
