using System.Collections;
using System.Text.Json;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Nodes of a document, in its order, to be asked whether a node is one of them.</summary>
internal sealed class NodeList : IEnumerable<JsonElement>
{
    private readonly List<JsonElement> _nodes = [];
    private readonly HashSet<JsonElement> _set = [];

    public int Count => _nodes.Count;

    public void Add(JsonElement node)
    {
        _nodes.Add(node);
        _set.Add(node);
    }

    /// <summary>Whether this very node, at its place of the document, is in the list.</summary>
    public bool Contains(JsonElement node) => _set.Contains(node);

    public IEnumerator<JsonElement> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _nodes.GetEnumerator();
}
