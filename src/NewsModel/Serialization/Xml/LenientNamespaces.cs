using System.Xml;

namespace NewsModel.Serialization.Xml;

/// <summary>Namespaces of a document, forgiving: a prefix that was not declared means what it commonly means.</summary>
internal sealed class LenientNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
{
    /// <summary>Whether a prefix was not declared.</summary>
    public bool HasRepaired { get; private set; }

    /// <inheritdoc/>
    public override string? LookupNamespace(string prefix)
    {
        if (base.LookupNamespace(prefix) is { } declared) return declared;
        if (prefix.Length == 0) return null;
        HasRepaired = true;
        return XmlNames.NamespaceOf(prefix) ?? $"urn:undeclared:{prefix}";
    }
}
