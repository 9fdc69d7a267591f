namespace NewsModel.Serialization.Xml;

/// <summary>The namespaces that are declared, forgiving: a prefix that was not declared means what it commonly means.</summary>
internal sealed class XmlBindings
{
    private readonly Dictionary<string, string> _bound = new(StringComparer.Ordinal) { [""] = "", ["xml"] = XmlNames.XmlSpace };
    private readonly List<(int Depth, string Prefix, string? Before)> _declared = [];
    private int _scope = 1;

    /// <summary>Whether a prefix was not declared.</summary>
    public bool HasRepaired { get; private set; }

    /// <summary>Binds a prefix in the element at a depth.</summary>
    public void Declare(int depth, string prefix, string namespaceName)
    {
        if (prefix == "xml") return;
        _declared.Add((depth, prefix, _bound.GetValueOrDefault(prefix)));
        _bound[prefix] = XmlNames.Canonical(namespaceName);
        _scope++;
    }

    /// <summary>Forgets what the element at a depth declared.</summary>
    public void Leave(int depth)
    {
        while (_declared.Count > 0 && _declared[^1].Depth >= depth)
        {
            var (_, prefix, before) = _declared[^1];
            _declared.RemoveAt(_declared.Count - 1);
            if (before is null) _bound.Remove(prefix);
            else _bound[prefix] = before;
            _scope++;
        }
    }

    /// <summary>The namespace of a name; one without a prefix has the namespace that is declared for all.</summary>
    public string Find(XmlName name)
    {
        if (name.Scope == _scope) return name.Namespace;
        if (!_bound.TryGetValue(name.Prefix, out var bound))
        {
            HasRepaired = true;
            bound = XmlNames.NamespaceOf(name.Prefix) ?? $"urn:undeclared:{name.Prefix}";
        }
        (name.Namespace, name.Scope) = (bound, _scope);
        return bound;
    }
}
