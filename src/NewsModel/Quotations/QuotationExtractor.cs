using NewsModel.Languages;
using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Sieves;
using NewsModel.Quotations.Speakers;
using NewsModel.Quotations.Tokens;
using NewsModel.Segmentation;

namespace NewsModel.Quotations;

/// <summary>
/// Finds in a text what was said and by whom: quotations in every style of marks, reported clauses, and one speaker for all
/// mentions of one.
/// </summary>
/// <remarks>
/// <para>
/// Works in ordered sieves, the most certain first. Paragraphs are parted by line breaks, as in <c>Body.Text</c>; a line break
/// inside a hard-wrapped paragraph is a space. Takes time linear in the text, whatever it holds, and allocates its result.
/// </para>
/// <para>Immutable, and safe for all threads.</para>
/// </remarks>
public sealed class QuotationExtractor
{
    private readonly Language _language;
    private readonly SentenceSegmenter _segmenter;

    /// <summary>Makes an extractor for English.</summary>
    public QuotationExtractor()
        : this("en")
    {
    }

    /// <summary>
    /// Makes an extractor for a language: a BCP 47 tag, of which the first subtag counts. For a language without words of its
    /// own quotations are found by their marks alone.
    /// </summary>
    public QuotationExtractor(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        _language = Find(language);
        _segmenter = SentenceSegmenterProvider.Default.GetSegmenter(LanguageTag.TryParse(language, out var tag) ? tag : (LanguageTag?)null);
    }

    /// <summary>Finds the quotes and speakers of <paramref name="text"/>. All spans are offsets in UTF-16 code units into it.</summary>
    public QuotationResult Extract(ReadOnlySpan<char> text) => Extract(text, null);

    /// <summary>The same with the sentences of the text, in order, where they are known; null to find them.</summary>
    internal QuotationResult Extract(ReadOnlySpan<char> text, IReadOnlyList<Sentence>? sentences)
    {
        var scratch = Scratch.Rent();
        try
        {
            Tokenizer.Read(text, _language, scratch);
            if (scratch.Tokens.Count == 0) return QuotationResult.Empty;
            if (sentences is null) SentenceMarks.Read(text, _segmenter, scratch);
            else SentenceMarks.Read(sentences, scratch);
            MarkPairing.Pair(new Page(text, _language, scratch));
            var page = new Page(text, _language, scratch);
            new DirectSieve(page).Find();
            new TranscriptSieve(page).Find();
            if (_language == Language.De)
            {
                new GermanReportedSieve(page).Find();
                new GermanFragmentSieve(page).Find();
            }
            else if (_language == Language.Ko) Korean.FindReported(page);
            else if (_language == Language.Ar) Arabic.FindReported(page);
            else if (_language == Language.En)
            {
                new ReportedSieve(page).Find();
                new FragmentSieve(page).Find();
            }
            scratch.Statements.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
            new CarrySieve(page).Carry();
            NameHarvest.Collect(page);
            scratch.Mentions.Sort(static (left, right) => left.Range.First.CompareTo(right.Range.First));
            new SpeakerResolver(page, scratch.Speakers).Resolve();
            return new ResultWriter(page).Write();
        }
        finally
        {
            scratch.Return();
        }
    }

    private static Language Find(string tag)
    {
        var cut = tag.AsSpan().IndexOfAny('-', '_');
        var primary = cut < 0 ? tag : tag[..cut];
        for (var language = 1; language < LanguageProperties.Count; language++)
            if (LanguageProperties.Tag((Language)language).Equals(primary, StringComparison.OrdinalIgnoreCase)) return (Language)language;
        return Language.Unknown;
    }
}
