using System.Text;
using System.Xml;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Walks a document forward, once. Where it breaks off or breaks the rules of XML beyond repair, it ends: what was read before
/// stays valid, and <see cref="Fault"/> says why.
/// </summary>
internal sealed class XmlCursor : IDisposable
{
    private readonly XmlRepairReader _repair;
    private readonly XmlDecoder _decoder;
    private readonly LenientNamespaces _namespaces;
    private readonly XmlReader _reader;
    private readonly int _maxDepth;
    private readonly List<(string Local, string Space, string Value)> _attributes = [];
    private bool _areAttributesLoaded;
    private string? _rawNamespace;
    private string _namespace = "";

    /// <summary>Opens a document; nothing of it but its first bytes is read.</summary>
    public XmlCursor(Stream stream, NewsReadOptions options)
    {
        _maxDepth = options.MaxDepth;
        _decoder = new XmlDecoder(stream);
        _repair = new XmlRepairReader(_decoder, options.MaxBytes);
        var names = new NameTable();
        _namespaces = new LenientNamespaces(names);
        var settings = new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            ConformanceLevel = ConformanceLevel.Document,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        };
        _reader = XmlReader.Create(_repair, settings, new XmlParserContext(names, _namespaces, null, System.Xml.XmlSpace.None));
    }

    /// <summary>Whether the document goes on.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Why the document ended early, or null.</summary>
    public XmlException? Fault { get; private set; }

    /// <summary>What is wrong with the declared encoding, or null.</summary>
    public string? EncodingFault => _decoder.Fault;

    /// <summary>How many bytes did not fit the encoding.</summary>
    public long RepairedBytes => _decoder.RepairedBytes;

    /// <summary>What had to be mended so far.</summary>
    public XmlRepair Repairs => _repair.Repairs | (_namespaces.HasRepaired ? XmlRepair.Prefixes : XmlRepair.None);

    /// <summary>The local name of the element.</summary>
    public string Name => _reader.LocalName;

    /// <summary>The namespace of the element.</summary>
    public string Namespace
    {
        get
        {
            // The reader hands out one string for a namespace.
            var raw = _reader.NamespaceURI;
            if (ReferenceEquals(raw, _rawNamespace)) return _namespace;
            _rawNamespace = raw;
            return _namespace = XmlNames.Canonical(raw);
        }
    }

    /// <summary>How deep the node is; the root is at 0.</summary>
    public int Depth => _reader.Depth;

    /// <summary>The line of the node, from 1.</summary>
    public int Line => (_reader as IXmlLineInfo)?.LineNumber ?? 0;

    /// <summary>The language in force.</summary>
    public string Language => _reader.XmlLang;

    /// <summary>Whether a start tag is at hand.</summary>
    public bool IsElement => IsOpen && _reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the element has no content and no end tag.</summary>
    public bool IsEmptyElement => _reader.IsEmptyElement;

    /// <summary>Whether the element has attributes.</summary>
    public bool HasAttributes => _reader.HasAttributes;

    /// <summary>Starts the count of the next item's length.</summary>
    public void StartItem() => _repair.StartItem();

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Read()
    {
        if (!IsOpen) return false;
        _areAttributesLoaded = false;
        try
        {
            IsOpen = _reader.Read();
        }
        catch (XmlException fault)
        {
            (IsOpen, Fault) = (false, fault);
        }
        if (IsOpen && _reader.Depth > _maxDepth)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"Elements are nested deeper than {_maxDepth}.") { Line = Line };
        return IsOpen;
    }

    /// <summary>Goes to the root; false when there is none.</summary>
    public bool ReadToRoot()
    {
        while (Read())
            if (_reader.NodeType == XmlNodeType.Element) return true;
        return false;
    }

    /// <summary>The value of an attribute without a namespace; null when it is not there. Case is ignored where the exact name is not there.</summary>
    public string? Attribute(string name)
    {
        if (!_reader.HasAttributes) return null;
        string? found = null;
        foreach (var (local, space, value) in Loaded())
        {
            if (space.Length > 0 || local.Length != name.Length) continue;
            if (string.Equals(local, name, StringComparison.Ordinal)) return value;
            if (local.Equals(name, StringComparison.OrdinalIgnoreCase)) found = value;
        }
        return found;
    }

    /// <summary>The value of an attribute of a namespace; null when it is not there.</summary>
    public string? Attribute(string name, string namespaceName)
    {
        if (!_reader.HasAttributes) return null;
        foreach (var (local, space, value) in Loaded())
            if (string.Equals(local, name, StringComparison.Ordinal) && string.Equals(space, namespaceName, StringComparison.Ordinal)) return value;
        return null;
    }

    /// <summary>Whether there are attributes, declarations apart, but these without a namespace.</summary>
    public bool HasAttributesBut(params ReadOnlySpan<string> names)
    {
        if (!_reader.HasAttributes) return false;
        foreach (var (local, space, _) in Loaded())
            if (space != XmlNames.Xmlns && (space.Length > 0 || !names.Contains(local))) return true;
        return false;
    }

    /// <summary>The <c>xml:base</c> of the element within a base.</summary>
    public Uri? BaseWithin(Uri? outer) => Attribute("base", XmlNames.XmlSpace) is { } inner ? Markup.WebAddress.Combine(outer, inner) : outer;

    /// <summary>The attributes that are no declarations, by expanded name (the bare name when there is no namespace).</summary>
    public IEnumerable<(string Name, string Value)> Attributes()
    {
        if (!_reader.HasAttributes) yield break;
        foreach (var (local, space, value) in Loaded())
            if (space != XmlNames.Xmlns) yield return (space.Length == 0 ? local : XmlNames.Expanded(space, local), value);
    }

    // The attributes of the element at hand, which are asked for one by one.
    private List<(string Local, string Space, string Value)> Loaded()
    {
        if (_areAttributesLoaded) return _attributes;
        _attributes.Clear();
        while (_reader.MoveToNextAttribute()) _attributes.Add((_reader.LocalName, _reader.NamespaceURI, _reader.Value));
        _reader.MoveToElement();
        _areAttributesLoaded = true;
        return _attributes;
    }

    /// <summary>Goes into the element; false when it has nothing in it, and then it has been passed.</summary>
    public bool Enter()
    {
        var isEmpty = _reader.IsEmptyElement;
        Read();
        return !isEmpty;
    }

    /// <summary>
    /// Goes on to the next element inside the one at <paramref name="depth"/>; false at its end, which is passed. What was found is
    /// to be read or skipped whole.
    /// </summary>
    public bool ReadToChild(int depth)
    {
        while (IsOpen && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element) return true;
            Read();
        }
        Read();
        return false;
    }

    /// <summary>Passes the element with all that is in it.</summary>
    public void Skip()
    {
        var depth = _reader.Depth;
        if (!Enter()) return;
        while (IsOpen && _reader.Depth > depth) Read();
        Read();
    }

    /// <summary>The text directly at hand, when it is text; null for other nodes.</summary>
    public string? TextNode =>
        IsOpen && _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? _repair.Carried.Restore(_reader.Value) : null;

    /// <summary>Reads what the element holds and passes it.</summary>
    public XmlContent ReadContent()
    {
        var depth = _reader.Depth;
        if (!Enter()) return default;
        string? first = null;
        StringBuilder? text = null;
        while (IsOpen && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element) return new XmlContent(ReadMarkup(depth, text?.ToString() ?? first), true);
            if (TextNode is { } piece)
            {
                if (first is null) first = piece;
                else (text ??= new StringBuilder(first)).Append(piece);
            }
            Read();
        }
        Read();
        return new XmlContent(text?.ToString() ?? first, false);
    }

    /// <summary>The text of the element, without the white space around it; null when there is none.</summary>
    public string? ReadText()
    {
        var content = ReadContent();
        if (content.IsEmpty) return null;
        return content.IsMarkup ? Markup.MarkupReader.ReadText(content.Text!) : content.Text!.Trim();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _repair.Dispose();
        _decoder.Release();
    }

    // The rest of an element that has elements in it, as markup.
    private string ReadMarkup(int depth, string? before)
    {
        var markup = new StringBuilder();
        if (before is not null) Markup.InlineWriter.Escape(markup, before);
        while (IsOpen && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element) XmlFragment.Copy(this, markup);
            else
            {
                if (TextNode is { } piece) Markup.InlineWriter.Escape(markup, piece);
                Read();
            }
        }
        Read();
        return markup.ToString();
    }
}
