using System.Globalization;
using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>The comments as threads, one thread a call, and the gate where the form would be.</summary>
internal sealed class CommentsView(ArticleScope scope)
{
    private readonly HtmlWriter _writer = scope.Writer;
    private readonly CommentSection _comments = scope.Article.Comments!;
    private int _number;

    /// <summary>Whether moderation lets the words of a comment be seen.</summary>
    public static bool IsShown(Comment comment) => comment.Moderation is ModerationState.Unknown or ModerationState.Approved;

    public void Open()
    {
        var level = Math.Min(6, scope.Options.HeadlineLevel + 1);
        _writer.Markup("<section class=\"nm-comments\"");
        _writer.Id("aria-labelledby", scope.Prefix, ElementId.Part("comments"));
        _writer.Markup(">\n<h");
        _writer.Number(level);
        _writer.Id("id", scope.Prefix, ElementId.Part("comments"));
        _writer.Markup(">");
        scope.Say(Label.Comments);
        if (_comments.Count is { } claimed)
        {
            var here = _comments.Flatten().Count();
            _writer.Markup(" <span>");
            var total = claimed.ToString(CultureInfo.InvariantCulture);
            if (here == claimed) _writer.Text(total);
            else scope.Say(Label.CommentCount, here.ToString(CultureInfo.InvariantCulture), total);
            _writer.Markup("</span>");
        }
        _writer.Markup("</h");
        _writer.Number(level);
        _writer.Markup(">\n");
        if (_comments.Items.Count > 0) _writer.Markup("<ol class=\"nm-thread\">\n");
    }

    /// <summary>A comment with its replies; <see cref="Comment.MaxDepth"/> bounds the depth.</summary>
    public void Thread(Comment comment)
    {
        _writer.Markup("<li>");
        One(comment);
        if (comment.Replies.Count > 0)
        {
            _writer.Markup("\n<ol class=\"nm-thread\">\n");
            foreach (var reply in comment.Replies) Thread(reply);
            _writer.Markup("</ol>");
        }
        _writer.Markup("</li>\n");
    }

    public void Close()
    {
        if (_comments.Items.Count > 0) _writer.Markup("</ol>\n");
        if (_comments.Gate is { } gate) Gate(gate);
        _writer.Markup("</section>\n");
    }

    private void One(Comment comment)
    {
        _writer.Markup("<article class=\"nm-comment\"");
        _writer.Id("id", scope.Prefix, ElementId.Comment(comment.Id, ++_number));
        _writer.OptionalAttribute("data-comment", comment.Id);
        _writer.OptionalAttribute("data-sentence", scope.Remarks.SentenceOf(comment) is var about and >= 0 ? scope.Article.Body.Sentences![about].Id : comment.About?.SentenceId);
        _writer.OptionalAttribute("data-quote", comment.About?.QuoteId);
        if (comment.Language is { } language) _writer.Attribute("lang", language.Value);
        _writer.Markup(">");
        By(comment);
        if (!IsShown(comment)) Withheld(comment);
        else if (comment.Text is { } text)
        {
            if (comment.About?.Exact is { } exact && scope.Remarks.SentenceOf(comment) < 0) Line(exact, isExact: true);
            Line(text, isExact: false);
        }
        if (comment.Reactions.Count > 0) Reactions(comment);
        _writer.Markup("</article>");
    }

    private void By(Comment comment)
    {
        _writer.Markup("<header><b>");
        if (comment.Author?.Name is { } name) scope.LinkedText(scope.Link(HtmlLinkKind.Person, comment.Author.Url, "comments.author.url"), name);
        else scope.Say(Label.NoAuthor);
        _writer.Markup("</b>");
        if (comment.Created is { } created)
        {
            _writer.Markup(" ");
            scope.Time(created);
        }
        if (comment.Edited is { } edited)
        {
            _writer.Markup(" <span>");
            scope.Say(Label.Edited);
            _writer.Markup("</span> ");
            scope.Time(edited);
        }
        if (scope.Remarks.SentenceOf(comment) is var sentence and >= 0)
        {
            _writer.Markup(" <a class=\"nm-about\"");
            _writer.Id("href", scope.Prefix, ElementId.Sentence(scope.Article.Body.Sentences![sentence].Id, sentence + 1), isReference: true);
            _writer.Markup(">");
            scope.Say(Label.AboutSentence, (sentence + 1).ToString(CultureInfo.InvariantCulture));
            _writer.Markup("</a>");
        }
        _writer.Markup("</header>");
    }

    private void Withheld(Comment comment)
    {
        _writer.Markup("<p class=\"nm-gone\">");
        scope.Say(comment.Moderation == ModerationState.Pending ? Label.CommentPending : Label.CommentRemoved);
        _writer.Markup("</p>");
        if (comment.Text is not null) scope.Report.Add(FindingKind.Lost, "comments.items.text", $"Moderation says '{comment.Moderation}': the words are not shown.");
    }

    private void Line(string text, bool isExact)
    {
        if (!isExact) _writer.Markup("<p dir=\"auto\">");
        else _writer.Markup("<p class=\"nm-exact\" dir=\"auto\">");
        _writer.Text(text);
        _writer.Markup("</p>");
    }

    private void Reactions(Comment comment)
    {
        _writer.Markup("<ul class=\"nm-reactions\">");
        foreach (var reaction in comment.Reactions)
        {
            _writer.Markup("<li><bdi>");
            _writer.Text(reaction.Kind);
            _writer.Markup("</bdi> ");
            _writer.Text(reaction.Count.ToString(CultureInfo.InvariantCulture));
            _writer.Markup("</li>");
        }
        _writer.Markup("</ul>");
    }

    private void Gate(CommentGate gate)
    {
        var label = gate.Kind switch
        {
            CommentGateKind.Open => Label.GateOpen,
            CommentGateKind.LoginRequired => Label.GateLogin,
            CommentGateKind.SubscribersOnly => Label.GateSubscribers,
            CommentGateKind.Moderated => Label.GateModerated,
            CommentGateKind.Closed => Label.GateClosed,
            CommentGateKind.Disabled => Label.GateDisabled,
            _ => (Label?)null,
        };
        if (gate.Message is null && label is null) return;
        _writer.Markup("<p class=\"nm-gate\" dir=\"auto\">");
        var open = scope.OpenLink(scope.Link(HtmlLinkKind.Other, _comments.Url, "comments.url"));
        if (gate.Message is { } message) _writer.Text(message);
        else scope.Say(label!.Value);
        if (open) _writer.Markup("</a>");
        _writer.Markup("</p>\n");
    }
}
