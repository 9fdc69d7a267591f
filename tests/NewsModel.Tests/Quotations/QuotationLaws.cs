using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>What holds for the quotes of every text, as one sentence that says which law is broken, or null.</summary>
internal static class QuotationLaws
{
    public static string? Broken(string text, QuotationResult result)
    {
        foreach (var quote in result.Quotes)
        {
            if (quote.Spans.Count == 0 || quote.Spans.Count != quote.Content.Count) return $"{quote.Sieve}: a quote has spans, and content for each";
            for (var i = 0; i < quote.Spans.Count; i++)
            {
                if (quote.Spans[i].End > text.Length) return $"{quote.Sieve}: {quote.Spans[i]} lies in the text";
                if (!quote.Spans[i].Contains(quote.Content[i])) return $"{quote.Sieve}: {quote.Spans[i]} holds {quote.Content[i]}";
                if (i > 0 && quote.Spans[i].Start < quote.Spans[i - 1].End) return $"{quote.Sieve}: {quote.Spans[i - 1]} and {quote.Spans[i]} are in order";
            }
            if (quote.Speaker < -1 || quote.Speaker >= result.Speakers.Count) return $"{quote.Sieve}: speaker {quote.Speaker} exists";
            if (quote.Mention is { } mention && (mention.End > text.Length || mention.IsEmpty)) return $"{quote.Sieve}: the mention {mention} is words of the text";
            if (quote.Cue is { } cue && (cue.End > text.Length || cue.IsEmpty)) return $"{quote.Sieve}: the cue {cue} is words of the text";
            if (quote.Confidence is < 0 or > 1) return $"{quote.Sieve}: {quote.Confidence} is a confidence";
        }
        foreach (var speaker in result.Speakers)
            for (var i = 0; i < speaker.Mentions.Count; i++)
            {
                if (speaker.Mentions[i].End > text.Length || speaker.Mentions[i].IsEmpty) return $"{speaker.Name}: {speaker.Mentions[i]} is words of the text";
                if (i > 0 && speaker.Mentions[i].CompareTo(speaker.Mentions[i - 1]) <= 0) return $"{speaker.Name}: mentions are in order";
            }
        return null;
    }

    /// <summary>All that was found, to compare.</summary>
    public static string Print(QuotationResult result) =>
        string.Join('\n', result.Quotes.Select(quote => $"{quote.Kind} {string.Join(' ', quote.Spans)} {string.Join(' ', quote.Content)} {quote.Speaker} {quote.Mention} {quote.Cue} {quote.Sieve}"))
        + "\n" + string.Join('\n', result.Speakers.Select(speaker => speaker.Name));
}
