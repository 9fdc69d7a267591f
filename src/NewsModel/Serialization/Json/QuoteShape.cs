namespace NewsModel.Serialization.Json;

/// <summary>
/// The wire form of a quote. Its <c>text</c> is derived from the body, so only a body can write it and check it: see
/// <see cref="BodyParts"/>.
/// </summary>
internal sealed class QuoteShape : Shape<Quote>
{
    public static readonly QuoteShape Instance = new();

    private QuoteShape()
        : base(
            "quote",
            Member.Required("id", Form.Text),
            Member.Defaulted("kind", Form.Word(Words.Quote)),
            Member.Defaulted("spans", Form.List(Form.Span)),
            Member.Defaulted("content", Form.List(Form.Span)),
            Member.Optional("text", Form.Text),
            Member.Optional("speaker", Form.Text),
            Member.Optional("mention", Form.Span),
            Member.Optional("cue", Form.Span),
            Member.Optional("sieve", Form.Text),
            Member.Optional("confidence", Form.Number),
            Member.Optional("continues", Form.Text),
            Member.Defaulted("provenance", Form.Word(Words.Provenance)))
    {
    }

    public override Quote Read(ref JsonInput input)
    {
        string? id = null;
        var kind = default(QuoteKind);
        var spans = ValueList<TextSpan>.Empty;
        var content = ValueList<TextSpan>.Empty;
        string? speaker = null;
        TextSpan? mention = null;
        TextSpan? cue = null;
        string? sieve = null;
        double? confidence = null;
        string? continues = null;
        var provenance = default(Provenance);
        input.QuoteText = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = input.Text(); break;
                case At.Kind: kind = (QuoteKind)input.Word(Words.Quote); break;
                case At.Spans: spans = input.Spans(); break;
                case At.Content: content = input.Spans(); break;
                case At.Text: input.QuoteText = input.Text(); break;
                case At.Speaker: speaker = input.Text(); break;
                case At.Mention: mention = input.Span(); break;
                case At.Cue: cue = input.Span(); break;
                case At.Sieve: sieve = input.Text(); break;
                case At.Confidence: confidence = input.Number(); break;
                case At.Continues: continues = input.Text(); break;
                case At.Provenance: provenance = (Provenance)input.Word(Words.Provenance); break;
            }
        }
        return new Quote
        {
            Id = id!,
            Kind = kind,
            Spans = spans,
            Content = content,
            SpeakerId = speaker,
            Mention = mention,
            Cue = cue,
            Sieve = sieve,
            Confidence = confidence,
            Continues = continues,
            Provenance = provenance,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Quote value) => Write(output, value, null);

    /// <summary>Writes the quotes of a body, if they have been looked for, with their texts.</summary>
    public void WriteAll(JsonOutput output, Member member, ArticleBody body)
    {
        if (body.Quotes is null) return;
        output.Name(member);
        output.BeginList();
        foreach (var quote in body.Quotes)
        {
            output.NextElement();
            Write(output, quote, body);
        }
        output.EndList();
    }

    private void Write(JsonOutput output, Quote value, ArticleBody? body)
    {
        output.BeginObject();
        output.Text(Members[At.Id], value.Id);
        output.Word(Members[At.Kind], Words.Quote, (int)value.Kind);
        output.Spans(Members[At.Spans], value.Spans);
        output.Spans(Members[At.Content], value.Content);
        if (body is not null && HasText(value, body)) WriteText(output, value, body);
        output.Text(Members[At.Speaker], value.SpeakerId);
        output.Span(Members[At.Mention], value.Mention);
        output.Span(Members[At.Cue], value.Cue);
        output.Text(Members[At.Sieve], value.Sieve);
        output.Number(Members[At.Confidence], value.Confidence);
        output.Text(Members[At.Continues], value.Continues);
        output.WordUnlessFirst(Members[At.Provenance], Words.Provenance, (int)value.Provenance);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // A span may cut a pair of surrogates in two. Then there is no text that JSON could carry, and the spans stand alone.
    private static bool HasText(Quote quote, ArticleBody body)
    {
        foreach (var span in quote.Content)
            if (body.Peek(span) is [>= '\uDC00' and <= '\uDFFF', ..] or [.., >= '\uD800' and <= '\uDBFF']) return false;
        return quote.Content.Count > 0;
    }

    private void WriteText(JsonOutput output, Quote value, ArticleBody body)
    {
        output.Name(Members[At.Text]);
        output.Quote();
        for (var i = 0; i < value.Content.Count; i++)
        {
            if (i > 0) output.Unquoted(" ");
            output.Unquoted(body.Peek(value.Content[i]));
        }
        output.Quote();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Kind = 1;
        public const int Spans = 2;
        public const int Content = 3;
        public const int Text = 4;
        public const int Speaker = 5;
        public const int Mention = 6;
        public const int Cue = 7;
        public const int Sieve = 8;
        public const int Confidence = 9;
        public const int Continues = 10;
        public const int Provenance = 11;
    }
}
