using NewsModel.Serialization;

namespace NewsModel.Fuzz;

/// <summary>What is read is written and read again as the same; what is not read gives our exception.</summary>
internal static class NewsJsonTarget
{
    public static void Run(byte[] bytes)
    {
        Article article;
        try
        {
            article = NewsJson.Deserialize(bytes);
        }
        catch (NewsFormatException)
        {
            return;
        }
        LawBroken.Unless(NewsJson.Deserialize(NewsJson.SerializeToUtf8Bytes(article)) == article, "What is written reads back as it was.");
    }
}
