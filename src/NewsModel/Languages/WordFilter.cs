namespace NewsModel.Languages;

/// <summary>A small set of hashes that may hold more than was put in, never less: one bit a hash.</summary>
internal sealed class WordFilter
{
    private const int Bits = 14;

    private readonly uint[] _bits = new uint[1 << (Bits - 5)];

    public void Add(uint hash)
    {
        var place = Place(hash);
        _bits[place >> 5] |= 1u << (int)(place & 31);
    }

    public bool MayHold(uint hash)
    {
        var place = Place(hash);
        return (_bits[place >> 5] & (1u << (int)(place & 31))) != 0;
    }

    private static uint Place(uint hash) => hash * 0x9E3779B1u >> (32 - Bits);
}
