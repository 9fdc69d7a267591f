using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class NewsJsonRoundTripTests
{
    internal static readonly NewsJsonOptions Everything = new() { IncludesPersonalData = true };

    [Fact]
    public void What_is_written_is_read_back_equal() => ModelGen.Article.Sample(ReadsBackEqual, iter: Law.Cases(3000));

    [Fact]
    public void A_feed_is_read_back_equal() => ModelGen.Feed.Sample(ReadsBackEqual, iter: Law.Cases(500));

    [Fact]
    public void A_comment_section_is_read_back_equal() => ModelGen.Comments.Sample(ReadsBackEqual, iter: Law.Cases(500));

    [Fact]
    public void A_block_is_read_back_equal() => ModelGen.Block.Sample(ReadsBackEqual, iter: Law.Cases(1000));

    [Fact]
    public void A_time_is_read_back_equal() => ModelGen.Timestamp.Sample(ReadsBackEqual, iter: Law.Cases(1000));

    [Fact]
    public void Indented_json_is_read_back_equal() =>
        ModelGen.Article.Sample(article => NewsJson.Deserialize(NewsJson.Serialize(article, Everything with { Indented = true })) == article, iter: Law.Cases(500));

    [Fact]
    public void What_is_read_and_written_again_is_the_same_text() =>
        ModelGen.Article.Sample(
            article =>
            {
                var json = NewsJson.Serialize(article, Everything);
                return NewsJson.Serialize(NewsJson.Deserialize(json), Everything) == json;
            },
            iter: Law.Cases(1000));

    [Fact]
    public void Text_and_bytes_are_the_same() =>
        ModelGen.Article.Sample(
            article => System.Text.Encoding.UTF8.GetString(NewsJson.SerializeToUtf8Bytes(article)) == NewsJson.Serialize(article)
                && NewsJson.Deserialize(NewsJson.SerializeToUtf8Bytes(article, Everything)) == article,
            iter: Law.Cases(300));

    private static bool ReadsBackEqual<T>(T value)
        where T : notnull => NewsJson.Deserialize<T>(NewsJson.Serialize(value, Everything)).Equals(value);
}
