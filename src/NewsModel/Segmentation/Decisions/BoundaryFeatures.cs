using System.Numerics;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// What the linear model sees of a doubtful candidate: each feature is a hash of its template's number and of what stands
/// there. The trainer and the decider take them from here, so that both see the same.
/// </summary>
internal ref struct BoundaryFeatures
{
    /// <summary>No candidate has more features.</summary>
    internal const int Capacity = 72;

    private readonly Span<uint> _hashes;
    private int _count;

    private BoundaryFeatures(Span<uint> hashes) => _hashes = hashes;

    /// <summary>Writes the features' hashes and returns how many there are.</summary>
    internal static int Extract(in Candidate c, WordLookup words, Span<uint> hashes)
    {
        var features = new BoundaryFeatures(hashes);
        features.Describe(in c, words);
        return features._count;
    }

    private void Describe(in Candidate c, WordLookup words)
    {
        var word = c.Word;
        var next = c.NextWord;
        var kinds = c.KindsOfWord(words);
        var context = c.ContextOfNext(words);
        var (shape, nextShape) = (c.Shape, c.NextShape);
        var mark = (uint)(c.HasEllipsis ? 3 : c.HasMark ? 2 : 1);
        var shapes = (uint)shape << 4 | (uint)nextShape | mark << 8;
        var group = Group(kinds, shape, mark);
        var (wordHash, nextHash) = (Hash(word), Hash(next));

        Add(1, shapes);
        Add(2, group << 4 | (uint)nextShape);
        Add(3, wordHash);
        Add(4, nextHash);
        Add(5, wordHash * 31 + (uint)nextShape);
        Add(6, nextHash * 31 + group);
        Add(7, (uint)c.Closing << 8 | (uint)c.Opening << 2 | mark);
        Add(8, ((uint)c.Closing << 8 | (uint)c.Opening) * 31 + shapes);
        Add(9, (uint)Math.Min(word.Length, 8) << 4 | (uint)nextShape);
        Add(10, (uint)Math.Min(next.Length, 8) << 8 | group);
        Add(11, (uint)Math.Min(c.Stops, 5) << 4 | (uint)nextShape);
        Add(12, (c.HasLineBreak ? 1u : 0u) << 8 | group);
        for (var bits = (uint)context; bits != 0; bits &= bits - 1)
            Add(13, (uint)BitOperations.TrailingZeroCount(bits) << 8 | group);
        if (context == 0) Add(14, group);
        DescribeBefore(in c, group, nextShape);
        DescribeAfter(in c, words, group, nextShape);
        if ((kinds & AbbreviationKinds.Company) != 0) Add(30, CompanyRules.EndsSentence(in c, words) ? 2u : 1u);
        Add(31, (c.IsOdd('"', c.Stop) ? 1u : 0u) << 8 | mark << 4 | (uint)c.Closing);
    }

    private void DescribeBefore(in Candidate c, uint group, WordShape nextShape)
    {
        var end = c.WordStart;
        var gap = end > 0 ? c.Text[end - 1] : '\n';
        Add(15, (uint)gap * 31 + group);
        while (end > 0 && Marks.IsSpace(c.Text[end - 1])) end--;
        var start = c.ScanWordBack(end, out var shape, out _);
        var before = c.Text[start..end];
        Add(16, (uint)shape << 8 | group);
        Add(17, Hash(before) * 31 + group);
        Add(18, (uint)shape << 12 | (uint)nextShape << 8 | group);
        if (start == 0) Add(19, group);
    }

    private void DescribeAfter(in Candidate c, WordLookup words, uint group, WordShape nextShape)
    {
        var position = c.NextEnd;
        var mark = position < c.Text.Length ? c.Text[position] : '\n';
        Add(20, (uint)mark * 31 + group);
        while (position < c.Text.Length && !Marks.IsWordUnit(c.Text[position]) && position < c.NextEnd + 3) position++;
        var second = c.Text[position..c.ScanWord(position, out var secondShape)];
        Add(21, Hash(second) * 31 + (group & 15));
        Add(22, (uint)secondShape << 12 | (uint)nextShape << 8 | group);
        var context = second.IsEmpty ? 0 : words.Context(second);
        for (var bits = (uint)context; bits != 0; bits &= bits - 1)
            Add(23, (uint)BitOperations.TrailingZeroCount(bits) << 8 | group);
    }

    // The class of the word before in one number: the first of its kinds, else its shape.
    private static uint Group(AbbreviationKinds kinds, WordShape shape, uint mark) =>
        mark > 1 ? 48 + mark : kinds == 0 ? (uint)shape : 16 + (uint)BitOperations.TrailingZeroCount((uint)kinds);

    private void Add(uint template, uint value)
    {
        var hash = (template * 0x9E3779B1u ^ value) * 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        _hashes[_count++] = hash ^ hash >> 16;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ CodePoint.ToLower(unit)) * 16777619u;
        return hash;
    }
}
