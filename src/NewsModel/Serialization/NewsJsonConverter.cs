using System.Text.Json;
using System.Text.Json.Serialization;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <summary>
/// Makes System.Text.Json read and write types of the model as NewsJson, whatever the options of the caller: naming policies,
/// encoders, indentation and ignore conditions change nothing. The types carry it as an attribute, so there is no need to name it.
/// </summary>
/// <typeparam name="T">A type of the model that has a wire form.</typeparam>
/// <remarks>
/// Immutable, so safe for all threads. Faults surface as <see cref="JsonException"/> with the <see cref="NewsFormatException"/>
/// inside. The serializer's own <see cref="JsonSerializerOptions.MaxDepth"/>, 64 by default, holds for reading.
/// </remarks>
public sealed class NewsJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly NewsJsonOptions _options;

    /// <summary>Makes the converter with the options as they are when nothing is said.</summary>
    public NewsJsonConverter()
        : this(NewsJsonOptions.Default)
    {
    }

    /// <summary>Makes a converter to put into <see cref="JsonSerializerOptions.Converters"/>, where it goes before the type's own.</summary>
    /// <param name="options">How to write; <see cref="NewsJsonOptions.Indented"/> makes the value indented by itself.</param>
    public NewsJsonConverter(NewsJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The JSON is not what it must be.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var input = new JsonInput(reader, default);
        try
        {
            var value = Shapes.Of<T>().Read(ref input);
            reader = input.Json;
            return value;
        }
        catch (JsonFault fault)
        {
            throw Surface(fault, start);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            throw Surface(new JsonFault(NewsFormatErrorCode.Inconsistent, exception.Message, input.Json.TokenStartIndex), start);
        }
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">The value cannot be written so that it would be read back.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        try
        {
            using var output = JsonDoor.Write(value, _options);
            writer.WriteRawValue(output.Written, skipInputValidation: true);
        }
        catch (NewsFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    // Where the value is the whole document its path is the document's; else the serializer adds the path to it.
    private static JsonException Surface(JsonFault fault, in Utf8JsonReader start)
    {
        var path = JsonPlace.PathOf(start, fault.Position);
        if (fault.Below is { } below) path = $"{path}.{below}";
        var inner = new NewsFormatException(fault.Code, fault.Message) { Path = path };
        return start.CurrentDepth == 0 ? new JsonException(inner.Message, path, null, null, inner) : new JsonException(inner.Message, inner);
    }
}
