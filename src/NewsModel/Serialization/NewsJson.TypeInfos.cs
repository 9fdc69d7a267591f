using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <content>The doors for users of System.Text.Json.</content>
public static partial class NewsJson
{
    /// <summary>
    /// Serializer options that read and write the model as NewsJson does, without reflection. Read-only; they are for calls that
    /// take options, and hold for the model alone.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>
    /// Resolves the types of the model, to be chained with those of your own context:
    /// <c>JsonTypeInfoResolver.Combine(MyContext.Default, NewsJson.TypeInfoResolver)</c>.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => ModelResolver.Instance;

    /// <summary>How System.Text.Json reads and writes an article, for native AOT: <c>JsonSerializer.Serialize(article, NewsJson.Article)</c>.</summary>
    public static JsonTypeInfo<Article> Article { get; } = TypeInfoOf<Article>();

    /// <summary>How System.Text.Json reads and writes a feed.</summary>
    public static JsonTypeInfo<Feed> Feed { get; } = TypeInfoOf<Feed>();

    /// <summary>How System.Text.Json reads and writes a comment section.</summary>
    public static JsonTypeInfo<CommentSection> CommentSection { get; } = TypeInfoOf<CommentSection>();

    /// <summary>How System.Text.Json reads and writes a comment.</summary>
    public static JsonTypeInfo<Comment> Comment { get; } = TypeInfoOf<Comment>();

    private static JsonTypeInfo<T> TypeInfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ModelResolver.Instance, MaxDepth = NewsJsonOptions.Default.MaxDepth };
        options.MakeReadOnly();
        return options;
    }
}
