using System.Globalization;

namespace NewsModel.Serialization.Markup;

/// <summary>The part that opens, closes and emits blocks.</summary>
internal sealed partial class BlockAssembler
{
    private void OpenBlock(MarkupTag tag, in MarkupTokenizer token)
    {
        switch (tag)
        {
            case MarkupTag.Flow:
                (_id, _language) = (null, null);
                break;
            case MarkupTag.Paragraph:
                TakeFacts(token);
                break;
            case >= MarkupTag.Heading1 and <= MarkupTag.Heading6:
                OpenHeading(tag - MarkupTag.Heading1 + 1, token);
                break;
            case MarkupTag.BlockQuote:
                OpenQuote(token);
                break;
            case MarkupTag.Footer or MarkupTag.Cite:
                OpenCredit(tag);
                break;
            case MarkupTag.UnorderedList or MarkupTag.OrderedList:
                OpenList(tag == MarkupTag.OrderedList, token);
                break;
            case MarkupTag.ListItem:
                OpenItem();
                break;
            case MarkupTag.Table or MarkupTag.TableRow or MarkupTag.Cell or MarkupTag.HeaderCell or MarkupTag.TableCaption:
                OpenTablePart(tag, token);
                break;
            case MarkupTag.Figure or MarkupTag.FigureCaption:
                OpenFigurePart(tag, token);
                break;
            case MarkupTag.Preformatted when HasRoom():
                TakeFacts(token);
                Push(MarkupTag.Preformatted, true);
                _run.IsPreformatted = true;
                break;
            case MarkupTag.Rule:
                TakeFacts(token);
                Emit(new RuleBlock());
                break;
            case MarkupTag.Image:
                AddImage(token);
                break;
            case MarkupTag.Embed or MarkupTag.EmbedSource:
                AddEmbed(tag, token);
                break;
        }
    }

    private void TakeFacts(in MarkupTokenizer token)
    {
        if (token.Attributes.IsEmpty)
        {
            if (_quotes == 0) (_id, _language) = (null, null);
            return;
        }
        var id = token.Attribute("id");
        var language = LanguageTag.TryParse(token.Attribute("lang") ?? token.Attribute("xml:lang"), out var tag) ? tag : (LanguageTag?)null;
        // A paragraph in a quotation adds to what the quotation says of itself.
        if (_quotes > 0) (_id, _language) = (id ?? _id, language ?? _language);
        else (_id, _language) = (id, language);
        if (_id is { Length: 0 }) _id = null;
    }

    private (string? Id, LanguageTag? Language) GiveFacts()
    {
        var facts = (_id, _language);
        (_id, _language) = (null, null);
        return facts;
    }

    private void OpenHeading(int level, in MarkupTokenizer token)
    {
        CloseHeading();
        TakeFacts(token);
        if (!HasRoom()) return;
        Push(MarkupTag.Heading1, true);
        _headingLevel = level;
    }

    private void CloseHeading()
    {
        if (_headingLevel > 0) CloseTo(MarkupTag.Heading1);
    }

    private void OpenQuote(in MarkupTokenizer token)
    {
        TakeFacts(token);
        if (!HasRoom()) return;
        Push(MarkupTag.BlockQuote, true);
        _quotes++;
        if (token.Attribute("class") is { } names && (names.Contains("pullquote", StringComparison.OrdinalIgnoreCase) || names.Contains("pull-quote", StringComparison.OrdinalIgnoreCase)))
            _isPullQuote = true;
    }

    private void OpenCredit(MarkupTag tag)
    {
        if (_figure is { IsInCaption: true } figure && tag == MarkupTag.Cite && HasRoom())
        {
            Flush();
            Push(MarkupTag.Cite, true);
            figure.IsInCredit = true;
        }
        else if (_quotes > 0 && HasRoom())
        {
            Push(tag, true);
        }
    }

    private bool IsInQuoteCredit => _quotes > 0 && _frames.Count > 0 && _frames[^1] is { Tag: MarkupTag.Footer or MarkupTag.Cite };

    private void OpenList(bool isOrdered, in MarkupTokenizer token)
    {
        if (!HasRoom()) return;
        var isInner = _table is not null;
        if (!isInner && _list is not null)
        {
            _list.CloseItem();
            _list.Level++;
        }
        else if (!isInner)
        {
            TakeFacts(token);
            var (id, language) = GiveFacts();
            _list = new ListAssembler(isOrdered, Number(token.Attribute("start")), id, language);
        }
        Push(MarkupTag.UnorderedList, !isInner);
    }

    private void OpenItem()
    {
        if (_table is not null || !HasRoom()) return;
        // The item before ends here when its end tag is missing, but not one around an inner list.
        for (var i = _frames.Count - 1; i >= 0 && _frames[i].Tag != MarkupTag.UnorderedList; i--)
            if (_frames[i].Tag == MarkupTag.ListItem)
            {
                while (_frames.Count > i) Pop();
                break;
            }
        if (_list is null)
        {
            // An item without its list.
            _list = new ListAssembler(false, null, null, null);
            Push(MarkupTag.UnorderedList, true);
        }
        _list.OpenItem();
        Push(MarkupTag.ListItem, true);
    }

