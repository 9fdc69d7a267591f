using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Tests.Json;

public class NewsJsonWritingTests
{
    [Fact]
    public void Letters_of_every_script_are_readable_and_markup_is_escaped()
    {
        var json = NewsJson.Serialize(new Article { Headline = "“평화” 平和 мир سلام 😀 it's <b> & `+` \u2028\u2029\u007F\0\t\"\\/" });

        json.Should().Be("{\"headline\":\"“평화” 平和 мир سلام 😀 it's \\u003Cb\\u003E \\u0026 `+` \\u2028\\u2029\\u007F\\u0000\\t\\\"\\\\/\"}");
        JsonDocument.Parse(json).RootElement.GetProperty("headline").GetString().Should().EndWith("\t\"\\/");
    }

    [Fact]
    public void What_is_unknown_is_absent() => NewsJson.Serialize(new Article()).Should().Be("{}");

    [Fact]
    public void Not_looked_for_and_none_found_are_told_apart()
    {
        NewsJson.Serialize(new Article { Body = new ArticleBody([], [], [], []) }).Should().Be("""{"sentences":[],"quotes":[]}""");
        NewsJson.Deserialize("{}").Body.Sentences.Should().BeNull();
        NewsJson.Deserialize("""{"sentences":[]}""").Body.Sentences.Should().BeEmpty();
        NewsJson.Deserialize("""{"sentences":null}""").Body.Sentences.Should().BeNull();
    }

    [Fact]
    public void Extension_members_follow_the_known_ones_in_their_order() =>
        NewsJson.Serialize(NewsJson.Deserialize("""{"b":1,"headline":"x","a":[1.50, "é" ,{}],"id":"1"}"""))
            .Should().Be("""{"id":"1","headline":"x","b":1,"a":[1.50,"é",{}]}""");

    [Fact]
    public void A_block_of_an_unknown_kind_keeps_all_its_members()
    {
        const string Json = """{"body":[{"type":"poll","id":"b7","question":"Sail?","options":["yes","no"],"text":"not ours"}]}""";

        NewsJson.Serialize(NewsJson.Deserialize(Json)).Should().Be(Json);
        NewsJson.Deserialize("""{"body":[{"id":7,"language":"not a tag","markup":null,"type":"poll"}]}""").Body.Blocks[0]
            .Should().Be(new UnknownBlock { Kind = "poll", Extensions = ExtensionData.Parse("""{"id":7,"language":"not a tag","markup":null}""") });
    }

    [Fact]
    public void A_mark_of_an_unknown_kind_keeps_all_its_members()
    {
        const string Json = """{"body":[{"type":"paragraph","text":"abc","marks":[{"type":"spoiler","span":[0,2],"name":{"a":1}}]}]}""";

        var article = NewsJson.Deserialize(Json);
        ((Paragraph)article.Body.Blocks[0]).Marks[0].Should().BeEquivalentTo(new { Kind = MarkKind.Unknown, Name = "spoiler" });
        NewsJson.Serialize(article).Should().Be(Json);
    }

    [Fact]
    public void What_would_be_read_as_something_else_is_refused()
    {
        object[] values =
        [
            new Article { Body = new ArticleBody([new UnknownBlock { Kind = "paragraph" }]) },
            new Article { Body = new ArticleBody([new UnknownBlock { Kind = "poll", Extensions = ExtensionData.Parse("""{"id":"x"}""") }]) },
            new Article { Body = new ArticleBody([new Paragraph("a") { Extensions = ExtensionData.Parse("""{"type":"x"}""") }]) },
            new Article { Extensions = ExtensionData.Parse("""{"sentences":[]}""") },
            new Article { Status = (PublicationStatus)7 },
        ];

        foreach (Article article in values) FluentActions.Invoking(() => NewsJson.Serialize(article)).Should().Throw<NewsFormatException>();
    }

    [Fact]
    public void The_text_of_a_quote_is_derived_from_the_body()
    {
        var body = new ArticleBody([new Paragraph("“We are glad,”"), new ListBlock { Items = [new() { Text = "“to sail.”" }] }], null, [new() { Id = "q1", Content = [new(1, 12), new(17, 8)] }], []);

        NewsJson.Serialize(new Article { Body = body }).Should().Contain("\"text\":\"We are glad, to sail.\"");
        NewsJson.Deserialize(NewsJson.Serialize(new Article { Body = body })).Body.Should().Be(body);
    }

