using NewsModel.Serialization;

namespace NewsModel.Tests.Model;

/// <summary>What a value says of itself in a debugger or a log: by its best known member, else by what it is, and nothing personal.</summary>
public class ShortTextTests
{
    private static readonly NewsTimestamp Day = NewsTimestamp.FromDate(new DateOnly(2025, 2, 13));

    public static TheoryData<object, string> Values => new()
    {
        { new Dateline { Text = "PORT ELLERY —" }, "PORT ELLERY —" },
        { new Dateline { Place = new Place { Name = "Port Ellery" } }, "Port Ellery" },
        { new Dateline(), "Dateline" },
        { new Place { Uri = "https://places.example/1" }, "https://places.example/1" },
        { new Place(), "Place" },
        { new Embargo { Until = Day }, "2025-02-13" },
        { new Embargo { Note = "till noon" }, "till noon" },
        { new Embargo(), "Embargo" },
        { new Rights { Notice = "© Harbour Post" }, "© Harbour Post" },
        { new Rights { Holder = "Harbour Post" }, "Harbour Post" },
        { new Rights { License = "CC BY 4.0" }, "CC BY 4.0" },
        { new Rights(), "Rights" },
        { new Subject { Name = "Shipping" }, "Shipping" },
        { new Subject { Uri = "https://topics.example/1" }, "https://topics.example/1" },
        { new Subject(), "Subject" },
        { new SyndicationHop { Name = "EXA" }, "EXA" },
        { new SyndicationHop { Url = "https://exa.example" }, "https://exa.example" },
        { new SyndicationHop(), "SyndicationHop" },
        { new Organization { Name = "Harbour Post" }, "Harbour Post" },
        { new Organization { Url = "https://harbour.example" }, "https://harbour.example" },
        { new Organization(), "Organization" },
        { new SourceAttribution { Outlet = new Organization { Name = "Harbour Post" }, CanonicalUrl = "https://harbour.example/1" }, "Harbour Post https://harbour.example/1" },
        { new SourceAttribution(), "?" },
        { new CommentAnchor { SentenceId = "s-1" }, "s-1" },
        { new CommentAnchor { QuoteId = "q1" }, "q1" },
        { new CommentAnchor { Exact = "The ferry" }, "The ferry" },
        { new CommentAnchor(), "CommentAnchor" },
        { new CommentAuthor { Name = "Ole", Email = "ole@harbour.example" }, "Ole" },
        { new CommentAuthor { Email = "ole@harbour.example" }, "CommentAuthor" },
        { new Byline { Name = "Mara Lind", Email = "lind@harbour.example" }, "Mara Lind" },
        { new Byline { Text = "By our own" }, "By our own" },
        { new Byline { Email = "lind@harbour.example" }, "Byline" },
        { new Comment { Id = "c1", Text = "At last." }, "c1" },
        { new Comment { Text = "At last." }, "Comment" },
        { new CommentSection { Count = 3 }, "3 comments" },
        { new CommentSection { Items = [new Comment { Text = "At last." }] }, "1 comments" },
        { new CommentGate { Kind = CommentGateKind.Closed }, "Closed" },
        { new Feed { Title = "Ferries" }, "Ferries" },
        { new Feed { Id = "urn:1" }, "urn:1" },
        { new Feed(), "Feed" },
        { new Article { Headline = "Ferry sails" }, "Ferry sails" },
        { new Article { Id = "urn:1" }, "urn:1" },
        { new Article(), "Article" },
        { new MediaItem { Title = "The ferry" }, "The ferry" },
        { new MediaItem { Url = "https://harbour.example/1.jpg" }, "https://harbour.example/1.jpg" },
        { new MediaItem(), "MediaItem" },
        { new FeedLink { Url = "https://harbour.example" }, "https://harbour.example" },
        { new AlternativeHeadline { Text = "Ferry back" }, "Ferry back" },
        { new Correction { Text = "The ferry has two decks." }, "The ferry has two decks." },
        { new ListItem { Text = "soup" }, "soup" },
        { new TableCell { Text = "20:00" }, "20:00" },
        { new TableRow { Cells = [new TableCell { Text = "20:00" }] }, "TableCell × 1" },
        { new Quote { Id = "q1", Kind = QuoteKind.Mixed }, "q1 Mixed" },
        { new Speaker { Id = "p1", Kind = SpeakerKind.Person, Name = "Ina Holt" }, "p1 Person" },
        { new Sentence(new TextSpan(3, 4)), "[3, 7)" },
        { new UnknownBlock { Kind = "x-poll" }, "x-poll" },
        { new Finding(FindingKind.Lost, "body", "A rule."), "lost body: A rule." },
        { new Finding(FindingKind.Removed, "", "A button."), "removed: A button." },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_is_told_by_what_it_is_known_by(object value, string text) => value.ToString().Should().Be(text);
}
