using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel.Serialization.Json;

/// <summary>What all doors of <see cref="NewsJson"/> go through: a whole text in, a value out, and every fault with its place.</summary>
internal static class JsonDoor
{
    // A shorter text gets the room that it may need at most; the bytes of a longer one are counted first.
    private const int CountedFrom = 1 << 16;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="NewsFormatException">It is not what it must be.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, NewsJsonOptions options)
        where T : notnull
    {
        var shape = Shapes.Of<T>();
        if (utf8.Length > options.MaxBytes)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The text has {utf8.Length} bytes; the limit is {options.MaxBytes}.");
        var skipped = utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var text = utf8[skipped..];
        if (!Utf8.IsValid(text)) throw NotUtf8(text, skipped);
        var input = new JsonInput(ReaderOf(text, options), text);
        try
        {
            input.Json.Read();
            var value = shape.Read(ref input);
            input.Json.Read(); // throws if there is more
            return value;
        }
        catch (JsonFault fault)
        {
            throw Locate(fault, text, skipped, options);
        }
        catch (JsonException)
        {
            throw FaultIn(text, skipped, options);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            // The model's own doors: whatever the shapes have not checked before.
            throw Locate(new JsonFault(NewsFormatErrorCode.Inconsistent, exception.Message, input.Json.TokenStartIndex), text, skipped, options);
        }
    }

    /// <summary>The fault of a text that is known not to be JSON.</summary>
    public static NewsFormatException FaultIn(ReadOnlySpan<byte> utf8, NewsJsonOptions options)
    {
        var skipped = utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        return FaultIn(utf8[skipped..], skipped, options);
    }

    /// <summary>Reads a whole text that is UTF-16.</summary>
    /// <exception cref="NewsFormatException">It is not what it must be.</exception>
    public static T Read<T>(string json, NewsJsonOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > options.MaxBytes)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The text has more than {options.MaxBytes} bytes, which is the limit.");
        var buffer = ArrayPool<byte>.Shared.Rent(json.Length < CountedFrom ? 3 * json.Length : Encoding.UTF8.GetByteCount(json));
        try
        {
            var status = Utf8.FromUtf16(json, buffer, out var read, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done) return ReadEncoded<T>(buffer.AsSpan(0, written), options);
            throw new NewsFormatException(NewsFormatErrorCode.Syntax, "The text has a lone surrogate.")
            {
                Path = JsonPlace.PathOf(ReaderOf(buffer.AsSpan(0, written), options), long.MaxValue),
                Line = json.AsSpan(0, read).Count('\n') + 1,
                Column = read - json.AsSpan(0, read).LastIndexOf('\n'),
                Position = written,
            };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a value; the caller disposes of the output.</summary>
    /// <exception cref="NewsFormatException">The value cannot be written so that it would be read back.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "It is returned.")]
    public static JsonOutput Write<T>(T value, NewsJsonOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        var output = new JsonOutput(options);
        try
        {
            Shapes.Of<T>().Write(output, value);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    private static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> text, NewsJsonOptions options) =>
        new(text, new JsonReaderOptions { MaxDepth = options.MaxDepth });

    private static NewsFormatException Locate(JsonFault fault, ReadOnlySpan<byte> text, int skipped, NewsJsonOptions options)
    {
        var reader = ReaderOf(text, options);
        var path = JsonPlace.PathOf(reader, fault.Position);
        var position = fault.Position;
        if (fault.Below is { } below)
        {
            path = $"{path}.{below}";
            position = JsonPlace.PositionOf(reader, path[2..]);
        }
        return At(fault.Code, fault.Message, path, position, text, skipped, null);
    }

    // What was a string has its columns in UTF-16 code units.
    private static T ReadEncoded<T>(ReadOnlySpan<byte> utf8, NewsJsonOptions options)
        where T : notnull
    {
        try
        {
            return Read<T>(utf8, options);
        }
        catch (NewsFormatException fault) when (fault.Position is { } position)
        {
            var line = utf8[..(int)position];
            line = line[(line.LastIndexOf((byte)'\n') + 1)..];
            throw fault.AtColumn(Encoding.UTF8.GetCharCount(line) - (line.StartsWith(ByteOrderMark) ? 1 : 0) + 1);
        }
    }

    // Reads once more, and sees where the reader stops: what was reading may have looked ahead.
    private static NewsFormatException FaultIn(ReadOnlySpan<byte> text, int skipped, NewsJsonOptions options)
    {
        var reader = ReaderOf(text, options);
        try
        {
            while (reader.Read())
            {
            }
            return new NewsFormatException(NewsFormatErrorCode.Syntax, "The text is not JSON.");
        }
        catch (JsonException exception)
        {
            var position = Math.Min(OffsetOf(exception, text), text.Length);
            var path = JsonPlace.PathOf(ReaderOf(text, options), long.MaxValue);
            var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            var opens = text[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];
            return depth >= options.MaxDepth && opens
                ? At(NewsFormatErrorCode.LimitExceeded, $"The text is nested deeper than {options.MaxDepth}.", path, position, text, skipped, null)
                : At(NewsFormatErrorCode.Syntax, "The text is not JSON. " + Sentence(exception.Message), path, position, text, skipped, exception);
        }
    }

    private static NewsFormatException NotUtf8(ReadOnlySpan<byte> text, int skipped)
    {
        var rest = text;
        while (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done) rest = rest[length..];
        var position = text.Length - rest.Length;
        var path = JsonPlace.PathOf(ReaderOf(text[..position], NewsJsonOptions.Default), long.MaxValue);
        return At(NewsFormatErrorCode.Syntax, "The text is not UTF-8.", path, position, text, skipped, null);
    }

    private static NewsFormatException At(
        NewsFormatErrorCode code, string message, string path, long position, ReadOnlySpan<byte> text, int skipped, Exception? inner)
    {
        var before = text[..(int)position];
        return new(code, message, inner)
        {
            Path = path,
            Line = before.Count((byte)'\n') + 1,
            Column = before.Length - before.LastIndexOf((byte)'\n'),
            Position = position + skipped,
        };
    }

    // The exception has line and column, from 0.
    private static long OffsetOf(JsonException exception, ReadOnlySpan<byte> text)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var feed = text[start..].IndexOf((byte)'\n');
            if (feed < 0) break;
            start += feed + 1;
        }
        return start + (exception.BytePositionInLine ?? 0);
    }

    // The reader's message without the place, which is told apart.
    private static string Sentence(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
