using NewsModel.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>Addresses as documents write them: relative ones resolved, harmful ones told.</summary>
internal static class WebAddress
{
    /// <summary>Longer addresses are left as they are: resolving takes time.</summary>
    private const int MaxResolvedLength = 8192;

    /// <summary>The address without the white space around it, resolved when it is relative and can be.</summary>
    /// <param name="address">The address as the document has it.</param>
    /// <param name="baseUri">What it is relative to, or null.</param>
    public static string Resolve(string address, Uri? baseUri)
    {
        var trimmed = address.Trim();
        if (baseUri is null || trimmed.Length > MaxResolvedLength || HasScheme(trimmed)) return trimmed;
        // A broken base must not lose the address.
        return Uri.TryCreate(baseUri, trimmed, out var resolved) && resolved.IsAbsoluteUri ? resolved.OriginalString : trimmed;
    }

    /// <summary>Whether the address starts with a scheme, so that it is not relative.</summary>
    public static bool HasScheme(ReadOnlySpan<char> address) => SchemeOf(address).Length > 0;

    /// <summary>Whether a browser that follows the address runs no code: its scheme is http, https or mailto, or it has none.</summary>
    public static bool IsSafe(string address)
    {
        // Browsers ignore control characters and white space in a scheme: "java\nscript:".
        foreach (var unit in address)
        {
            if (unit.IsIn("/?#")) return true;
            if (unit <= ' ' && address.AsSpan().Trim().Length == address.Length) return !address.Contains(':', StringComparison.Ordinal);
            if (unit == ':') break;
        }
        var scheme = SchemeOf(address.AsSpan().Trim());
        if (scheme.IsEmpty) return !address.Contains(':', StringComparison.Ordinal);
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The base that an <c>xml:base</c> inside another base makes.</summary>
    public static Uri? Combine(Uri? baseUri, string? relative)
    {
        if (string.IsNullOrWhiteSpace(relative) || relative.Length > MaxResolvedLength) return baseUri;
        relative = relative.Trim();
        if (HasScheme(relative)) return Uri.TryCreate(relative, UriKind.Absolute, out var absolute) && !absolute.IsFile ? absolute : baseUri;
        return baseUri is not null && Uri.TryCreate(baseUri, relative, out var combined) ? combined : baseUri;
    }

    private static ReadOnlySpan<char> SchemeOf(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty || !char.IsAsciiLetter(address[0])) return [];
        for (var i = 1; i < address.Length; i++)
        {
            if (address[i] == ':') return address[..i];
            if (!char.IsAsciiLetterOrDigit(address[i]) && !address[i].IsIn("+-.")) return [];
        }
        return [];
    }
}
