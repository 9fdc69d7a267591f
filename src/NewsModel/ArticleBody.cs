using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>
/// The body of an article: its blocks and everything that holds spans into their text, which is sentences, quotes and speakers.
/// </summary>
/// <remarks>
/// <para>
/// There is one coordinate system: <see cref="Text"/> is the texts of the blocks that have one, joined by two line feeds, and every
/// span of a sentence, quote or speaker is an offset in UTF-16 code units into it.
/// </para>
/// <para>
/// Immutable, so safe for all threads. Other blocks make another body, <c>new ArticleBody(blocks)</c>, without the annotations,
/// whose spans would point astray. The constructor checks every span and reference, in linear time. Equality is that of the
/// parts; nothing that is computed on first use takes part in it.
/// </para>
/// </remarks>
[JsonConverter(typeof(NewsJsonConverter<ArticleBody>))]
public sealed record ArticleBody
{
    /// <summary>The version of the way sentence ids are made from their text; a new one is a breaking change.</summary>
    public const int SentenceIdVersion = 1;

    /// <summary>The longest text a body may have, in UTF-16 code units.</summary>
    public const int MaxTextLength = 1 << 29;

    internal const string BlockSeparator = "\n\n";

    private readonly BlockPlaces _places;
    private string? _text;

    /// <summary>Makes a body that is not annotated.</summary>
    /// <exception cref="ArgumentException">The text would be longer than <see cref="MaxTextLength"/>.</exception>
    public ArticleBody(ValueList<Block> blocks)
        : this(blocks, null, null, [])
    {
    }

    /// <summary>Makes a body of blocks and annotations.</summary>
    /// <param name="blocks">The blocks, in order.</param>
    /// <param name="sentences">The sentences, in order; null when they have not been looked for.</param>
    /// <param name="quotes">The quotes; null when they have not been looked for.</param>
    /// <param name="speakers">The speakers that the quotes name, and others.</param>
    /// <exception cref="ArgumentException">
    /// A span lies outside the text; sentences are empty, overlap, are out of order or cross a block; two quotes, speakers or
    /// sentences have one id; a quote names a speaker, or continues a quote, that does not exist; or the text would be longer
    /// than <see cref="MaxTextLength"/>. The message names the place.
    /// </exception>
    public ArticleBody(ValueList<Block> blocks, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(speakers);
        if (BodyRules.FindFault(blocks, sentences, quotes, speakers, out _places) is { } fault)
            throw new ArgumentException($"{fault.Path}: {fault.Message}");
        Blocks = blocks;
        Quotes = quotes;
        Speakers = speakers;
        Sentences = Bind(sentences);
    }

    // The blocks of another body, whose places and text are those of this one.
    private ArticleBody(ArticleBody body, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers)
        : this(body.Blocks, sentences, quotes, speakers, body._places)
    {
        if (BodyRules.FindFault(_places, sentences, quotes, speakers) is { } fault) throw new ArgumentException($"{fault.Path}: {fault.Message}");
        _text = body._text;
    }

    private ArticleBody(
        ValueList<Block> blocks, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers, BlockPlaces places)
    {
        _places = places;
        Blocks = blocks;
        Quotes = quotes;
        Speakers = speakers;
        Sentences = Bind(sentences);
    }

    /// <summary>The body without blocks.</summary>
    public static ArticleBody Empty { get; } = new([]);

    /// <summary>The blocks, in order.</summary>
    public ValueList<Block> Blocks { get; }

    /// <summary>The sentences, in order; null when they have not been looked for, empty when there are none.</summary>
    public ValueList<Sentence>? Sentences { get; }

    /// <summary>The quotes; null when they have not been looked for, empty when there are none.</summary>
    public ValueList<Quote>? Quotes { get; }

    /// <summary>The speakers; every speaker that a quote names is here.</summary>
    public ValueList<Speaker> Speakers { get; }

    /// <summary>The text all spans point into: the texts of the blocks that have one, joined by two line feeds. Made on first use.</summary>
    public string Text => _text ??= string.Join(BlockSeparator, Blocks.Select(block => block.PlainText).OfType<string>());

    /// <summary>The length of <see cref="Text"/>, without making it.</summary>
    public int TextLength => _places.TextLength;

    /// <summary>A body of one paragraph for each text.</summary>
    public static ArticleBody FromParagraphs(params IEnumerable<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return new([.. paragraphs.Select(text => new Paragraph(text))]);
    }

