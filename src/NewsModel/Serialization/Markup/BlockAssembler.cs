namespace NewsModel.Serialization.Markup;

/// <summary>Makes blocks out of tags and text, one token at a time.</summary>
internal sealed partial class BlockAssembler(MarkupReadOptions options) : IDisposable
{
    private const int LongestKeptFinding = 100_000;

    private readonly InlineRun _run = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Frame> _frames = [];
    private readonly List<Block> _imagesBehind = [];
    private readonly int[] _openCounts = new int[(int)MarkupTag.DroppedText + 1];

    private ListAssembler? _list;
    private TableAssembler? _table;
    private FigureAssembler? _figure;
    private string? _id;
    private LanguageTag? _language;
    private int _quotes;
    private bool _isPullQuote;
    private bool _awaitsSource;
    private bool _isTooDeep;
    private int _headingLevel;

    // An open element that matters, and whether it opened a structure of its own.
    private readonly record struct Frame(MarkupTag Tag, bool IsStructure);

    /// <summary>Whether an address was resolved.</summary>
    public bool DependsOnBase { get; private set; }

    /// <summary>What was dropped or repaired.</summary>
    public List<Finding> Findings => _findings;

    /// <summary>The number of blocks that are complete.</summary>
    public int BlockCount => _blocks.Count;

    /// <summary>The blocks, when all has been read.</summary>
    public List<Block> Finish()
    {
        Flush();
        while (_frames.Count > 0) Pop();
        return _blocks;
    }

    /// <inheritdoc/>
    public void Dispose() => _run.Dispose();

    /// <summary>Appends text.</summary>
    public void AddText(ReadOnlySpan<char> text, bool isLiteral)
    {
        if (isLiteral) _run.AppendLiteral(text);
        else _run.Append(text);
    }

    /// <summary>Ends the paragraph of plain text.</summary>
    public void EndParagraph() => Flush();

