using System.Runtime.InteropServices;
using NewsModel.Text;

namespace NewsModel.Serialization.Html;

/// <summary>An address that may be written: absolute, and http, https or mailto. Only the policy here makes one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PageLink
{
    // Longer addresses are nobody's, and resolving them takes time.
    private const int MaxLength = 8192;

    private readonly string? _address;

    private PageLink(string address) => _address = address;

    /// <summary>The address, or null when there is none to write.</summary>
    public string? Address => _address;

    /// <summary>The link for an address of the article, after the caller's hook; without an address when the policy forbids it.</summary>
    public static PageLink Create(HtmlLinkKind kind, string? address, Uri? baseUri, Func<HtmlLink, string?>? hook)
    {
        if (Allowed(address, baseUri, kind) is not { } allowed) return default;
        if (hook is null) return new PageLink(allowed);
        return Allowed(hook(new HtmlLink(kind, allowed)), null, kind) is { } chosen ? new PageLink(chosen) : default;
    }

    public void WriteTo(HtmlWriter writer) => writer.Text(_address);

    private static string? Allowed(string? address, Uri? baseUri, HtmlLinkKind kind)
    {
        if (address is null || address.Length > MaxLength) return null;
        var trimmed = address.Trim();
        if (trimmed.Length == 0) return null;
        if (!HasScheme(trimmed))
        {
            if (baseUri is null || !Uri.TryCreate(baseUri, trimmed, out var resolved)) return null;
            trimmed = resolved.AbsoluteUri;
        }
        // Two letters more than the scheme: browsers take http:path as an address relative to the page.
        var isAllowed = trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || (kind != HtmlLinkKind.Image && trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
        return isAllowed && !HasHidden(trimmed) ? trimmed : null;
    }

    // Controls that browsers drop, or that turn the order of letters round, have no place in an address.
    private static bool HasHidden(string address)
    {
        foreach (var unit in address)
            if (unit is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF')
                return true;
        return false;
    }

    private static bool HasScheme(string address)
    {
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == ':') return i > 0;
            if (address[i].IsIn("/?#")) return false;
        }
        return false;
    }
}
