namespace NewsModel.Serialization.Xml;

/// <summary>A name as a document writes it, and its parts.</summary>
internal sealed class XmlName
{
    /// <summary>Takes a name apart.</summary>
    public XmlName(string raw)
    {
        Raw = raw;
        var colon = raw.IndexOf(':', StringComparison.Ordinal);
        var isPrefixed = colon > 0 && colon + 1 < raw.Length;
        Prefix = isPrefixed ? raw[..colon] : "";
        Local = isPrefixed ? raw[(colon + 1)..] : raw;
    }

    /// <summary>The whole name.</summary>
    public string Raw { get; }

    /// <summary>What stands before the colon; empty without one.</summary>
    public string Prefix { get; }

    /// <summary>The name without its prefix.</summary>
    public string Local { get; }

    /// <summary>The namespace that the prefix meant when <see cref="Scope"/> was the state of the declarations.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The state of the declarations when the namespace was looked up; 0 for never.</summary>
    public int Scope { get; set; }
}
