using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

public class ArticleIdInUrlTests
{
    [Theory]
    [InlineData("https://courier.example/news/ferry-sails-again-12345678", "12345678")]
    [InlineData("https://courier.example/news/ferry-sails-again-12345678.html#top", "12345678")]
    [InlineData("https://courier.example/news/12345678/ferry-sails-again", "12345678")]
    [InlineData("https://courier.example/a-71234567", "71234567")]
    [InlineData("https://courier.example/article?id=99182", "99182")]
    [InlineData("https://courier.example/article?page=2&amp;articleId=A-99182", "A-99182")]
    [InlineData("https://courier.example/article?id=ferry", null)]
    [InlineData("https://courier.example/article?id=99%2082&x", null)]
    [InlineData("https://courier.example/news/88", "88")]
    [InlineData("https://courier.example/news/ferry-12345678/2", "12345678")]
    [InlineData("https://courier.example/news/ferry-88", null)]
    [InlineData("https://courier.example/news/ferry-8812", "8812")]
    [InlineData("https://courier.example/news/ferry-1988", null)]
    [InlineData("https://courier.example/news/ferry-2012", null)]
    [InlineData("https://courier.example/2025/02/13/ferry", null)]
    [InlineData("https://courier.example/1999/02/ferry", null)]
    [InlineData("https://courier.example/3125/ferry-sails", "3125")]
    [InlineData("https://courier.example/20250213/ferry", null)]
    [InlineData("https://courier.example/20251313/ferry", "20251313")]
    [InlineData("https://courier.example/AKR20250213001100071", "AKR20250213001100071")]
    [InlineData("https://courier.example/news/idUSKBN2AB1CD", "idUSKBN2AB1CD")]
    [InlineData("https://courier.example/news/cx2jpvz3k4lo", "cx2jpvz3k4lo")]
    [InlineData("https://courier.example/news/elections2024", null)]
    [InlineData("https://courier.example/news/world-elections2024", null)]
    [InlineData("https://courier.example/news/id1234567", "1234567")]
    [InlineData("https://courier.example/news/6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("https://courier.example/news/ferry-6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("https://courier.example/news/6f9619ff8b86d011b42d00c04fc964ff", "6f9619ff8b86d011b42d00c04fc964ff")]
    [InlineData("https://courier.example/news/6f9619ff8b86d011b42d00c04fc964fz", "6f9619ff8b86d011b42d00c04fc964fz")]
    [InlineData("https://courier.example/news/12345.67890", "67890")]
    [InlineData("https://courier.example/news/ferry.sails", null)]
    [InlineData("https://courier.example/", null)]
    [InlineData("https://courier.example", null)]
    [InlineData("courier.example/news/ferry-12345678", "12345678")]
    public void The_outlets_own_number_is_found_in_the_address(string address, string? id) => ArticleIdInUrl.Find(address).Should().Be(id);

    // The names of a query that hold the number, those first that say most.
    private const string Parameters =
        "article_id articleid article articleno article_no artid art_id aid arcid ar_id news_id newsid news_no newsno news_seq newsidx nid ncd story_id storyid story sid content_id contentid contid "
        + "cid post_id postid p idxno idx id no num number seq seq_no uid key newskey newscode code doc_id docid item itemid nota noticia oid gid";

    [Fact]
    public void A_name_of_the_query_goes_before_those_that_say_less()
    {
        var names = Parameters.Split(' ');
        for (var i = 0; i < names.Length; i++)
        {
            var address = "https://courier.example/ferry?" + string.Join('&', names.Skip(i).Reverse().Select(name => $"{name.ToUpperInvariant()}=7{name}"));
            ArticleIdInUrl.Find(address).Should().Be("7" + names[i]);
        }
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_number_is_no_longer_than_64_signs(int length, bool isFound) =>
        ArticleIdInUrl.Find($"https://courier.example/ferry?id={new string('7', length)}").Should().Be(isFound ? new string('7', length) : null);
}