    /// <summary>The same blocks with other annotations.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public ArticleBody WithAnnotations(ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        return new(this, sentences, quotes, speakers);
    }

    /// <summary>The text of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends past <see cref="Text"/>.</exception>
    public ReadOnlySpan<char> TextOf(TextSpan span) => span.Of(Text);

    /// <summary>The text of a sentence of this body.</summary>
    public string TextOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return TextOf(sentence.Span).ToString();
    }

    /// <summary>The words of a quote of this body: the texts of its content spans, joined by one space.</summary>
    public string TextOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return string.Join(' ', quote.Content.Select(span => TextOf(span).ToString()));
    }

    /// <summary>Where the text of the block at <paramref name="index"/> stands; null for a block without text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public TextSpan? SpanOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Blocks.Count);
        return _places.SpanOf(index);
    }

    /// <summary>
    /// The index of the block whose text <paramref name="span"/> lies in; -1 when it lies in none, as one does that crosses
    /// from one block into the next. Takes logarithmic time.
    /// </summary>
    public int BlockOf(TextSpan span) => _places.BlockOf(span);

    /// <summary>The sentence that has the code unit at <paramref name="offset"/>, or null. Takes logarithmic time.</summary>
    public Sentence? SentenceAt(int offset)
    {
        if (Sentences is null) return null;
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = Sentences[middle].Span;
            if (span.Contains(offset)) return Sentences[middle];
            if (offset < span.Start) high = middle - 1;
            else low = middle + 1;
        }
        return null;
    }

    /// <summary>The sentence with this id, or null. Linear in the number of sentences.</summary>
    public Sentence? FindSentence(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Sentences?.FirstOrDefault(sentence => string.Equals(sentence.Id, id, StringComparison.Ordinal));
    }

    /// <summary>The quote with this id, or null. Linear in the number of quotes.</summary>
    public Quote? FindQuote(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Quotes?.FirstOrDefault(quote => string.Equals(quote.Id, id, StringComparison.Ordinal));
    }

    /// <summary>The speaker with this id, or null. Linear in the number of speakers.</summary>
    public Speaker? FindSpeaker(string? id) => Speakers.FirstOrDefault(speaker => string.Equals(speaker.Id, id, StringComparison.Ordinal));

    /// <summary>The speaker of a quote of this body, or null.</summary>
    public Speaker? SpeakerOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.SpeakerId is null ? null : FindSpeaker(quote.SpeakerId);
    }

    /// <summary>The quotes of a speaker, in their order.</summary>
    public IEnumerable<Quote> QuotesOf(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Quotes?.Where(quote => string.Equals(quote.SpeakerId, speaker.Id, StringComparison.Ordinal)) ?? [];
    }

    /// <summary>The sentences of the block at <paramref name="index"/>, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public IEnumerable<Sentence> SentencesOf(int index) =>
        SpanOf(index) is { } block ? Sentences?.Where(sentence => block.Contains(sentence.Span)) ?? [] : [];

    /// <summary>Whether blocks, sentences, quotes and speakers are equal.</summary>
    public bool Equals(ArticleBody? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Blocks == other.Blocks && Sentences == other.Sentences && Quotes == other.Quotes && Speakers == other.Speakers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Blocks, Sentences, Quotes, Speakers);

    /// <summary>How many blocks there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Blocks.Count} blocks");

    // For readers, which must say where in their document the fault is.
    internal static ArticleBody? TryCreate(
        ValueList<Block> blocks, ValueList<Sentence>? sentences, ValueList<Quote>? quotes, ValueList<Speaker> speakers, out BodyFault fault)
    {
        var found = BodyRules.FindFault(blocks, sentences, quotes, speakers, out var places);
        fault = found.GetValueOrDefault();
        return found is null ? new ArticleBody(blocks, sentences, quotes, speakers, places) : null;
    }

    // Whether Text is this, without making it.
    internal bool HasText(ReadOnlySpan<char> text)
    {
        if (text.Length != TextLength) return false;
        for (var i = 0; i < Blocks.Count; i++)
        {
            if (_places.SpanOf(i) is not { } span) continue;
            if (!text.Slice(span.Start, span.Length).SequenceEqual(Blocks[i].PlainText)) return false;
            if (span.End < text.Length && !text[span.End..].StartsWith(BlockSeparator)) return false;
        }
        return true;
    }

    // The text of a span, without making the text of the whole body where the span lies in a block that has its text at hand.
    internal ReadOnlySpan<char> Peek(TextSpan span)
    {
        if (_text is null && BlockOf(span) is var index and >= 0 && Blocks[index] is TextBlock block)
            return block.Text.AsSpan(span.Start - _places.SpanOf(index)!.Value.Start, span.Length);
        return span.Of(Text);
    }

    // Sentences without an id of their own get theirs from the text, when somebody asks for it.
    private ValueList<Sentence>? Bind(ValueList<Sentence>? sentences)
    {
        if (sentences is null || AreGiven(sentences)) return sentences;
        var ids = new SentenceIds(this, sentences);
        var bound = new Sentence[sentences.Count];
        for (var i = 0; i < bound.Length; i++) bound[i] = sentences[i].In(ids, i);
        return new ValueList<Sentence>(bound);
    }

    private static bool AreGiven(ValueList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
            if (sentence.GivenId is null) return false;
        return true;
    }
}
