using NewsModel.Languages;
using NewsModel.Serialization.Markup;
using NewsModel.Text;

namespace NewsModel.Serialization.Html;

/// <summary>
/// Writes the texts of a body, in their order, with all that stands in them: sentences, quotes and marks, which may cross each
/// other at will and come out as elements that nest.
/// </summary>
internal sealed class BodyText
{
    private readonly ArticleScope _scope;
    private readonly HtmlWriter _writer;
    private readonly ValueList<Sentence> _sentences;
    private readonly QuotePieces _quotes;
    private readonly MarkCursor _marks = new();
    private readonly RunWriter _run;
    private readonly List<int> _speakers = [];
    private readonly (string Before, string After) _label;
    private int _sentence;
    private bool _isOpen;
    private bool _wasOpened;

    public BodyText(ArticleScope scope)
    {
        _scope = scope;
        _writer = scope.Writer;
        _sentences = scope.HasSentences ? scope.Article.Body.Sentences! : [];
        _quotes = new QuotePieces(scope.Article.Body);
        _run = new RunWriter(scope);
        _label = scope.Words.Around(Label.Sentence);
    }

    /// <summary>Writes a text that stands at <paramref name="offset"/> of the body's text.</summary>
    public void Write(string text, ValueList<Mark> marks, int offset)
    {
        _marks.Start(marks, text);
        var skipped = 0;
        for (var position = 0; position < text.Length;)
        {
            var until = text.Length;
            Enter(offset + position, ref until, offset);
            if (_marks.MoveTo(position, out var breakEnd))
            {
                _run.Close();
                _writer.Markup("<br>");
                skipped = Math.Max(skipped, breakEnd);
                continue;
            }
            var state = _marks.At(position, out var markUntil);
            var quote = _quotes.At(offset + position, out var quoteUntil);
            until = Math.Min(until, markUntil);
            if (quoteUntil != int.MaxValue) until = Math.Min(until, quoteUntil - offset);
            if (WellFormed.IsWithinLetter(text, until)) until++; // A sentence or quote that ends there ends behind the letter.
            if (position < skipped) position = Math.Min(until, skipped);
            else
            {
                _run.Write(state, quote, offset + position, text.AsSpan(position, until - position));
                if (quote >= 0 && _isOpen) Quoted(quote);
                position = until;
            }
            if (_isOpen && offset + position >= _sentences[_sentence].Span.End) Leave(ends: true);
        }
        if (_isOpen) Leave(ends: false);
        _run.Close();
    }

    // Opens the sentence that the offset is in, and says where the next change is.
    private void Enter(int at, ref int until, int offset)
    {
        while (_sentence < _sentences.Count && _sentences[_sentence].Span.End <= at) Next();
        if (_sentence >= _sentences.Count) return;
        var span = _sentences[_sentence].Span;
        if (span.Start > at)
        {
            until = Math.Min(until, span.Start - offset);
            return;
        }
        until = Math.Min(until, span.End - offset);
        if (_isOpen) return;
        _run.Close();
        Open(span);
    }

    private void Open(TextSpan span)
    {
        var id = ElementId.Sentence(_sentences[_sentence].Id, _sentence + 1);
        _writer.Markup("<span class=\"nm-s");
        if (_sentence == 0 && !_wasOpened) _writer.Markup(" nm-first");
        _writer.Markup("\"");
        // A sentence that goes on in another item or cell has one id and several pieces.
        if (_wasOpened) _writer.Id("data-sentence", _scope.Prefix, id);
        else _writer.Id("id", _scope.Prefix, id);
        _writer.Attribute("data-start", span.Start);
        _writer.Attribute("data-end", span.End);
        _writer.Markup(">");
        if (!_wasOpened) Number(id);
        _writer.Markup("<span class=\"nm-t\">");
        _isOpen = _wasOpened = true;
    }

    private void Number(ElementId id)
    {
        _writer.Markup("<a class=\"nm-n\" hidden");
        _writer.Id("href", _scope.Prefix, id, isReference: true);
        _writer.Markup(" aria-label=\"");
        _writer.Text(_label.Before);
        _writer.Number(_sentence + 1);
        _writer.Text(_label.After);
        _writer.Markup("\">");
        _writer.Number(_sentence + 1);
        _writer.Markup("</a>");
    }

    private void Leave(bool ends)
    {
        _run.Close();
        _writer.Markup("</span>");
        if (_speakers.Count > 0) Speakers();
        if (ends) Remarks();
        if (ends) Steps();
        _writer.Markup("</span>");
        _isOpen = false;
        if (ends) Next();
    }

    private void Next()
    {
        _sentence++;
        _wasOpened = false;
        _speakers.Clear();
    }

    private void Quoted(int quote)
    {
        var place = _scope.Speakers.PlaceOf(_scope.Article.Body.Quotes![quote].SpeakerId);
        // The few speakers of one sentence: a list is enough, and a hostile sentence of many names only some.
        if (place >= 0 && _speakers.Count < 8 && !_speakers.Contains(place)) _speakers.Add(place);
    }

    private void Speakers()
    {
        _writer.Markup("<span class=\"nm-who\" hidden>");
        foreach (var place in _speakers)
        {
            _writer.Markup("<bdi class=\"nm-name");
            SpeakerMarks.WriteClasses(_writer, place);
            _writer.Markup("\">");
            if (_scope.Speakers.Quoted[place].Name is { } name) _writer.Text(name);
            else _scope.Say(Label.UnnamedSpeaker);
            _writer.Markup("</bdi>");
        }
        _writer.Markup("</span>");
        _speakers.Clear();
    }

    private void Remarks()
    {
        if (_scope.Remarks.Of(_sentence) is not { } remarks) return;
        _writer.Markup("<span class=\"nm-remarks\" hidden>");
        foreach (var (comment, id) in remarks)
        {
            _writer.Markup("<span class=\"nm-remark\" dir=\"auto\"><b>");
            if (comment.Author?.Name is { } name) _writer.Text(name);
            else _scope.Say(Label.NoAuthor);
            _writer.Markup("</b>\n");
            _writer.Text(comment.Text);
            _writer.Markup(" <a");
            _writer.Id("href", _scope.Prefix, id, isReference: true);
            _writer.Markup(">");
            _scope.Say(Label.InThread);
            _writer.Markup("</a></span>");
        }
        _writer.Markup("</span>");
    }

    // The ways on and back in focus mode; they are addresses, so they lead without a script too.
    private void Steps()
    {
        if (_sentences.Count < 2) return;
        _writer.Markup("<span class=\"nm-step\" hidden>");
        if (_sentence > 0)
        {
            _writer.Markup("<a rel=\"prev\"");
            _writer.Id("href", _scope.Prefix, ElementId.Sentence(_sentences[_sentence - 1].Id, _sentence), isReference: true);
            _writer.Markup(">");
            _scope.Say(Label.Previous);
            _writer.Markup("</a>");
        }
        if (_sentence + 1 < _sentences.Count)
        {
            _writer.Markup("<a rel=\"next\"");
            _writer.Id("href", _scope.Prefix, ElementId.Sentence(_sentences[_sentence + 1].Id, _sentence + 2), isReference: true);
            _writer.Markup(">");
            _scope.Say(Label.Next);
            _writer.Markup("</a>");
        }
        _writer.Markup("</span>");
    }
}
