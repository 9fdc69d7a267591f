using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Html;

/// <summary>Writes stretches of text with their quote and marks, and keeps elements open from one stretch to the next.</summary>
internal sealed class RunWriter(ArticleScope scope)
{
    private readonly HtmlWriter _writer = scope.Writer;
    private int _quote = -1;
    private MarkState _state;
    private Mark? _asked;
    private PageLink _link;

    public void Write(MarkState state, int quote, int start, ReadOnlySpan<char> text)
    {
        if (state.Link is { } link && !ReferenceEquals(link, _asked))
        {
            _asked = link;
            _link = scope.Link(HtmlLinkKind.Text, link.Href, "body.marks.href");
        }
        if (state.Link is not null && _link.Address is null) state = state with { Link = null };
        if (quote != _quote)
        {
            Close();
            if (quote >= 0) OpenQuote(quote, start);
            _quote = quote;
        }
        Change(state);
        _writer.Text(text);
    }

    /// <summary>Closes what is open.</summary>
    public void Close()
    {
        Change(default);
        if (_quote >= 0) _writer.Markup("</span>");
        _quote = -1;
    }

    // From the outside in: link, strong, emphasis, code. What differs closes all that is inside it.
    private void Change(MarkState state)
    {
        var keepsLink = ReferenceEquals(state.Link, _state.Link);
        var keepsStrong = keepsLink && state.IsStrong == _state.IsStrong;
        var keepsEmphasis = keepsStrong && state.IsEmphasised == _state.IsEmphasised;
        if (keepsEmphasis && state.IsCode == _state.IsCode) return;
        if (_state.IsCode) _writer.Markup("</code>");
        if (_state.IsEmphasised && !keepsEmphasis) _writer.Markup("</em>");
        if (_state.IsStrong && !keepsStrong) _writer.Markup("</strong>");
        if (_state.Link is not null && !keepsLink) _writer.Markup("</a>");
        if (state.Link is not null && !keepsLink) OpenLink(state.Link);
        if (state.IsStrong && !keepsStrong) _writer.Markup("<strong>");
        if (state.IsEmphasised && !keepsEmphasis) _writer.Markup("<em>");
        if (state.IsCode) _writer.Markup("<code>");
        _state = state;
    }

    private void OpenLink(Mark link)
    {
        _writer.Markup("<a");
        _writer.Address("href", _link);
        _writer.OptionalAttribute("title", link.Title);
        _writer.Markup(">");
    }

    private void OpenQuote(int index, int start)
    {
        var quote = scope.Article.Body.Quotes![index];
        _writer.Markup("<span class=\"nm-q");
        SpeakerMarks.WriteClasses(_writer, scope.Speakers.PlaceOf(quote.SpeakerId));
        _writer.Markup("\"");
        _writer.Attribute("data-quote", quote.Id);
        _writer.OptionalAttribute("data-speaker", quote.SpeakerId);
        if (quote.Kind == QuoteKind.Direct) _writer.Markup(" data-kind=\"direct\"");
        else if (quote.Kind == QuoteKind.Mixed) _writer.Markup(" data-kind=\"mixed\"");
        else _writer.Markup(" data-kind=\"indirect\"");
        _writer.Attribute("data-start", start);
        _writer.Markup(">");
    }
}
