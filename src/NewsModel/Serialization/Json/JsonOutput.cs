using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>
/// UTF-8 JSON that is being written into rented memory: the values, and the separators between them. Writing it by hand and not
/// through <see cref="Utf8JsonWriter"/> is what makes the bytes the same whatever the caller's options, and emoji readable.
/// </summary>
internal sealed partial class JsonOutput(NewsJsonOptions options) : IDisposable
{
    private const int InitialLength = 4096;
    private const int LongestNumber = 32;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _length;
    private int _depth;
    private int _personal;
    private bool _first = true;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    /// <summary>How many members were left out because they hold personal data.</summary>
    public int OmittedPersonalData { get; private set; }

    public bool IncludesPersonalData => options.IncludesPersonalData;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    /// <summary>Begins a part whose extension members may hold personal data.</summary>
    public void EnterPersonal() => _personal++;

    public void LeavePersonal() => _personal--;

    public void OmitPersonal() => OmittedPersonalData++;

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginList() => Begin((byte)'[');

    public void EndList() => End((byte)']');

    /// <summary>Writes what stands between two elements of a list; objects have it from their names.</summary>
    public void NextElement()
    {
        if (!_first) Put((byte)',');
        _first = false;
        if (options.Indented) NewLine();
    }

    /// <summary>Writes the name of a member.</summary>
    public void Name(Member member)
    {
        if (options.Indented)
        {
            NextElement();
            Put(member.Prefix.AsSpan(1));
            Put((byte)' ');
            return;
        }
        Put(member.Prefix.AsSpan(_first ? 1 : 0));
        _first = false;
    }

    /// <summary>Writes the name of a member that no table has.</summary>
    public void Name(string name)
    {
        NextElement();
        Quoted(name);
        Put((byte)':');
        if (options.Indented) Put((byte)' ');
    }

    public void Line() => Put((byte)'\n');

    public void Null() => Put("null"u8);

    public void Flag(bool value) => Put(value ? "true"u8 : "false"u8);

    public void Whole(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    public void Number(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_buffer.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Span(TextSpan span)
    {
        if (options.Indented)
        {
            // On one line even so: a pair of numbers is one thing to the eye.
            Put((byte)'[');
            Whole(span.Start);
            Put(", "u8);
            Whole(span.End);
            Put((byte)']');
            return;
        }
        Reserve(LongestNumber);
        var target = _buffer.AsSpan(_length);
        target[0] = (byte)'[';
        Utf8Formatter.TryFormat(span.Start, target[1..], out var start);
        target[start + 1] = (byte)',';
        Utf8Formatter.TryFormat(span.End, target[(start + 2)..], out var end);
        target[start + end + 2] = (byte)']';
        _length += start + end + 3;
    }

    public void Put(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Put(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    private void Begin(byte bracket)
    {
        if (++_depth > options.MaxDepth)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The value is nested deeper than {options.MaxDepth}.");
        Put(bracket);
        _first = true;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (options.Indented && !_first) NewLine();
        Put(bracket);
        _first = false;
    }

    private void NewLine()
    {
        Reserve(1 + (2 * _depth));
        _buffer[_length++] = (byte)'\n';
        _buffer.AsSpan(_length, 2 * _depth).Fill((byte)' ');
        _length += 2 * _depth;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count) Grow(count);
    }

    private void Grow(int count)
    {
        var needed = (long)_length + count;
        if (needed > Array.MaxLength) throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, "The JSON is longer than an array can be.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _buffer.Length)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
