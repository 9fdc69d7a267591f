using System.Globalization;
using NewsModel.Quotations;

namespace NewsModel.Annotation;

/// <summary>
/// Puts what was extracted beside what the source asserts. The asserted stands: an extracted quote that overlaps it is left out, and a
/// speaker of the same name is the asserted one.
/// </summary>
internal sealed class QuotationMerge
{
    private readonly List<Quote> _quotes;
    private readonly List<Speaker> _speakers;
    private readonly HashSet<string> _quoteIds;
    private readonly HashSet<string> _speakerIds;
    private readonly List<TextSpan> _asserted;

    public QuotationMerge(ArticleBody body)
    {
        _quotes = [.. body.Quotes?.Where(quote => quote.Provenance == Provenance.Asserted) ?? []];
        // A speaker that an asserted quote names stays too, whoever found it.
        var named = _quotes.Select(quote => quote.SpeakerId).ToHashSet(StringComparer.Ordinal);
        _speakers = [.. body.Speakers.Where(speaker => speaker.Provenance == Provenance.Asserted || named.Contains(speaker.Id))];
        _quoteIds = _quotes.Select(quote => quote.Id).ToHashSet(StringComparer.Ordinal);
        _speakerIds = _speakers.Select(speaker => speaker.Id).ToHashSet(StringComparer.Ordinal);
        _asserted = Union(_quotes.SelectMany(quote => quote.Spans));

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
            if (quote.Spans.Any(OverlapsAsserted)) continue;
            quoteIds[i] = Free("q", ref number, _quoteIds);
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
        var inOrder = _quotes.OrderBy(quote => quote.Spans.Count == 0 ? int.MaxValue : quote.Spans[0].Start);
        return (inOrder.ToValueList(), _speakers.ToValueList());
    }

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
            ids[i] = Free("p", ref number, _speakerIds);
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

    private static string Free(string prefix, ref int number, HashSet<string> taken)
    {
        while (true)
        {
            var id = prefix + (++number).ToString(CultureInfo.InvariantCulture);
            if (taken.Add(id)) return id;
        }
    }

    // The sieve's name in the wire format: SubjectVerbAfter is subject-verb-after.
    private static string Name(QuotationSieve sieve) => s_names[(int)sieve];

    private static readonly string[] s_names = [.. Enum.GetValues<QuotationSieve>().Select(Spell)];

    private static string Spell(QuotationSieve sieve) =>
        string.Concat(sieve.ToString().Select((letter, i) => char.IsAsciiLetterUpper(letter) ? (i > 0 ? "-" : "") + (char)(letter | 0x20) : letter.ToString()));
}
