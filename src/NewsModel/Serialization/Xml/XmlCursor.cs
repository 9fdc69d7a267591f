using System.Text;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Walks a document forward, once. Where it breaks off or breaks the rules of XML beyond repair, it ends: what was read before
/// stays valid, and <see cref="Fault"/> says why.
/// </summary>
internal sealed class XmlCursor : IDisposable
{
    // An element that is kept takes three levels of JSON, of which extension data have a thousand.
    private const int HighestMaxDepth = 300;

    private readonly XmlScanner _scanner;
    private readonly XmlDecoder _decoder;

    /// <summary>Opens a document; nothing of it but its first bytes is read.</summary>
    public XmlCursor(Stream stream, NewsReadOptions options)
    {
        _decoder = new XmlDecoder(stream);
        _scanner = new XmlScanner(_decoder, Math.Min(options.MaxDepth, HighestMaxDepth), options.MaxBytes);
    }

    /// <summary>Whether the document goes on.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Why the document ended early, or null.</summary>
    public XmlFault? Fault => _scanner.Fault;

    /// <summary>What is wrong with the declared encoding, or null.</summary>
    public string? EncodingFault => _decoder.Fault;

    /// <summary>How many bytes did not fit the encoding.</summary>
    public long RepairedBytes => _decoder.RepairedBytes;

    /// <summary>What had to be mended so far.</summary>
    public XmlRepair Repairs => _scanner.Repairs;

    /// <summary>The local name of the element.</summary>
    public string Name => _scanner.Name.Local;

    /// <summary>The namespace of the element.</summary>
    public string Namespace => _scanner.Namespace;

    /// <summary>How deep the node is; the root is at 0.</summary>
    public int Depth => _scanner.Depth;

    /// <summary>The line of the node, from 1.</summary>
    public int Line => _scanner.Line;

    /// <summary>The language in force.</summary>
    public string Language => _scanner.Language;

    /// <summary>Whether a start tag is at hand.</summary>
    public bool IsElement => _scanner.Node == XmlNode.Start;

    /// <summary>Whether the element has attributes, declarations of namespaces apart.</summary>
    public bool HasAttributes => _scanner.AttributeCount > 0;

    /// <summary>Starts the count of an item's length at the node.</summary>
    public void StartItem() => _scanner.StartItem();

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Read() => IsOpen = IsOpen && _scanner.Read();

    /// <summary>Goes to the root; false when there is none.</summary>
    public bool ReadToRoot() => Read() && IsElement;

    /// <summary>The value of an attribute without a namespace; null when it is not there. Case is ignored where the exact name is not there.</summary>
    public string? Attribute(string name)
    {
        var found = -1;
        for (var i = 0; i < _scanner.AttributeCount; i++)
        {
            var local = _scanner.AttributeName(i);
            if (local.Length != name.Length || _scanner.AttributeNamespace(i).Length > 0) continue;
            if (string.Equals(local, name, StringComparison.Ordinal)) return _scanner.AttributeValue(i);
            if (local.Equals(name, StringComparison.OrdinalIgnoreCase)) found = i;
        }
        return found < 0 ? null : _scanner.AttributeValue(found);
    }

    /// <summary>The value of an attribute of a namespace; null when it is not there.</summary>
    public string? Attribute(string name, string namespaceName)
    {
        for (var i = 0; i < _scanner.AttributeCount; i++)
            if (string.Equals(_scanner.AttributeName(i), name, StringComparison.Ordinal) && string.Equals(_scanner.AttributeNamespace(i), namespaceName, StringComparison.Ordinal))
                return _scanner.AttributeValue(i);
        return null;
    }

