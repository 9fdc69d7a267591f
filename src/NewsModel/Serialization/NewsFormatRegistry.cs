using System.Collections;

namespace NewsModel.Serialization;

/// <summary>The formats an application knows, found by name, media type, file name or the first bytes of a document.</summary>
/// <remarks>Immutable, so safe for all threads.</remarks>
public sealed class NewsFormatRegistry : IReadOnlyList<NewsFormat>
{
    /// <summary>How many bytes of a document are looked at to tell its format.</summary>
    public const int SniffedBytes = 4096;

    private readonly NewsFormat[] _formats;

    /// <summary>A registry of these formats. Where two are equally fit, the earlier is taken.</summary>
    /// <exception cref="ArgumentException">Two formats have one name.</exception>
    public NewsFormatRegistry(params IEnumerable<NewsFormat> formats)
    {
        _formats = [.. formats];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in _formats)
            if (!names.Add(format.Name)) throw new ArgumentException($"Two formats are named '{format.Name}'.", nameof(formats));
    }

    /// <summary>The formats of this library.</summary>
    public static NewsFormatRegistry Default { get; } = new(NewsFormats.All);

    /// <summary>The number of formats.</summary>
    public int Count => _formats.Length;

    /// <summary>The format at <paramref name="index"/>.</summary>
    public NewsFormat this[int index] => _formats[index];

    /// <summary>The format of this name, or null; case is ignored.</summary>
    public NewsFormat? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.Find(_formats, format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The format of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names those there are.</exception>
    public NewsFormat Get(string name) =>
        Find(name) ?? throw new KeyNotFoundException($"There is no format '{name}'; there are {string.Join(", ", _formats.Select(format => format.Name))}.");

    /// <summary>The first format of a media type, whose parameters are ignored, or null.</summary>
    public NewsFormat? FindByMediaType(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        var bare = mediaType.AsSpan();
        if (bare.IndexOf(';') is var semicolon and >= 0) bare = bare[..semicolon];
        bare = bare.Trim();
        foreach (var format in _formats)
            foreach (var known in format.MediaTypes)
                if (bare.Equals(known, StringComparison.OrdinalIgnoreCase)) return format;
        return null;
    }

    /// <summary>The format with the longest file ending that <paramref name="fileName"/> has, or null.</summary>
    public NewsFormat? FindByFileName(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        NewsFormat? best = null;
        var length = 0;
        foreach (var format in _formats)
            foreach (var ending in format.FileEndings)
                if (ending.Length > length && fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) (best, length) = (format, ending.Length);
        return best;
    }

    /// <summary>The readable format that a document which begins with these bytes most likely is of, or null.</summary>
    /// <param name="prefix">The first bytes; those beyond <see cref="SniffedBytes"/> are ignored.</param>
    public NewsFormat? Sniff(ReadOnlySpan<byte> prefix)
    {
        if (prefix.Length > SniffedBytes) prefix = prefix[..SniffedBytes];
        NewsFormat? best = null;
        var confidence = 0;
        foreach (var format in _formats)
            if (format.CanRead && format.Sniff(prefix) is var found && found > confidence) (best, confidence) = (format, found);
        return best;
    }

    /// <summary>Enumerates the formats in order.</summary>
    public IEnumerator<NewsFormat> GetEnumerator() => ((IEnumerable<NewsFormat>)_formats).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _formats.GetEnumerator();
}
