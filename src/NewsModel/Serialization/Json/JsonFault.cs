namespace NewsModel.Serialization.Json;

/// <summary>
/// A fault found in JSON while reading, by the place of its token; the doors turn it into <see cref="NewsFormatException"/> with
/// path, line and column, which cost a second pass over the text and are made only then.
/// </summary>
#pragma warning disable CA1064 // It never leaves the assembly: every door catches it.
internal sealed class JsonFault(NewsFormatErrorCode code, string message, long position, string? below = null) : Exception(message)
#pragma warning restore CA1064
{
    public NewsFormatErrorCode Code { get; } = code;

    /// <summary>The offset of the token the fault is at, in bytes from the start of what is read.</summary>
    public long Position { get; } = position;

    /// <summary>The place below that token (<c>quotes[2].speaker</c>), for faults that show only when the whole value is read.</summary>
    public string? Below { get; } = below;
}