    private void OpenTablePart(MarkupTag tag, in MarkupTokenizer token)
    {
        if (tag == MarkupTag.Table)
        {
            if (!HasRoom()) return;
            var isStructure = _table is null && _list is null;
            if (isStructure)
            {
                TakeFacts(token);
                var (id, language) = GiveFacts();
                _table = new TableAssembler(id, language);
            }
            else if (_table is not null) _table.InnerTables++;
            Push(MarkupTag.Table, isStructure);
            return;
        }
        if (_table is not { InnerTables: 0 }) return;
        _table.IsInCaption = tag == MarkupTag.TableCaption;
        if (tag == MarkupTag.TableRow) _table.OpenRow();
        else if (tag is MarkupTag.Cell or MarkupTag.HeaderCell)
            _table.OpenCell(tag == MarkupTag.HeaderCell, Span(token.Attribute("colspan")), Span(token.Attribute("rowspan")));
    }

    private void OpenFigurePart(MarkupTag tag, in MarkupTokenizer token)
    {
        if (tag == MarkupTag.Figure)
        {
            if (_figure is not null || !HasRoom()) return;
            TakeFacts(token);
            var (id, language) = GiveFacts();
            _figure = new FigureAssembler(id, language);
            Push(MarkupTag.Figure, true);
        }
        else if (_figure is not null && HasRoom())
        {
            Push(MarkupTag.FigureCaption, true);
            _figure.IsInCaption = true;
        }
    }

    private void Pop()
    {
        Flush();
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        _openCounts[(int)frame.Tag]--;
        switch (frame.Tag)
        {
            case MarkupTag.Heading1:
                _headingLevel = 0;
                break;
            case MarkupTag.BlockQuote:
                _quotes--;
                if (_quotes == 0) _isPullQuote = false;
                break;
            case MarkupTag.Cite when _figure is not null:
                _figure.IsInCredit = false;
                break;
            case MarkupTag.Preformatted:
                _run.IsPreformatted = _openCounts[(int)MarkupTag.Preformatted] > 0;
                break;
            case MarkupTag.ListItem:
                _list?.CloseItem();
                break;
            case MarkupTag.UnorderedList when frame.IsStructure:
                CloseList();
                break;
            case MarkupTag.Table:
                CloseTable(frame.IsStructure);
                break;
            case MarkupTag.FigureCaption when _figure is not null:
                _figure.IsInCaption = false;
                break;
            case MarkupTag.Figure:
                CloseFigure();
                break;
        }
        (_id, _language) = (null, null);
    }

    private void CloseList()
    {
        if (_list is not { } list) return;
        list.CloseItem();
        if (list.Level > 0)
        {
            list.Level--;
            return;
        }
        _list = null;
        if (list.Finish() is { } block) Emit(block);
        foreach (var behind in list.Behind) Emit(behind);
    }

    private void CloseTable(bool isStructure)
    {
        if (_table is not { } table) return;
        if (!isStructure)
        {
            table.InnerTables--;
            return;
        }
        _table = null;
        if (table.Finish() is { } block) Emit(block);
        foreach (var behind in table.Behind) Emit(behind);
    }

    private void CloseFigure()
    {
        if (_figure is not { } figure) return;
        _figure = null;
        foreach (var block in figure.Finish()) Emit(block);
    }

    // Ends the line of text that is being read, if there is one, where it belongs.
    private void Flush()
    {
        if (_run.TryTake(out var text, out var marks)) AddLine(text, marks);
        EmitImagesBehind();
    }

    private void AddLine(string text, ValueList<Mark> marks)
    {
        if (_figure is { IsInCaption: true } figure) figure.AddLine(text, marks);
        else if (_table is { } table) table.AddLine(text, marks);
        else if (_list is { } list) list.AddLine(text, marks);
        else if (IsInQuoteCredit && TryCreditQuote(text)) return;
        else if (_headingLevel > 0) Emit(new Heading(text) { Marks = marks, Level = _headingLevel });
        else if (_quotes > 0) Emit(new BlockQuote(text) { Marks = marks, IsPullQuote = _isPullQuote });
        else Emit(new Paragraph(text) { Marks = _run.IsPreformatted ? WithCode(text, marks) : marks });
    }

    private static ValueList<Mark> WithCode(string text, ValueList<Mark> marks)
    {
        foreach (var mark in marks)
            if (mark.Kind == MarkKind.Code && mark.Span.Length == text.Length) return marks;
        return [new Mark { Kind = MarkKind.Code, Span = new TextSpan(0, text.Length) }, .. marks];
    }

    private bool TryCreditQuote(string text)
    {
        var blocks = _figure?.Shown ?? _blocks;
        if (blocks.Count == 0 || blocks[^1] is not BlockQuote { Attribution: null } quote) return false;
        blocks[^1] = quote with { Attribution = text };
        return true;
    }

    private void Emit(Block block)
    {
        if (block is not (ListBlock or TableBlock) || block.Id is null)
        {
            var (id, language) = GiveFacts();
            if ((id is not null && block.Id is null) || (language is not null && block.Language is null))
                block = block with { Id = block.Id ?? id, Language = block.Language ?? language };
        }
        if (_list is { } list) list.Behind.Add(block);
        else if (_table is { } table) table.Behind.Add(block);
        else if (_figure is { } figure) figure.Shown.Add(block);
        else _blocks.Add(block);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Span(string? text) => Number(text) is > 1 and <= 1000 and var span ? span : null;
}
