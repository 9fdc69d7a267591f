namespace NewsModel.Fuzz;

/// <summary>Changes documents at random: bytes, runs and words of a dictionary, and the end of one behind the beginning of another.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> words, int seed)
{
    private const int LongestInput = 1024;

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var input = new List<byte>(seeds[_random.Next(seeds.Count)].AsSpan(0).ToArray());
        for (var steps = 1 + _random.Next(8); steps > 0; steps--) Change(input);
        if (input.Count > LongestInput) input.RemoveRange(LongestInput, input.Count - LongestInput);
        return [.. input];
    }

    private void Change(List<byte> input)
    {
        var at = _random.Next(input.Count + 1);
        var length = Math.Min(1 + _random.Next(1 + _random.Next(64)), input.Count - at);
        switch (_random.Next(7))
        {
            case 0 when at < input.Count: input[at] = (byte)_random.Next(256); break;
            case 1 when at < input.Count: input[at] ^= (byte)(1 << _random.Next(8)); break;
            case 2: input.RemoveRange(at, length); break;
            case 3: input.InsertRange(at, input.GetRange(at, length)); break;
            case 4 or 5: input.InsertRange(at, words[_random.Next(words.Count)]); break;
            default:
                var other = seeds[_random.Next(seeds.Count)];
                input.RemoveRange(at, input.Count - at);
                input.AddRange(other.AsSpan(_random.Next(other.Length + 1)).ToArray());
                break;
        }
    }
}
