using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Html;

/// <summary>A link that is about to be written. <c>default</c> is an empty address in the text.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HtmlLink
{
    private readonly string? _address;

    internal HtmlLink(HtmlLinkKind kind, string address) => (Kind, _address) = (kind, address);

    /// <summary>What it leads to.</summary>
    public HtmlLinkKind Kind { get; }

    /// <summary>The address, absolute; http, https or mailto.</summary>
    public string Address => _address ?? "";

    /// <summary>The address.</summary>
    public override string ToString() => Address;
}
