using CsCheck;

namespace NewsModel.Tests.Model;

/// <summary>
/// Random values of every type of the model, all of them valid: odd Unicode, unknown blocks and marks, extension members, times of
/// every precision. For property tests of whatever takes the model.
/// </summary>
/// <remarks>A value comes from a size and a seed, so that a failing case gets smaller by its size.</remarks>
internal static class ModelGen
{
    public static Gen<Article> Article { get; } = Of(maker => maker.Article());

    public static Gen<ArticleBody> Body { get; } = Of(maker => maker.Body());

    public static Gen<Block> Block { get; } = Of(maker => maker.Block());

    public static Gen<Quote> Quote { get; } = Of(maker => maker.Body().Quotes).Where(quotes => quotes is { Count: > 0 }).Select(quotes => quotes![0]);

    public static Gen<Speaker> Speaker { get; } = Of(maker => maker.Speaker(100, "p"));

    public static Gen<Feed> Feed { get; } = Of(maker => maker.Feed());

    public static Gen<CommentSection> Comments { get; } = Of(maker => maker.Comments());

    public static Gen<NewsTimestamp> Timestamp { get; } = Of(maker => maker.Timestamp());

    public static Gen<ExtensionData> Extensions { get; } = Of(maker => maker.Extensions());

    /// <summary>Strings without lone surrogates.</summary>
    public static Gen<string> Text { get; } = Of(maker => maker.Text());

    public static Gen<T> Of<T>(Func<ModelMaker, T> make) =>
        Gen.Select(Gen.Int[0, 6], Gen.UInt, (size, seed) => make(new ModelMaker(seed, size)));
}
