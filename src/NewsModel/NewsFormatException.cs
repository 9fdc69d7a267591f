using System.Globalization;

namespace NewsModel;

/// <summary>Content that is not what its format says it must be: what was wrong, and where.</summary>
public sealed class NewsFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">What sort of fault it is.</param>
    /// <param name="message">What was found and what was expected, as a sentence without its place.</param>
    /// <param name="inner">The exception that told of the fault, if one did.</param>
    public NewsFormatException(NewsFormatErrorCode code, string message, Exception? inner = null)
        : base(message, inner) => (Code, _sentence) = (code, message);

    private readonly string _sentence;

    /// <summary>What sort of fault it is.</summary>
    public NewsFormatErrorCode Code { get; }

    /// <summary>The place in the document's structure: a JSON path (<c>$.quotes[2].speaker</c>) or an XML path.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1.</summary>
    public long? Line { get; init; }

    /// <summary>The place in the line, from 1, in the units the document is encoded in.</summary>
    public long? Column { get; init; }

    /// <summary>The offset from the start of the document in bytes, from 0.</summary>
    public long? Position { get; init; }

    /// <summary>The message with the place.</summary>
    public override string Message
    {
        get
        {
            var place = Path is null ? "" : $" Path: {Path}.";
            if (Line is { } line) place += string.Create(CultureInfo.InvariantCulture, $" Line: {line}") + (Column is { } column ? string.Create(CultureInfo.InvariantCulture, $", column: {column}.") : ".");
            if (Position is { } position) place += string.Create(CultureInfo.InvariantCulture, $" Byte: {position}.");
            return base.Message + place;
        }
    }

    // The same fault in a text that stands behind another, as the part of the whole that the path names.
    internal NewsFormatException Within(ReadOnlySpan<byte> before, string path) => new(Code, _sentence, InnerException)
    {
        Path = string.Concat("$", path, Path.AsSpan(Path is null ? 0 : 1)),
        Line = Line + before.Count((byte)'\n'),
        Column = Line == 1 ? Column + before.Length - 1 - before.LastIndexOf((byte)'\n') : Column,
        Position = Position + before.Length,
    };

    // The same fault in a text that is one line of a larger one.
    internal NewsFormatException InLine(long line) =>
        new(Code, _sentence, InnerException) { Path = Path, Line = line, Column = Column, Position = Position };

    // The same fault with the column in other units.
    internal NewsFormatException AtColumn(long column) =>
        new(Code, _sentence, InnerException) { Path = Path, Line = Line, Column = column, Position = Position };
}
