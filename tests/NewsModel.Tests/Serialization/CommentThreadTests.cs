using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

public class CommentThreadTests
{
    private readonly List<Finding> _findings = [];

    [Fact]
    public void Replies_stand_under_what_they_reply_to_in_the_order_of_the_list()
    {
        var threads = Build(("a", null), ("b", "a"), ("c", null), ("d", "a"), ("e", "b"));
        threads.Select(Told).Should().Equal("a(b(e) d)", "c");
        _findings.Should().BeEmpty();
    }

    [Fact]
    public void A_reply_to_what_is_missing_heads_a_thread_and_is_reported()
    {
        Build(("a", null), ("b", "gone")).Select(Told).Should().Equal("a", "b");
        _findings.Should().ContainSingle().Which.Message.Should().Contain("'gone', which is missing");
    }

    [Fact]
    public void Comments_that_reply_in_a_circle_are_all_kept_and_reported()
    {
        Build(("a", "c"), ("b", "a"), ("c", "b")).Select(Told).Should().Equal("a(b(c))");
        _findings.Should().ContainSingle().Which.Message.Should().Contain("to itself");
    }

    [Fact]
    public void Replies_deeper_than_allowed_head_threads_of_their_own()
    {
        var links = Enumerable.Range(0, Comment.MaxDepth + 1).Select(i => ($"c{i}", i == 0 ? null : $"c{i - 1}")).ToArray();
        Build(links[..^1]).Should().ContainSingle("the deepest that is allowed is one thread");
        _findings.Should().BeEmpty();
        Build(links).Select(comment => comment.Id).Should().Equal("c0", $"c{Comment.MaxDepth}");
        _findings.Should().ContainSingle().Which.Message.Should().Contain("nested deeper");
    }

    private ValueList<Comment> Build(params (string Id, string? Parent)[] comments) =>
        CommentThreads.Build([.. comments.Select(comment => (new Comment { Id = comment.Id }, (string?)comment.Id, comment.Parent))], _findings.Add);

    private static string Told(Comment comment) =>
        comment.Replies.Count == 0 ? comment.Id! : $"{comment.Id}({string.Join(' ', comment.Replies.Select(Told))})";
}
