using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <summary>
/// The JSON of this library, which loses nothing: what is written is read back equal, members and block kinds we do not know
/// included. <c>docs/json.md</c> describes it and <c>docs/article.schema.json</c> is its JSON Schema.
/// </summary>
/// <remarks>
/// Safe for all threads. Reading and writing take linear time. Content that is not what it must be is a
/// <see cref="NewsFormatException"/> with code, path, line, column and byte; so is, on writing, a value that would not be read back
/// equal, such as an extension member by the name of a member the type has. Faults of streams and cancellation pass through.
/// Besides <see cref="NewsModel.Article"/>, every other type of the model can be read and written by itself.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads take different things, so no call can mean two of them.")]
[SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads take different things, so no call can mean two of them.")]
public static partial class NewsJson
{
    /// <summary>The version of the wire format. Whatever was written in it is read for ever; a change that old readers would not understand is a new version.</summary>
    public const int WireVersion = 1;

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The value cannot be written so that it would be read back.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON of its own.</exception>
    public static string Serialize<T>(T value, NewsJsonOptions? options = null)
        where T : notnull
    {
        using var output = JsonDoor.Write(value, options ?? NewsJsonOptions.Default);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>Writes a value as JSON in UTF-8.</summary>
    /// <inheritdoc cref="Serialize{T}(T, NewsJsonOptions?)"/>
    public static byte[] SerializeToUtf8Bytes<T>(T value, NewsJsonOptions? options = null)
        where T : notnull
    {
        using var output = JsonDoor.Write(value, options ?? NewsJsonOptions.Default);
        return output.Written.ToArray();
    }

    /// <summary>Writes a value as JSON in UTF-8 into a buffer.</summary>
    /// <param name="target">Where to write; when the writing fails, nothing has been written.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The value cannot be written so that it would be read back.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON of its own.</exception>
    public static void Serialize<T>(IBufferWriter<byte> target, T value, NewsJsonOptions? options = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(target);
        using var output = JsonDoor.Write(value, options ?? NewsJsonOptions.Default);
        target.Write(output.Written);
    }

    /// <summary>Reads an article from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The JSON is not what it must be.</exception>
    public static Article Deserialize(string json, NewsJsonOptions? options = null) => Deserialize<Article>(json, options);

    /// <summary>Reads an article from JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The JSON is not what it must be.</exception>
    public static Article Deserialize(ReadOnlySpan<byte> utf8Json, NewsJsonOptions? options = null) => Deserialize<Article>(utf8Json, options);

    /// <summary>Reads a value from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The JSON is not what it must be.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON of its own.</exception>
    public static T Deserialize<T>(string json, NewsJsonOptions? options = null)
        where T : notnull => JsonDoor.Read<T>(json, options ?? NewsJsonOptions.Default);

    /// <summary>Reads a value from JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <exception cref="NewsFormatException">The JSON is not what it must be.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON of its own.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, NewsJsonOptions? options = null)
        where T : notnull => JsonDoor.Read<T>(utf8Json, options ?? NewsJsonOptions.Default);

    /// <summary>Whether JSON is an article; then <paramref name="article"/> is it, else <paramref name="fault"/> says what is wrong.</summary>
    public static bool TryDeserialize(string json, [NotNullWhen(true)] out Article? article, [NotNullWhen(false)] out NewsFormatException? fault)
    {
        try
        {
            (article, fault) = (Deserialize(json), null);
            return true;
        }
        catch (NewsFormatException exception)
        {
            (article, fault) = (null, exception);
            return false;
        }
    }
}
