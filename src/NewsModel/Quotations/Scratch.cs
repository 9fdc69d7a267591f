using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Sieves;
using NewsModel.Quotations.Speakers;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations;

/// <summary>
/// The working memory of one extraction, used again by the next: what an extraction leaves behind is only its result.
/// </summary>
internal sealed class Scratch
{
    // A text of this many tokens (some 5 MB) is rare; its memory is not kept.
    private const int KeptTokens = 1 << 20;

    private static Scratch? s_spare;

    public List<Token> Tokens { get; } = [];

    /// <summary>The tokens that are quotation marks or apostrophes of their own, in order; so are those of the two lists below.</summary>
    public List<int> Marks { get; } = [];

    /// <summary>The words that may attribute.</summary>
    public List<int> Cues { get; } = [];

    /// <summary>The words with a capital letter.</summary>
    public List<int> Capitals { get; } = [];

    public List<ParagraphRange> Paragraphs { get; } = [];

    public List<QuoteRun> Runs { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<TokenRange> Spans { get; } = [];

    public List<NameSequence> NameSequences { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public NameIndex Names { get; } = new();

    /// <summary>Organisations by the letters that stand in brackets after their names.</summary>
    public Dictionary<ulong, TokenRange> Acronyms { get; } = [];

    public List<SpeakerEntry> Speakers { get; } = [];

    public Dictionary<ulong, int> SpeakerKeys { get; } = [];

    public static Scratch Rent() => Interlocked.Exchange(ref s_spare, null) ?? new Scratch();

    public void Return()
    {
        if (Tokens.Capacity > KeptTokens) return;
        Tokens.Clear();
        Marks.Clear();
        Cues.Clear();
        Capitals.Clear();
        Paragraphs.Clear();
        Runs.Clear();
        Statements.Clear();
        Spans.Clear();
        NameSequences.Clear();
        Mentions.Clear();
        Names.Clear();
        Speakers.Clear();
        Acronyms.Clear();
        SpeakerKeys.Clear();
        Volatile.Write(ref s_spare, this);
    }
}
