using NewsModel.Serialization.Xml;

namespace NewsModel.Serialization.Atom;

/// <summary>
/// Reads the feed that an entry was taken over from. Mostly that is a name and an address; as soon as there is more, all of it is
/// collected in <paramref name="kept"/>.
/// </summary>
internal sealed class AtomSourceReader(XmlExtensions kept, XmlCursor cursor, string core)
{
    private const string Title = "{}title";
    private const string Link = "{}link";

    private string? _relation;
    private bool _isLinkFirst;
    private bool _isKept;

    /// <summary>The name.</summary>
    public string? Name { get; private set; }

    /// <summary>The address.</summary>
    public string? Address { get; private set; }

    /// <summary>Reads the element at the cursor, which is passed and has no attributes; false when it says more than the two and was collected.</summary>
    public bool Read()
    {
        var depth = cursor.Depth;
        if (!cursor.Enter()) return true;
        if (cursor.WholeText is { IsEmpty: false } text) Name = text.IsWhiteSpace() ? null : text.Trim().ToString();
        while (cursor.ReadToChild(depth)) ReadChild();
        if (_isKept) kept.Close();
        return !_isKept;
    }

    private void ReadChild()
    {
        var isCore = !_isKept && string.Equals(cursor.Namespace, core, StringComparison.Ordinal);
        if (isCore && Name is null && cursor.Name == "title" && !cursor.HasAttributes) ReadTitle();
        else if (isCore && Address is null && cursor.Name == "link" && !cursor.HasAttributesBut("href", "rel")) ReadLink();
        else KeepChild();
    }

    private void ReadTitle()
    {
        var depth = cursor.Depth;
        var isEmpty = !cursor.Enter();
        if (!isEmpty && cursor.WholeText is { IsEmpty: false } text && !text.IsWhiteSpace())
        {
            Name = text.Trim().ToString();
            cursor.SkipRest(depth);
            return;
        }
        Keep();
        if (isEmpty) kept.AddChild(Title, "");
        else kept.AddChild(Title, cursor, depth, core);
    }

    private void ReadLink()
    {
        _relation = cursor.Attribute("rel");
        if (_relation is not (null or "alternate") || cursor.Attribute("href") is not { } address)
        {
            KeepChild();
            return;
        }
        var content = cursor.ReadContent();
        if (content.IsEmpty)
        {
            (Address, _isLinkFirst) = (address, Name is null);
            return;
        }
        Keep();
        kept.AddChild(Link, content.Text, ("rel", _relation), ("href", address));
    }

    private void KeepChild()
    {
        Keep();
        kept.AddChild(cursor, core);
    }

    // What was read before is collected too.
    private void Keep()
    {
        if (_isKept) return;
        _isKept = true;
        kept.Open(AtomSource.Member);
        if (_isLinkFirst) KeepLink();
        if (Name is not null) kept.AddChild(Title, Name);
        if (!_isLinkFirst) KeepLink();
    }

    private void KeepLink()
    {
        if (Address is not null) kept.AddChild(Link, null, ("rel", _relation), ("href", Address));
    }
}
