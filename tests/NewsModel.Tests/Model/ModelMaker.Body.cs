namespace NewsModel.Tests.Model;

/// <content>Blocks, sentences, quotes and speakers.</content>
internal sealed partial class ModelMaker
{
    public ArticleBody Body()
    {
        var plain = new ArticleBody(List(Block));
        if (_random.Next(4) == 0) return plain;
        var length = plain.TextLength;
        ValueList<Speaker> speakers = [.. Enumerable.Range(1, _random.Next(1 + size)).Select(i => Speaker(length, $"p{i}"))];
        var sentences = Maybe(() => Sentences(plain));
        var quotes = Maybe(() => Quotes(length, speakers));
        return plain.WithAnnotations(sentences, quotes, speakers);
    }

    public Block Block() => _random.Next(9) switch
    {
        0 => Text(Text() + "x", text => new Paragraph(text) { Marks = Marks(text.Length) }),
        1 => Text(Text(), text => new Heading(text) { Level = _random.Next(1, 7), Marks = Marks(text.Length) }),
        2 => Text(Text(), text => new BlockQuote(text) { Attribution = MaybeText(), IsPullQuote = Coin, Marks = Marks(text.Length) }),
        3 => Common(new ListBlock { Items = List(ListItem), IsOrdered = Coin, Start = MaybeValue(() => _random.Next(-5, 5)) }),
        4 => Common(new ImageBlock { Image = Media(), Href = MaybeAddress() }),
        5 => Common(new EmbedBlock { Url = MaybeAddress(), Provider = MaybeText(), Title = MaybeText() }),
        6 => Common(new TableBlock { Caption = MaybeText(), Rows = List(() => new TableRow { Cells = List(TableCell), Extensions = Extensions() }) }),
        7 => Common(new RuleBlock()),
        _ => Common(new UnknownBlock { Kind = "x-" + Text() }),
    };

    public Speaker Speaker(int textLength, string id) => new()
    {
        Id = id,
        Kind = Pick<SpeakerKind>(),
        Name = MaybeText(),
        Role = MaybeText(),
        Affiliation = MaybeText(),
        Mentions = List(() => Span(textLength)),
        SameAs = List(Address),
        Provenance = Pick<Provenance>(),
        Extensions = Extensions(),
    };

    public MediaItem Media() => new()
    {
        Url = MaybeAddress(),
        MediaType = Maybe(() => Pick(["image/png", "audio/mpeg", "video/mp4", "text/html", "application/pdf", "image", "x", Text()])),
        Title = MaybeText(),
        Caption = MaybeText(),
        AlternativeText = MaybeText(),
        Credit = MaybeText(),
        Width = MaybeValue(() => _random.Next()),
        Height = MaybeValue(() => _random.Next()),
        Duration = MaybeValue(() => new TimeSpan(_random.NextInt64(long.MinValue, long.MaxValue))),
        Size = MaybeValue(() => _random.NextInt64()),
        Extensions = Extensions(),
    };

    private T Text<T>(string text, Func<string, T> make)
        where T : Block => Common(make(text));

    private T Common<T>(T block)
        where T : Block => (T)(block with { Id = MaybeText(), Language = MaybeValue(Language), Markup = MaybeText(), Extensions = Extensions() });

    private ListItem ListItem()
    {
        var text = Text();
        return new ListItem { Text = text, Marks = Marks(text.Length), Level = _random.Next(3), Extensions = Extensions() };
    }

    private TableCell TableCell()
    {
        var text = Text();
        return new TableCell
        {
            Text = text,
            Marks = Marks(text.Length),
            IsHeader = Coin,
            ColumnSpan = MaybeValue(() => _random.Next(5)),
            RowSpan = MaybeValue(() => _random.Next(5)),
            Extensions = Extensions(),
        };
    }

    private ValueList<Mark> Marks(int textLength) => List(() => Mark(textLength));

    private Mark Mark(int textLength)
    {
        var kind = Pick<MarkKind>();
        var name = kind == MarkKind.Unknown ? Pick(["x-spoiler", "link", "unknown", "", null]) : MaybeText();
        return new Mark { Kind = kind, Span = Span(textLength), Href = MaybeAddress(), Title = MaybeText(), Name = name, Extensions = Extensions() };
    }

    private TextSpan Span(int textLength)
    {
        var (one, other) = (_random.Next(textLength + 1), _random.Next(textLength + 1));
        return TextSpan.FromBounds(Math.Min(one, other), Math.Max(one, other));
    }

    private ValueList<TextSpan> Disjoint(int from, int to)
    {
        var bounds = Enumerable.Range(0, 2 * _random.Next(3)).Select(_ => _random.Next(from, to + 1)).Order().ToArray();
        return [.. bounds.Chunk(2).Select(pair => TextSpan.FromBounds(pair[0], pair[1]))];
    }

    private ValueList<Sentence> Sentences(ArticleBody body)
    {
        var named = _random.Next(3); // none, all or some of them
        var spans = Enumerable.Range(0, body.Blocks.Count).Select(body.SpanOf).OfType<TextSpan>()
            .SelectMany(block => Disjoint(block.Start, block.End)).Where(span => !span.IsEmpty);
        return [.. spans.Select((span, index) => new Sentence(span) { Id = named == 1 || (named == 2 && Coin) ? $"s{index}" : null, Extensions = Extensions() })];
    }

    private ValueList<Quote> Quotes(int textLength, ValueList<Speaker> speakers)
    {
        var count = _random.Next(1 + size);
        return [.. Enumerable.Range(1, count).Select(i => new Quote
        {
            Id = $"q{i}",
            Kind = Pick<QuoteKind>(),
            Spans = Disjoint(0, textLength),
            Content = Disjoint(0, textLength),
            SpeakerId = speakers.Count > 0 && Coin ? Pick(speakers).Id : null,
            Mention = MaybeValue(() => Span(textLength)),
            Cue = MaybeValue(() => Span(textLength)),
            Sieve = MaybeText(),
            Confidence = MaybeValue(Double),
            Continues = Coin ? $"q{_random.Next(1, count + 1)}" : null,
            Provenance = Pick<Provenance>(),
            Extensions = Extensions(),
        })];
    }
}
