using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>The comments of an article as threads, the count the page claims, and the gate.</summary>
[JsonConverter(typeof(NewsJsonConverter<CommentSection>))]
public sealed record CommentSection
{
    /// <summary>The comments that are no replies, each with its replies, in the order shown.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">Two comments have one id.</exception>
    public ValueList<Comment> Items
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var comment in Flatten(value))
                if (comment.Id is { } id && !ids.Add(id)) throw new ArgumentException($"Two comments have the id '{id}'.", nameof(value));
        }
    }
    = ValueList<Comment>.Empty;

    /// <summary>How many comments the page claims to have; null when it claims nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long? Count
    {
        get;
        init => field = value is < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A count is not negative.") : value;
    }

    /// <summary>Whether one may post, and the site's own words for it.</summary>
    public CommentGate? Gate { get; init; }

    /// <summary>Where the comments stand, when that is another page, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Threads of comments that name what they reply to; roots and replies keep their order.</summary>
    /// <param name="comments">The comments, each with the id of the one it replies to or null.</param>
    /// <exception cref="ArgumentException">
    /// A reply is to a missing comment or, over others, to itself; two comments have one id; or replies are nested deeper than
    /// <see cref="Comment.MaxDepth"/>.
    /// </exception>
    public static ValueList<Comment> Thread(IEnumerable<(Comment Comment, string? InReplyTo)> comments)
    {
        ArgumentNullException.ThrowIfNull(comments);
        var list = comments.ToList();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
            if (list[i].Comment.Id is { } id && !byId.TryAdd(id, i)) throw new ArgumentException($"Two comments have the id '{id}'.", nameof(comments));

        var replies = new List<int>?[list.Count];
        var roots = new List<int>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].InReplyTo is not { } parent) roots.Add(i);
            else if (byId.TryGetValue(parent, out var index)) (replies[index] ??= []).Add(i);
            else throw new ArgumentException($"Comment '{list[i].Comment.Id}' replies to '{parent}', which is missing.", nameof(comments));
        }

        var threaded = 0;
        Comment Build(int index, int depth)
        {
            if (depth > Comment.MaxDepth) throw new ArgumentException($"Replies are nested deeper than {Comment.MaxDepth}.", nameof(comments));
            threaded++;
            var comment = list[index].Comment;
            return replies[index] is { } own
                ? comment with { Replies = [.. comment.Replies, .. own.Select(reply => Build(reply, depth + 1))] }
                : comment;
        }

        var threads = roots.Select(root => Build(root, 1)).ToValueList();
        return threaded == list.Count ? threads : throw new ArgumentException("Some comments reply to one another in a circle.", nameof(comments));
    }

    /// <summary>All comments, each before its replies, in the order shown.</summary>
    public IEnumerable<Comment> Flatten() => Flatten(Items);

    /// <summary>The comment with this id, or null. Linear in the number of comments.</summary>
    public Comment? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Flatten().FirstOrDefault(comment => string.Equals(comment.Id, id, StringComparison.Ordinal));
    }

    /// <summary>The comments from the head of the thread down to the one with this id; empty when there is none.</summary>
    public ValueList<Comment> ThreadOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var path = new List<Comment>();
        return Descend(Items) ? path.ToValueList() : [];

        bool Descend(ValueList<Comment> comments)
        {
            foreach (var comment in comments)
            {
                path.Add(comment);
                if (string.Equals(comment.Id, id, StringComparison.Ordinal) || Descend(comment.Replies)) return true;
                path.RemoveAt(path.Count - 1);
            }
            return false;
        }
    }

    /// <summary>The claimed count, or how many there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count ?? Flatten().Count()} comments");

    private static IEnumerable<Comment> Flatten(ValueList<Comment> roots)
    {
        var open = new Stack<Comment>();
        for (var i = roots.Count - 1; i >= 0; i--) open.Push(roots[i]);
        while (open.TryPop(out var comment))
        {
            yield return comment;
            for (var i = comment.Replies.Count - 1; i >= 0; i--) open.Push(comment.Replies[i]);
        }
    }
}
