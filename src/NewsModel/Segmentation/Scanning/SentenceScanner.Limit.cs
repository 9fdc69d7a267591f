using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>What happens to a sentence that is longer than the longest.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>How far back from the limit white space is looked for; sentences are at least four times as long.</summary>
    private const int SpaceLookBack = SegmentationOptions.ShortestLongestSentence / 4;

    /// <summary>
    /// Cuts at the last white space before the limit, or else between two grapheme clusters, both if near; else between two
    /// characters.
    /// </summary>
    private void CutAtLimit()
    {
        var between = -1;
        var at = _limit;
        var after = at < _text.Length ? TForm.Decode(_text, at, out _) : ' ';
        for (var looked = 0; looked < SpaceLookBack && at > Start; looked++)
        {
            StepCount.Add();
            var before = TForm.DecodeBefore(_text, at, out var length);
            if (CodePoint.IsWhiteSpace(after) && TrimEnd(at) is var end && end > Start && !_core.KeepsWhiteSpace)
            {
                Found(end);
                return;
            }
            if (CodePoint.IsWhiteSpace(before) && _core.KeepsWhiteSpace && Clusters.CanPart(before, after))
            {
                between = at;
                break;
            }
            if (between < 0 && Clusters.CanPart(before, after)) between = at;
            after = before;
            at -= length;
        }
        End = between > Start ? between : _limit;
        _next = End;
        _resume = End;
    }
}
