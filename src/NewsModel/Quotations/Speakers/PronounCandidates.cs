using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>
/// Whom a pronoun may stand for, each with a score: speakers and subjects before it count most, near ones more than far ones;
/// the wrong gender excludes.
/// </summary>
internal ref struct PronounCandidates(Page page, Gender gender, int token)
{
    private const int MentionReach = 40;
    private const float SentenceCost = 0.9f;
    private const float ParagraphCost = 0.6f;

    private readonly Page _page = page;
    private readonly int _sentence = page.Tokens[token].Sentence;
    private readonly int _paragraph = page.ParagraphOf(token);
    private float _score = float.NegativeInfinity;

    public (int Speaker, int Person) Best { get; private set; } = (-1, -1);

    public void SeeSpeaker(int index, in SpeakerEntry speaker, int place)
    {
        if (speaker.Kind is not (SpeakerKind.Person or SpeakerKind.Anonymous)) return;
        var of = speaker.Person >= 0 ? _page.Scratch.Names.Span[speaker.Person].Gender : speaker.Gender;
        var score = 3.2f + Fit(of) - Distance(place);
        if (speaker.Kind == SpeakerKind.Anonymous) score -= 1;
        if (score > _score) (_score, Best) = (score, (index, -1));
    }

    public void SeeNames()
    {
        var mentions = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_page.Scratch.Mentions);
        var last = LowerBound(mentions, token);
        for (var index = last - 1; index >= 0 && last - index <= MentionReach; index--)
        {
            var mention = mentions[index];
            if (mention.Quoted || _page.Is(mention.Range.Last, TokenTraits.Possessive) && _page.Tokens[mention.Range.Last].Sentence == _sentence) continue;
            if (_page.Scratch.Names.Span[mention.Named].IsGuess) continue;
            var score = 1.2f + Fit(_page.Scratch.Names.Span[mention.Named].Gender) - Distance(mention.Range.First) + (IsSubject(mention.Range) ? 1.6f : 0);
            if (score > _score) (_score, Best) = (score, (-1, mention.Named));
        }
    }

    private readonly float Fit(Gender of)
    {
        if (of is Gender.Unknown or Gender.Either) return gender == Gender.Unknown ? 0 : -0.3f;
        return gender == Gender.Unknown || (of & gender) != 0 ? 0.4f : -100;
    }

    private readonly float Distance(int place)
    {
        var sentences = _sentence - _page.Tokens[place].Sentence;
        var paragraphs = _paragraph - _page.ParagraphOf(place);
        return (Math.Min(sentences, 12) * SentenceCost * 0.5f) + (Math.Min(paragraphs, 12) * ParagraphCost);
    }

    // A subject begins its sentence, or a verb follows it.
    private readonly bool IsSubject(TokenRange range)
    {
        if (_page.Is(range.Last, TokenTraits.Possessive)) return false;
        if (_page.Is(range.First, TokenTraits.SentenceStart) || HoldsView(range)) return true;
        var next = _page.Next(range.Last);
        return next < _page.Count && _page.Tokens[next].Sentence == _page.Tokens[range.Last].Sentence && Verbs.IsFinite(_page, next);
    }

    // "For Anna Kessler, the plan …", "To the baker Tom Barrow, …": whose view the sentence gives.
    private readonly bool HoldsView(TokenRange range)
    {
        var first = _page.SentenceStart(range.First);
        if (range.First - first > 12 || !_page.Is(range.Last + 1, TokenKind.Comma) || !_page.IsWord(first, "for") && !_page.IsWord(first, "to")) return false;
        for (var token = first; token < range.First; token++)
            if (_page.Is(token, TokenKind.Comma)) return false;
        return true;
    }

    private static int LowerBound(ReadOnlySpan<Mention> mentions, int token)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Range.First < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
