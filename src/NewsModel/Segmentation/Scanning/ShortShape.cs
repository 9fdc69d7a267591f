using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Scanning;

/// <summary>A word of two to eight ASCII letters and full stops, the last of sixteen bytes, a bit of each kind for each unit, the first in the lowest.</summary>
internal readonly ref struct ShortShape
{
    private readonly Vector128<byte> _lower;
    private readonly int _length;
    private readonly uint _capitals;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ShortShape(Vector128<byte> bytes, int length)
    {
        _length = length;
        // Of letters and full stops, no others than capitals are without this bit.
        _lower = bytes | Vector128.Create((byte)0x20);
        _capitals = ~Vector128.Equals(bytes, _lower).ExtractMostSignificantBits() << 16 >> (32 - length);
        Stops = Vector128.Equals(bytes, Vector128.Create((byte)'.')).ExtractMostSignificantBits() >> (16 - length);
    }

    /// <summary>Which units are full stops.</summary>
    public uint Stops { get; }

    /// <summary>The key of the word in <see cref="ShortWords"/>.</summary>
    public ulong Key => _lower.AsUInt64().GetElement(1) >> (64 - 8 * _length);

    /// <summary>Whether a full stop is the last unit, or has another one after it.</summary>
    public bool HasStrayStop => Stops != 0 && (Stops >> (_length - 1) | (Stops & Stops >> 1)) != 0;

    public bool IsCapitalised => (_capitals & 1) != 0;

    public bool IsSmall => (_capitals | Stops) == 0;

    public bool HasVowel => PlainWords.HasVowel(_lower, _length);

    /// <summary>MPs: an s after a capital, and something before it.</summary>
    public bool IsPlural => _length > 2 && _capitals >> (_length - 2) == 1 && _lower.GetElement(15) == 's';

    /// <summary>U.S: two capitals with a full stop between.</summary>
    public bool IsTwoCapitals => _length == 3 && _capitals == 0b101;
}