    /// <summary>Whether there are attributes but these without a namespace.</summary>
    public bool HasAttributesBut(params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < _scanner.AttributeCount; i++)
            if (_scanner.AttributeNamespace(i).Length > 0 || !names.Contains(_scanner.AttributeName(i))) return true;
        return false;
    }

    /// <summary>The <c>xml:base</c> of the element within a base.</summary>
    public Uri? BaseWithin(Uri? outer) => HasAttributes && Attribute("base", XmlNames.XmlSpace) is { } inner ? WebAddress.Combine(outer, inner) : outer;

    /// <summary>How many attributes the element has, declarations of namespaces apart.</summary>
    public int AttributeCount => _scanner.AttributeCount;

    /// <summary>An attribute, by expanded name (the bare name when there is no namespace).</summary>
    public (string Name, string Value) AttributeAt(int index)
    {
        var (local, space) = (_scanner.AttributeName(index), _scanner.AttributeNamespace(index));
        return (space.Length == 0 ? local : XmlNames.Expanded(space, local), _scanner.AttributeValue(index));
    }

    /// <summary>The attributes, as <see cref="AttributeAt"/> gives them.</summary>
    public IEnumerable<(string Name, string Value)> Attributes()
    {
        for (var i = 0; i < AttributeCount; i++) yield return AttributeAt(i);
    }

    /// <summary>Goes into the element; false when it has nothing in it, and then it has been passed.</summary>
    public bool Enter()
    {
        var isEmpty = _scanner.IsEmptyElement;
        Read();
        return !isEmpty;
    }

    /// <summary>
    /// Goes on to the next element inside the one at <paramref name="depth"/>; false at its end, which is passed. What was found is
    /// to be read or skipped whole.
    /// </summary>
    public bool ReadToChild(int depth)
    {
        while (IsOpen && Depth > depth)
        {
            if (IsElement) return true;
            Read();
        }
        Read();
        return false;
    }

    /// <summary>Passes the element with all that is in it.</summary>
    public void Skip()
    {
        var depth = Depth;
        if (Enter()) SkipRest(depth);
    }

    /// <summary>Passes what is left of the element at <paramref name="depth"/>.</summary>
    public void SkipRest(int depth)
    {
        while (IsOpen && Depth > depth) Read();
        Read();
    }

    /// <summary>The text directly at hand, when it is text; null for other nodes.</summary>
    public string? TextNode => _scanner.Node == XmlNode.Text ? _scanner.Text.ToString() : null;

    /// <summary>The text at hand when the element holds nothing else, until the next reading; else nothing.</summary>
    public ReadOnlySpan<char> WholeText => _scanner.Node == XmlNode.Text && _scanner.IsEndNext ? _scanner.Text : [];

    /// <summary>Reads what the element holds and passes it.</summary>
    public XmlContent ReadContent()
    {
        var depth = Depth;
        return Enter() ? ReadRest(depth) : default;
    }

    /// <summary>Reads what is left of the element at <paramref name="depth"/> and passes it.</summary>
    public XmlContent ReadRest(int depth) => ReadRest(depth, isTrimmed: false);

    /// <summary>The text of the element, without the white space around it; null when there is none.</summary>
    public string? ReadText()
    {
        var depth = Depth;
        if (!Enter()) return null;
        var content = ReadRest(depth, isTrimmed: true);
        if (content.IsEmpty) return null;
        return content.IsMarkup ? MarkupReader.ReadText(content.Text!) : content.Text!.Trim();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scanner.Dispose();
        _decoder.Release();
    }

    // Text that is one piece is trimmed before a string is made of it.
    private XmlContent ReadRest(int depth, bool isTrimmed)
    {
        string? first = null;
        StringBuilder? text = null;
        while (IsOpen && Depth > depth)
        {
            if (IsElement) return new XmlContent(ReadMarkup(depth, text?.ToString() ?? first), true);
            var piece = _scanner.Text;
            if (first is null) first = (isTrimmed && _scanner.IsEndNext ? piece.Trim() : piece).ToString();
            else (text ??= new StringBuilder(first)).Append(piece);
            Read();
        }
        Read();
        return new XmlContent(text?.ToString() ?? first, false);
    }

    // The rest of an element that has elements in it, as markup.
    private string ReadMarkup(int depth, string? before)
    {
        var markup = new StringBuilder();
        if (before is not null) InlineWriter.Escape(markup, before);
        while (IsOpen && Depth > depth)
        {
            if (IsElement) XmlFragment.Copy(this, markup);
            else
            {
                if (TextNode is { } piece) InlineWriter.Escape(markup, piece);
                Read();
            }
        }
        Read();
        return markup.ToString();
    }
}
