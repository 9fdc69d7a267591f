using System.Globalization;
using NewsModel.Quotations;

namespace NewsModel.Annotation;

/// <summary>
/// Puts what was extracted beside what the source asserts. The asserted stands: an extracted quote that overlaps it is left out, and a
/// speaker of the same name is the asserted one.
/// </summary>
internal sealed class QuotationMerge
{
    private readonly List<Quote> _quotes = [];
    private readonly List<Speaker> _speakers = [];
    private readonly HashSet<string> _quoteIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakerIds = new(StringComparer.Ordinal);
    private readonly List<TextSpan> _asserted = [];

    public QuotationMerge(ArticleBody body)
    {
        if (body.Quotes is not null) KeepQuotes(body.Quotes);
        if (body.Speakers.Count > 0) KeepSpeakers(body.Speakers);
    }

    // A speaker that an asserted quote names stays too, whoever found it.
    private void KeepSpeakers(ValueList<Speaker> speakers)
    {
        var named = _quotes.Select(quote => quote.SpeakerId).ToHashSet(StringComparer.Ordinal);
        foreach (var speaker in speakers)
            if ((speaker.Provenance == Provenance.Asserted || named.Contains(speaker.Id)) && _speakerIds.Add(speaker.Id)) _speakers.Add(speaker);
    }

    private void KeepQuotes(ValueList<Quote> quotes)
    {
        foreach (var quote in quotes)
            if (quote.Provenance == Provenance.Asserted && _quoteIds.Add(quote.Id)) _quotes.Add(quote);
        _asserted.AddRange(Union(_quotes.SelectMany(quote => quote.Spans)));
        // An asserted quote may continue an extracted one, which is about to go.
        for (var i = 0; i < _quotes.Count; i++)
            if (_quotes[i].Continues is { } continued && !_quoteIds.Contains(continued)) _quotes[i] = _quotes[i] with { Continues = null };
    }

    public (ValueList<Quote> Quotes, ValueList<Speaker> Speakers) With(QuotationResult extracted)
    {
        var speakerIds = AddSpeakers(extracted.Speakers);
        var quoteIds = new string?[extracted.Quotes.Count];
        var number = 0;
        for (var i = 0; i < quoteIds.Length; i++)
        {
            var quote = extracted.Quotes[i];
            if (_asserted.Count > 0 && quote.Spans.Any(OverlapsAsserted)) continue;
            quoteIds[i] = Free(s_quoteIds, "q", ref number, _quoteIds);
            _quotes.Add(new Quote
            {
                Id = quoteIds[i]!,
                Kind = quote.Kind,
                Spans = quote.Spans.ToValueList(),
                Content = quote.Content.ToValueList(),
                SpeakerId = quote.Speaker < 0 ? null : speakerIds[quote.Speaker],
                Mention = quote.Mention,
                Cue = quote.Cue,
                Sieve = quote.Sieve == QuotationSieve.None ? null : Name(quote.Sieve),
                Confidence = quote.Sieve == QuotationSieve.None ? null : quote.Confidence,
                Continues = quote.Continues < 0 ? null : quoteIds[quote.Continues],
                Provenance = Provenance.Extracted,
            });
        }
        return (IsInOrder ? ValueList.Of(_quotes) : _quotes.OrderBy(Place).ToValueList(), ValueList.Of(_speakers));
    }

    private bool IsInOrder
    {
        get
        {
            for (var i = 1; i < _quotes.Count; i++)
                if (Place(_quotes[i]) < Place(_quotes[i - 1])) return false;
            return true;
        }
    }

    private static int Place(Quote quote) => quote.Spans.Count == 0 ? int.MaxValue : quote.Spans[0].Start;

    private string[] AddSpeakers(IReadOnlyList<ExtractedSpeaker> extracted)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in _speakers)
            if (speaker.Name is { } name) known.TryAdd(name, speaker.Id);

        var ids = new string[extracted.Count];
        var number = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var speaker = extracted[i];
            if (speaker.IsNamed && known.TryGetValue(speaker.Name, out var id))
            {
                ids[i] = id;
                continue;
            }
            ids[i] = Free(s_speakerIds, "p", ref number, _speakerIds);
            _speakers.Add(new Speaker
            {
                Id = ids[i],
                Kind = speaker.Kind,
                Name = speaker.Name,
                Role = speaker.Role,
                Affiliation = speaker.Affiliation,
                Mentions = speaker.Mentions.ToValueList(),
                Provenance = Provenance.Extracted,
            });
        }
        return ids;
    }

    // Binary search: the asserted spans are in order, and made disjoint when they were collected.
    private bool OverlapsAsserted(TextSpan span)
    {
        int low = 0, high = _asserted.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_asserted[middle].Overlaps(span)) return true;
            if (_asserted[middle].End <= span.Start) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    // Spans of asserted quotes in order, those that overlap made one.
    private static List<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        var union = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (union.Count > 0 && union[^1].End > span.Start) union[^1] = TextSpan.FromBounds(union[^1].Start, Math.Max(union[^1].End, span.End));
            else union.Add(span);
        }
        return union;
    }

    private static string Free(string[] first, string prefix, ref int number, HashSet<string> taken)
    {
        while (true)
        {
            var id = number < first.Length ? first[number] : prefix + (number + 1).ToString(CultureInfo.InvariantCulture);
            number++;
            // Ids that are made are never made twice: they need no place among the taken.
            if (taken.Count == 0 || !taken.Contains(id)) return id;
        }
    }

    // The ids of most articles, made once.
    private static readonly string[] s_quoteIds = FirstIds("q");
    private static readonly string[] s_speakerIds = FirstIds("p");

    private static string[] FirstIds(string prefix) => [.. Enumerable.Range(1, 64).Select(number => prefix + number.ToString(CultureInfo.InvariantCulture))];

    // The sieve's name in the wire format: SubjectVerbAfter is subject-verb-after.
    private static string Name(QuotationSieve sieve) => s_names[(int)sieve];

    private static readonly string[] s_names = [.. Enum.GetValues<QuotationSieve>().Select(Spell)];

    private static string Spell(QuotationSieve sieve) =>
        string.Concat(sieve.ToString().Select((letter, i) => char.IsAsciiLetterUpper(letter) ? (i > 0 ? "-" : "") + (char)(letter | 0x20) : letter.ToString()));
}
