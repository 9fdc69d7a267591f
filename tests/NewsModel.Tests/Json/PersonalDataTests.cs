using NewsModel.Serialization;
using NewsModel.Serialization.Json;

namespace NewsModel.Tests.Json;

public class PersonalDataTests
{
    [Theory]
    [InlineData("email")]
    [InlineData("Email")]
    [InlineData("e-mail")]
    [InlineData("e_mail")]
    [InlineData("eMail")]
    [InlineData("mail")]
    [InlineData("author_email")]
    [InlineData("authorEmail")]
    [InlineData("emailHash")]
    [InlineData("ip")]
    [InlineData("IP")]
    [InlineData("author_IP")]
    [InlineData("authorIP")]
    [InlineData("ipAddress")]
    [InlineData("IPAddress")]
    [InlineData("ip_address")]
    [InlineData("ipaddress")]
    [InlineData("remote-ip")]
    [InlineData("comment_author_IP")]
    [InlineData("x.ip")]
    [InlineData("REMOTE_ADDR")]
    public void A_name_of_an_address_is_told(string name) => PersonalData.IsNamedBy(name).Should().BeTrue();

    // Written without a separator or a capital they are words of their own.
    [Theory]
    [InlineData("ips")]
    [InlineData("ipv4")]
    [InlineData("ipv6")]
    [InlineData("ipaddresses")]
    [InlineData("ipaddr")]
    [InlineData("mails")]
    [InlineData("remoteaddr")]
    [InlineData("remoteaddress")]
    [InlineData("userip")]
    [InlineData("authorip")]
    [InlineData("clientip")]
    [InlineData("remoteip")]
    [InlineData("posterip")]
    [InlineData("hostaddress")]
    [InlineData("userhostaddress")]
    public void So_is_one_of_several_words_written_as_one(string name) => PersonalData.IsNamedBy(name).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("membership")]
    [InlineData("zip")]
    [InlineData("clip")]
    [InlineData("tip")]
    [InlineData("recipient")]
    [InlineData("score")]
    [InlineData("replyCount")]
    [InlineData("female")]
    [InlineData("mailbox")]
    [InlineData("address")]
    public void Another_name_is_not(string name) => PersonalData.IsNamedBy(name).Should().BeFalse();

    [Fact]
    public void Addresses_are_written_only_on_request_wherever_they_stand_in_comments()
    {
        var secret = ExtensionData.Parse("""{"author_IP":"192.0.2.7","nested":[{"e_mail":"nils@post.example","ok":1}],"ok":2}""");
        var author = new CommentAuthor { Name = "Nils", Email = "nils@post.example", IpAddress = "192.0.2.7", Extensions = secret };
        var comment = new Comment { Id = "1", Author = author, Extensions = secret, ModerationHistory = [new() { By = author, Extensions = secret }] };
        var article = new Article { Comments = new CommentSection { Items = [comment with { Id = "2", Replies = [comment] }], Extensions = secret } };

        foreach (var json in new[] { NewsJson.Serialize(article), NewsJson.Serialize(article.Comments), NewsJson.Serialize(comment), NewsJson.Serialize(author) })
            json.Should().NotContain("192.0.2").And.NotContain("nils@").And.Contain("\"nested\":[{\"ok\":1}],\"ok\":2");
        NewsJson.Deserialize(NewsJson.Serialize(article, new NewsJsonOptions { IncludesPersonalData = true })).Should().Be(article);
    }

    [Fact]
    public void Addresses_outside_of_comments_are_kept() =>
        NewsJson.Serialize(new Article { Bylines = [new() { Name = "Ina Holt", Email = "ina@norrvik.example" }], Extensions = ExtensionData.Parse("""{"email":"desk@norrvik.example"}""") })
            .Should().Be("""{"bylines":[{"name":"Ina Holt","email":"ina@norrvik.example"}],"email":"desk@norrvik.example"}""");
}