    [Fact]
    public void A_quote_whose_content_cuts_a_letter_in_two_has_no_text()
    {
        var body = new ArticleBody([new Paragraph("😀")], null, [new() { Id = "q1", Content = [new(0, 1)] }], []);

        NewsJson.Serialize(new Article { Body = body }).Should().Contain("\"content\":[[0,1]]}");
    }

    [Fact]
    public void A_sentence_gets_its_id_from_the_body_and_keeps_it()
    {
        var body = new ArticleBody([new Paragraph("It sails. It sails.")], [new(new(0, 9)), new(new(10, 9))], null, []);

        var read = NewsJson.Deserialize(NewsJson.Serialize(new Article { Body = body })).Body;

        read.Sentences!.Select(sentence => sentence.Id).Should().Equal(body.Sentences![0].Id, body.Sentences[0].Id + "-2");
        read.Should().Be(body);
    }

    [Fact]
    public void An_id_that_was_given_is_not_made_again()
    {
        var id = new ArticleBody([new Paragraph("It sails.")], [new(new(0, 9))], null, []).Sentences![0].Id;
        var body = new ArticleBody([new Paragraph("It sails. It sails.")], [new(new(0, 9)), new(new(10, 9)) { Id = id }], null, []);

        body.Sentences![0].Id.Should().Be(id + "-2");
        NewsJson.Deserialize(NewsJson.Serialize(new Article { Body = body })).Body.Should().Be(body);
    }

    [Fact]
    public void Lists_of_numbers_stay_on_one_line_when_indented() =>
        NewsJson.Serialize(NewsJson.Deserialize("""{"body":[{"type":"paragraph","text":"a"}],"sentences":[{"id":"s","span":[0,1]}],"x":{}}"""), new NewsJsonOptions { Indented = true })
            .Should().Be("{\n  \"body\": [\n    {\n      \"type\": \"paragraph\",\n      \"text\": \"a\"\n    }\n  ],\n  \"sentences\": [\n    {\n      \"id\": \"s\",\n      \"span\": [0, 1]\n    }\n  ],\n  \"x\": {}\n}");

    [Fact]
    public void Types_without_json_of_their_own_are_refused() =>
        FluentActions.Invoking(() => NewsJson.Serialize("text")).Should().Throw<NotSupportedException>();

    [Fact]
    public void A_body_by_itself_refuses_members_it_has_no_place_for() =>
        FluentActions.Invoking(() => NewsJson.Deserialize<ArticleBody>("""{"body":[],"headline":"x"}""")).Should().Throw<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.Unsupported);

    [Fact]
    public void A_try_says_what_is_wrong()
    {
        NewsJson.TryDeserialize("{}", out var article, out var fault).Should().BeTrue();
        (article, fault).Should().Be((new Article(), null));
        NewsJson.TryDeserialize("{", out _, out fault).Should().BeFalse();
        fault!.Code.Should().Be(NewsFormatErrorCode.Syntax);
    }

    [Fact]
    public void A_pair_of_surrogates_is_written_whole_wherever_it_stands()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 40_000));

        foreach (var shift in new[] { "", "a" }) NewsJson.Deserialize(NewsJson.Serialize(new Article { Headline = shift + text })).Headline.Should().Be(shift + text);
    }

    [Fact]
    public async Task A_stream_carries_an_article_and_is_written_by_the_options()
    {
        var article = new Article { Comments = new CommentSection { Items = [new() { Author = new() { Email = "nils@post.example" } }] } };
        using var stream = new MemoryStream();
        using var lines = new MemoryStream();

        await NewsJson.SerializeAsync(stream, article, NewsJsonRoundTripTests.Everything);
        await NewsJson.WriteLinesAsync(lines, [article], NewsJsonRoundTripTests.Everything);

        NewsJson.Deserialize(stream.ToArray()).Should().Be(article);
        NewsJson.Deserialize(lines.ToArray()).Should().Be(article);
        FluentActions.Invoking(() => NewsJson.Serialize(null!, article)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("target");
    }
}
