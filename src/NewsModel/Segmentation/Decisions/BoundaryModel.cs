using System.Runtime.CompilerServices;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// The linear model that decides what the rules doubt: the sum of the weights of a candidate's features, added to which way
/// the rules lean. Languages without weights of their own go by the rules.
/// </summary>
internal static class BoundaryModel
{
    /// <summary>What a leaning of the rules is worth against the weights, in their unit.</summary>
    internal const int Leaning = 64;

    internal static bool HasWeights(Language language) => language is Language.En && BoundaryWeights.English.Length > 0;

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool Decide(ref Candidate candidate, WordLookup words, Verdict verdict)
    {
        Span<uint> hashes = stackalloc uint[BoundaryFeatures.Capacity];
        var count = BoundaryFeatures.Extract(in candidate, words, hashes);
        var weights = BoundaryWeights.English;
        var sum = verdict == Verdict.LeanYes ? Leaning : -Leaning;
        foreach (var hash in hashes[..count]) sum += weights[(int)(hash & (uint)(weights.Length - 1))];
        return sum > 0;
    }
}
