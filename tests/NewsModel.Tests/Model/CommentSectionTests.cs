namespace NewsModel.Tests.Model;

public class CommentSectionTests
{
    private static readonly Comment Leaf = new() { Id = "c" };

    [Fact]
    public void Replies_are_threaded_under_what_they_reply_to()
    {
        var threads = CommentSection.Thread([(new() { Id = "1" }, null), (new() { Id = "2" }, "1"), (new() { Id = "3" }, null), (new() { Id = "4" }, "2")]);

        threads.Select(comment => comment.Id).Should().Equal("1", "3");
        new CommentSection { Items = threads }.Flatten().Select(comment => comment.Id).Should().Equal("1", "2", "4", "3");
    }

    [Fact]
    public void A_reply_may_stand_before_what_it_replies_to() =>
        CommentSection.Thread([(new() { Id = "2" }, "1"), (new() { Id = "1" }, null)]).Should().ContainSingle().Which.Replies.Should().ContainSingle();

    [Fact]
    public void A_reply_to_a_missing_comment_is_refused()
    {
        var thread = () => CommentSection.Thread([(new() { Id = "2" }, "1")]);

        thread.Should().Throw<ArgumentException>().WithMessage("Comment '2' replies to '1', which is missing.*");
    }

    [Fact]
    public void Comments_that_reply_to_one_another_in_a_circle_are_refused()
    {
        var thread = () => CommentSection.Thread([(new() { Id = "1" }, "2"), (new() { Id = "2" }, "1")]);

        thread.Should().Throw<ArgumentException>().WithMessage("*in a circle*");
    }

    [Fact]
    public void Two_comments_of_one_id_are_refused_however_deep_they_are()
    {
        var make = () => new CommentSection { Items = [Leaf, new() { Replies = [Leaf] }] };

        make.Should().Throw<ArgumentException>().WithMessage("Two comments have the id 'c'.*");
    }

    [Fact]
    public void The_thread_of_a_comment_leads_from_its_head_down_to_it()
    {
        var section = new CommentSection { Items = [new() { Id = "a" }, new() { Id = "b", Replies = [new() { Id = "x" }, Leaf] }] };

        section.ThreadOf("c").Select(comment => comment.Id).Should().Equal("b", "c");
        section.ThreadOf("nobody").Should().BeEmpty();
        section.Find("x")!.Id.Should().Be("x");
    }

    [Fact]
    public void Replies_nest_to_the_limit_and_no_deeper()
    {
        var deepest = Leaf;
        for (var depth = 1; depth < Comment.MaxDepth; depth++) deepest = new Comment { Replies = [deepest] };

        var deeper = () => new Comment { Replies = [deepest] };

        deeper.Should().Throw<ArgumentException>().WithMessage("Replies are nested deeper than 100.*");
    }
}
