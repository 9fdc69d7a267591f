namespace NewsModel.Serialization.PageText;

/// <summary>Reads the comment section: the count it claims, the comments with author, time, text and replies, and the gate in the site's words.</summary>
internal sealed class PageComments(List<PageLine> lines, int start, PageWords words, PageDraft draft, PageTail tail)
{
    private readonly List<Open> _comments = [];
    private long? _count;
    private PageLine? _gate;
    private bool _isOver;
    private string? _announced; // whom the next comment says it replies to

    private sealed class Open(CommentHeader header, int indent)
    {
        public CommentHeader Header { get; } = header;

        public int Indent { get; } = indent;

        public string? ReplyTo { get; set; } = header.ReplyTo;

        public List<string> Text { get; } = [];

        public int Parent { get; set; } = -1;

        public int Depth { get; set; } = 1;
    }

    /// <summary>Where the comments begin: their heading below the body, or a line that says who may comment. The line count when nowhere.</summary>
    internal static int Find(List<PageLine> lines, PageWords words)
    {
        var prose = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Plain && lines[i].Gate == CommentGateKind.Unknown && (PageShape.IsParagraph(lines[i].Text) || PageShape.EndsWithStop(lines[i].Text))) prose++;
            if (prose == 0) continue;
            if (lines[i].Kind == LineKind.CommentsHead && IsSection(lines, i, words) && !IsLink(lines, i, words)) return i;
            if (IsGate(lines[i], words) && IsLast(lines, i)) return i;
        }
        return lines.Count;
    }

    internal void Read()
    {
        for (var i = start; i < lines.Count; i++)
            if (!lines[i].IsUsed) i = Take(i);
        var items = Thread();
        if (_comments.Count == 0 && _count is null && _gate is null && !lines.Skip(start).Any(line => line.Kind == LineKind.CommentsHead)) return;
        draft.Comments = new CommentSection
        {
            Items = items,
            Count = _count ?? draft.ClaimedComments,
            Gate = _gate is null ? null : new CommentGate { Kind = _gate.Gate, Message = _gate.Text },
        };
    }

    // A heading of comments has a count, a gate, a comment or nothing of length below it; one above paragraphs is something else.
    private static bool IsSection(List<PageLine> lines, int index, PageWords words)
    {
        if (lines[index].Value is long) return true;
        var paragraphs = 0;
        for (var i = index + 1; i < Math.Min(lines.Count, index + 14); i++)
        {
            if (lines[i].Gate != CommentGateKind.Unknown && lines[i].Kind is LineKind.Plain or LineKind.Furniture or LineKind.CommentsHead) return true;
            if (CommentHeader.Read(lines, i, words) is not null) return true;
            if (lines[i].Kind == LineKind.Plain && PageShape.IsParagraph(lines[i].Text)) paragraphs++;
        }
        return paragraphs < 2;
    }

    // "45 comments" above the article leads to the comments below it: text follows, and another heading or a gate.
    private static bool IsLink(List<PageLine> lines, int index, PageWords words)
    {
        var paragraphs = 0;
        for (var i = index + 1; i < Math.Min(lines.Count, index + 80); i++)
        {
            if (lines[i].Kind == LineKind.CommentsHead || IsGate(lines[i], words))
            {
                if (paragraphs > 0) return true;
            }
            else if (paragraphs == 0 && CommentHeader.Read(lines, i, words) is not null) return false;
            else if (lines[i].Kind == LineKind.Plain && PageShape.IsParagraph(lines[i].Text)) paragraphs++;
        }
        return false;
    }

    internal static bool IsGate(PageLine line, PageWords words)
    {
        if (line.Gate == CommentGateKind.Unknown || line.Text.Length > 240 || line.Kind is LineKind.Rights or LineKind.Source or LineKind.Stamp) return false;
        if ((words.Start(line.Text, out _) & Languages.PageStartKinds.Gate) != 0) return true;
        return MentionsComments(line.Folded);
    }

    private static bool MentionsComments(string folded) =>
        folded.Contains("posting", StringComparison.Ordinal) || folded.Contains("contribution", StringComparison.Ordinal) || folded.Contains("conversa", StringComparison.Ordinal) || folded.Contains("debat", StringComparison.Ordinal) || folded.Contains("100자평", StringComparison.Ordinal) || folded.Contains("comment", StringComparison.Ordinal) || folded.Contains("discussion", StringComparison.Ordinal) || folded.Contains("diskussion", StringComparison.Ordinal) || folded.Contains("réagir", StringComparison.Ordinal) || folded.Contains("opin", StringComparison.Ordinal) || folded.Contains("댓글", StringComparison.Ordinal) || folded.Contains("의견", StringComparison.Ordinal)
        || folded.Contains("kommentar", StringComparison.Ordinal) || folded.Contains("kommentier", StringComparison.Ordinal) || folded.Contains("comentar", StringComparison.Ordinal);

    // A sentence about commenting in the midst of the body is text.
    private static bool IsLast(List<PageLine> lines, int index)
    {
        for (var i = index + 1; i < lines.Count; i++)
            if (lines[i].Kind == LineKind.Plain && lines[i].Gate == CommentGateKind.Unknown && PageShape.IsParagraph(lines[i].Text)) return false;
        return true;
    }

    private int Take(int index)
    {
        var line = lines[index];
        if (line.Kind == LineKind.CommentsHead)
        {
            _isOver = false;
            if (line.Value is long count) _count ??= count;
            else if (_count is null && index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.Furniture, Text.Length: <= 9 } below && long.TryParse(below.Text.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var alone)) _count = alone;
            if (line.Gate == CommentGateKind.Open && _gate is null) _gate = line;
            else draft.Consume(line, "comments");
            line.IsUsed = true;
            return index;
        }
        if (IsGate(line, words) && (_comments.Count == 0 || _isOver || line.FollowsBlank || lines[index - 1].Kind is LineKind.Furniture or LineKind.CommentsHead || (words.Start(line.Text, out _) & Languages.PageStartKinds.Gate) != 0))
        {
            TakeGate(line);
            return index;
        }
        if (!_isOver && CommentHeader.ReplyTarget(line.Text, words) is { } announced && index + 1 < lines.Count && CommentHeader.Read(lines, index + 1, words) is not null)
        {
            _announced = announced;
            draft.Consume(line, "comments");
            return index;
        }
        if (!_isOver && CommentHeader.Read(lines, index, words) is { } header) return TakeHeader(index, header with { ReplyTo = header.ReplyTo ?? _announced });
        if (line.Kind is LineKind.Rights or LineKind.TeaserHead or LineKind.Original || line.Kind is LineKind.Keywords or LineKind.Source && _comments.Count == 0 || (line.Kind == LineKind.Source && ((SourceLine)line.Value!).Outlet is not null && line.FollowsBlank && line.Indent == 0)) _isOver = true;
        if (_isOver || _comments.Count == 0 || line.Kind == LineKind.Rule) return tail.Take(index);
        if (line.Kind == LineKind.Furniture || (line.Kind == LineKind.CommentsHead)) draft.Remove(line, "A button of the comment section.");
        else if (CommentHeader.ReplyTarget(line.Text, words) is { } target && _comments[^1].Text.Count == 0 && _comments[^1].ReplyTo is null)
        {
            _comments[^1].ReplyTo = target;
            draft.Consume(line, "comments");
        }
        else
        {
            _comments[^1].Text.Add((line.FollowsBlank && _comments[^1].Text.Count > 0 ? "\n" : "") + line.Text);
            line.IsUsed = true;
        }
        return index;
    }

    // The strongest word wins: closed over "log in", "log in" over "be the first".
    private void TakeGate(PageLine line)
    {
        if (_gate is null || Strength(line.Gate) > Strength(_gate.Gate))
        {
            if (_gate is not null) draft.Consume(_gate, "comments.gate");
            (_gate, line.IsUsed) = (line, true);
        }
        else draft.Remove(line, "A further word on commenting.");
    }

    private static int Strength(CommentGateKind kind) => kind switch
    {
        CommentGateKind.Disabled => 6,
        CommentGateKind.Closed => 5,
        CommentGateKind.SubscribersOnly => 4,
        CommentGateKind.LoginRequired => 3,
        CommentGateKind.Moderated => 2,
        CommentGateKind.Open => 1,
        _ => 0,
    };

    private int TakeHeader(int index, CommentHeader header)
    {
        var comment = new Open(header, lines[index].Indent);
        if (header.Text is { Length: > 0 } text) comment.Text.Add(text);
        _comments.Add(comment);
        _announced = null;
        for (var i = index; i < index + header.LineCount; i++) draft.Consume(lines[i], "comments");
        return index + header.LineCount - 1;
    }

    private ValueList<Comment> Thread()
    {
        var byAuthor = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<int>();
        for (var i = 0; i < _comments.Count; i++)
        {
            var comment = _comments[i];
            while (open.Count > 0 && _comments[open.Peek()].Indent >= comment.Indent) open.Pop();
            if (comment.ReplyTo is { Length: > 0 } target && byAuthor.TryGetValue(target, out var author)) comment.Parent = author;
            else if (comment.ReplyTo is not null && i > 0) comment.Parent = _comments[i - 1].ReplyTo is null ? i - 1 : _comments[i - 1].Parent;
            else if (open.Count > 0) comment.Parent = open.Peek();
            if (comment.Parent >= 0) comment.Depth = _comments[comment.Parent].Depth + 1;
            if (comment.Depth > Comment.MaxDepth) (comment.Parent, comment.Depth) = (_comments[comment.Parent].Parent, Comment.MaxDepth);
            byAuthor[comment.Header.Author] = i;
            open.Push(i);
        }
        return Children();
    }

    private ValueList<Comment> Children()
    {
        var replies = new List<Comment>?[_comments.Count];
        var roots = new List<Comment>();
        for (var i = _comments.Count - 1; i >= 0; i--)
        {
            var open = _comments[i];
            replies[i]?.Reverse();
            var comment = new Comment
            {
                Author = new CommentAuthor { Name = open.Header.Author },
                Created = open.Header.Time,
                Text = string.Join('\n', open.Text),
                Replies = [.. replies[i] ?? []],
            };
            if (open.Parent < 0) roots.Add(comment);
            else (replies[open.Parent] ??= []).Add(comment);
        }
        roots.Reverse();
        return [.. roots];
    }
}
