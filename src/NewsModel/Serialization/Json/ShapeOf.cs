namespace NewsModel.Serialization.Json;

/// <summary>The wire form of <typeparamref name="T"/>.</summary>
internal abstract class Shape<T>(string name, params Member[] members) : Shape(name, members)
    where T : notnull
{
    /// <summary>Reads a value: from its first token, at which the input is, to its last, at which it leaves the input.</summary>
    /// <exception cref="JsonFault">The JSON is not what it must be.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public abstract T Read(ref JsonInput input);

    /// <summary>Writes a value.</summary>
    /// <exception cref="NewsFormatException">The value cannot be written so that it would be read back.</exception>
    public abstract void Write(JsonOutput output, T value);
}