    /// <summary>Says what was dropped.</summary>
    public void Report(FindingKind kind, string message, ReadOnlySpan<char> text)
    {
        var kept = text.Length > LongestKeptFinding ? text[..LongestKeptFinding] : text;
        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1])) kept = kept[..^1];
        _findings.Add(new Finding(kind, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{_blocks.Count}]"), message) { Text = kept.ToString() });
    }

    /// <summary>Takes a start tag.</summary>
    public void Open(MarkupTag tag, in MarkupTokenizer token)
    {
        if (TryOpenInline(tag, token)) return;
        if (tag is not (MarkupTag.Image or MarkupTag.Cite)) Flush();
        if (tag is MarkupTag.Paragraph or MarkupTag.BlockQuote or MarkupTag.UnorderedList or MarkupTag.OrderedList) CloseHeading();
        OpenBlock(tag, token);
    }

    /// <summary>Takes an end tag.</summary>
    public void Close(MarkupTag tag)
    {
        switch (tag)
        {
            case MarkupTag.Transparent or MarkupTag.LineBreak or MarkupTag.Rule or MarkupTag.Image or MarkupTag.Embed or MarkupTag.EmbedSource:
                return;
            case MarkupTag.Link:
                _run.Close(MarkKind.Link);
                return;
            case MarkupTag.Emphasis:
                _run.Close(MarkKind.Emphasis);
                return;
            case MarkupTag.Strong:
                _run.Close(MarkKind.Strong);
                return;
            case MarkupTag.Code:
                _run.Close(MarkKind.Code);
                return;
            case MarkupTag.Quotation:
                _run.AppendLiteral("\u201D");
                return;
            case MarkupTag.Cite when _openCounts[(int)MarkupTag.Cite] == 0:
                _run.Close(MarkKind.Emphasis);
                return;
        }
        Flush();
        if (tag is MarkupTag.Paragraph or MarkupTag.Flow)
        {
            (_id, _language) = (null, null);
            return;
        }
        CloseTo(Canonical(tag));
    }

    /// <summary>Closes a mark of its own name.</summary>
    public void CloseNamed(ReadOnlySpan<char> name) => _run.Close(MarkKind.Unknown, Lower(name));

    /// <summary>Gives the blocks from <paramref name="first"/> on their source: the first has all of it.</summary>
    public void KeepMarkup(int first, string markup)
    {
        if (first < _blocks.Count) _blocks[first] = _blocks[first] with { Markup = markup };
    }

    // Headings, lists and cells end one another whatever their exact name.
    private static MarkupTag Canonical(MarkupTag tag) => tag switch
    {
        >= MarkupTag.Heading1 and <= MarkupTag.Heading6 => MarkupTag.Heading1,
        MarkupTag.OrderedList => MarkupTag.UnorderedList,
        MarkupTag.HeaderCell => MarkupTag.Cell,
        _ => tag,
    };

    private bool TryOpenInline(MarkupTag tag, in MarkupTokenizer token)
    {
        switch (tag)
        {
            case MarkupTag.Transparent:
                break;
            case MarkupTag.LineBreak:
                if (_run.BreakLine()) Flush();
                break;
            case MarkupTag.Link when !token.IsSelfClosing:
                OpenLink(token);
                break;
            case MarkupTag.Link:
                break;
            case MarkupTag.Emphasis:
                _run.Open(MarkKind.Emphasis);
                break;
            case MarkupTag.Strong:
                _run.Open(MarkKind.Strong);
                break;
            case MarkupTag.Code:
                _run.Open(MarkKind.Code);
                break;
            case MarkupTag.Quotation:
                _run.AppendLiteral("\u201C");
                break;
            case MarkupTag.Named:
                _run.Open(MarkKind.Unknown, Lower(token.Name));
                break;
            case MarkupTag.Cite when !IsCredit():
                _run.Open(MarkKind.Emphasis);
                break;
            default:
                return false;
        }
        return true;
    }

    // In a quotation or a caption, <cite> between paragraphs names who is credited; inside a line it is the title of a work.
    private bool IsCredit() => _figure is { IsInCaption: true } || (_quotes > 0 && _run.IsEmpty);

    private void OpenLink(in MarkupTokenizer token)
    {
        if (token.Attribute("href") is { } href) _run.Open(MarkKind.Link, null, Resolve(href), token.Attribute("title"));
        else _run.Close(MarkKind.Link);
    }

    private string Resolve(string address)
    {
        var resolved = WebAddress.Resolve(address, options.BaseUri);
        if (options.BaseUri is not null && !WebAddress.HasScheme(address.AsSpan().Trim())) DependsOnBase = true;
        return resolved;
    }

    private void Push(MarkupTag tag, bool isStructure)
    {
        _frames.Add(new Frame(tag, isStructure));
        _openCounts[(int)tag]++;
    }

    // Whether one more element may be opened; what is deeper is read as if it were not there.
    private bool HasRoom()
    {
        if (_frames.Count < options.MaxDepth) return true;
        if (!_isTooDeep) Report(FindingKind.Approximated, "The markup is nested too deeply; deeper levels were flattened.", []);
        _isTooDeep = true;
        return false;
    }

    private void CloseTo(MarkupTag tag)
    {
        if (_openCounts[(int)tag] == 0) return;
        // The end of a list item or a quotation inside a cell must not end one around the table.
        var barrier = tag is MarkupTag.Cell or MarkupTag.TableRow or MarkupTag.Table ? MarkupTag.Table : MarkupTag.Cell;
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].Tag == tag)
            {
                while (_frames.Count > i) Pop();
                return;
            }
            if (_frames[i].Tag == barrier && tag != MarkupTag.Table) return;
        }
    }

    private static string Lower(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[name.Length];
        for (var i = 0; i < name.Length; i++) lower[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        return new string(lower[(lower.IndexOf(':') + 1)..]);
    }
}
