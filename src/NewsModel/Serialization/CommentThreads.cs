namespace NewsModel.Serialization;

/// <summary>Builds threads of comments that documents list flat, whatever they say: what cannot be threaded heads a thread of its own.</summary>
internal sealed class CommentThreads
{
    private readonly IReadOnlyList<(Comment Comment, string? Key, string? Parent)> _comments;
    private readonly List<int>?[] _replies;
    private readonly bool[] _placed;
    private readonly List<int> _roots = [];
    private readonly List<int> _order = [];
    private readonly Action<Finding> _tell;

    private CommentThreads(IReadOnlyList<(Comment Comment, string? Key, string? Parent)> comments, Action<Finding> tell)
    {
        (_comments, _tell) = (comments, tell);
        _replies = new List<int>?[comments.Count];
        _placed = new bool[comments.Count];
    }

    /// <summary>The threads, roots and replies in the order of the list. Linear in the number of comments; ids and keys must be unique already.</summary>
    /// <param name="comments">The comments, each with a key of its own and that of the one it replies to.</param>
    /// <param name="tell">Takes what had to be repaired.</param>
    public static ValueList<Comment> Build(IReadOnlyList<(Comment Comment, string? Key, string? Parent)> comments, Action<Finding> tell)
    {
        if (comments.Count == 0) return [];
        var threads = new CommentThreads(comments, tell);
        threads.Link();
        return threads.Whole();
    }

    private void Link()
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _comments.Count; i++)
            if (_comments[i].Key is { } key) byId.TryAdd(key, i);

        var heads = new List<int>();
        for (var i = 0; i < _comments.Count; i++)
        {
            if (_comments[i].Parent is not { } parent) heads.Add(i);
            else if (byId.TryGetValue(parent, out var index)) (_replies[index] ??= []).Add(i);
            else
            {
                heads.Add(i);
                Tell(i, $"It replies to '{parent}', which is missing");
            }
        }
        foreach (var head in heads) Place(head);

        // What no head leads to replies in a circle.
        for (var i = 0; i < _comments.Count; i++)
        {
            if (_placed[i]) continue;
            Tell(i, "It replies, over others, to itself");
            Place(i);
        }
    }

    // Level by level: every comment comes before its replies, and those too deep head threads of their own.
    private void Place(int head)
    {
        var waiting = new Queue<(int Index, int Depth)>();
        waiting.Enqueue((head, 1));
        while (waiting.TryDequeue(out var next))
        {
            if (_placed[next.Index]) continue;
            _placed[next.Index] = true;
            _order.Add(next.Index);
            if (next.Depth == 1) _roots.Add(next.Index);
            if (_replies[next.Index] is not { } own) continue;
            own.RemoveAll(reply => _placed[reply]);
            if (next.Depth == Comment.MaxDepth)
            {
                foreach (var reply in own)
                {
                    Tell(reply, $"Replies are nested deeper than {Comment.MaxDepth}");
                    waiting.Enqueue((reply, 1));
                }
                _replies[next.Index] = null;
                continue;
            }
            foreach (var reply in own) waiting.Enqueue((reply, next.Depth + 1));
        }
    }

    // From the last to the first, so that every reply is whole before the comment it replies to takes it in.
    private ValueList<Comment> Whole()
    {
        var built = _comments.Select(pair => pair.Comment).ToArray();
        for (var i = _order.Count - 1; i >= 0; i--)
            if (_replies[_order[i]] is { Count: > 0 } own) built[_order[i]] = built[_order[i]] with { Replies = own.Select(reply => built[reply]).ToValueList() };
        return _roots.Select(root => built[root]).ToValueList();
    }

    private void Tell(int index, string why) =>
        _tell(new Finding(FindingKind.Repaired, "comments.items", $"{why}; comment {_comments[index].Comment.Id ?? "without an id"} was put at the head of a thread."));
}
