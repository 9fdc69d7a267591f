using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>Writes the blocks of a body, one a call.</summary>
internal sealed class ArticleBlocks
{
    // Deeper lists are written at this depth.
    private const int MaxListLevel = 6;

    private readonly ArticleScope _scope;
    private readonly HtmlWriter _writer;
    private readonly BodyText _text;
    private int _headingLevel;

    public ArticleBlocks(ArticleScope scope)
    {
        (_scope, _writer) = (scope, scope.Writer);
        _text = new BodyText(scope);
        _headingLevel = scope.Options.HeadlineLevel;
    }

    public void Write(int index)
    {
        var body = _scope.Article.Body;
        var offset = body.SpanOf(index)?.Start ?? 0;
        switch (body.Blocks[index])
        {
            case Heading heading: Heading(heading, index, offset); break;
            case BlockQuote quote: Quote(quote, index, offset); break;
            case TextBlock paragraph:
                _writer.Markup("<p");
                Attributes(paragraph, index);
                _text.Write(paragraph.Text, paragraph.Marks, offset);
                _writer.Markup("</p>\n");
                break;
            case ListBlock list: List(list, index, offset); break;
            case TableBlock table: Table(table, index, offset); break;
            case ImageBlock image: Image(image, index, offset); break;
            case EmbedBlock embed: Embed(embed, index); break;
            case RuleBlock: _writer.Markup("<hr>\n"); break;
            case var unknown: _scope.Report.Add(FindingKind.Lost, "body", $"A block of the unknown kind '{unknown}' is not shown."); break;
        }
    }

    private void Attributes(Block block, int index)
    {
        _writer.Attribute("data-block", index);
        _writer.OptionalAttribute("data-id", block.Id);
        if (_scope.Article.Body.SpanOf(index) is { } span)
        {
            _writer.Attribute("data-start", span.Start);
            _writer.Attribute("data-end", span.End);
        }
        if (block.Language is { } language)
        {
            _writer.Attribute("lang", language.Value);
            if (TextDirection.IsRightToLeft(language)) _writer.Markup(" dir=\"rtl\"");
            else _writer.Markup(" dir=\"ltr\"");
        }
        else if (_scope.Article.Language is null) _writer.Markup(" dir=\"auto\"");
        _writer.Markup(">");
    }

    // Levels never jump, whatever the source says: readers who go from heading to heading rely on it.
    private void Heading(Heading heading, int index, int offset)
    {
        var top = _scope.Options.HeadlineLevel;
        _headingLevel = Math.Min(6, Math.Clamp(heading.Level - 1 + top, top + 1, _headingLevel + 1));
        _writer.Markup("<h");
        _writer.Number(_headingLevel);
        Attributes(heading, index);
        _text.Write(heading.Text, heading.Marks, offset);
        _writer.Markup("</h");
        _writer.Number(_headingLevel);
        _writer.Markup(">\n");
    }

    private void Quote(BlockQuote quote, int index, int offset)
    {
        if (quote.IsPullQuote) _writer.Markup("<blockquote class=\"nm-pull\"");
        else _writer.Markup("<blockquote class=\"nm-quote\"");
        Attributes(quote, index);
        _writer.Markup("<p>");
        _text.Write(quote.Text, quote.Marks, offset);
        _writer.Markup("</p>");
        if (quote.Attribution is { } attribution)
        {
            _writer.Markup("<footer dir=\"auto\">");
            _writer.Text(attribution);
            _writer.Markup("</footer>");
        }
        _writer.Markup("</blockquote>\n");
    }

    private void List(ListBlock list, int index, int offset)
    {
        if (list.Items.Count == 0) return;
        OpenList(list);
        if (list.IsOrdered && list.Start is { } start) _writer.Attribute("start", start);
        Attributes(list, index);
        var level = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            // One step down at a time: a list stands in the item above it.
            var wanted = i == 0 ? 0 : Math.Min(Math.Min(item.Level, MaxListLevel), level + 1);
            if (i > 0 && wanted <= level) _writer.Markup("</li>\n");
            for (; level > wanted; level--) CloseList(list);
            for (; level < wanted; level++)
            {
                OpenList(list);
                _writer.Markup(">\n");
            }
            _writer.Markup("<li>");
            _text.Write(item.Text, item.Marks, offset);
            offset += item.Text.Length + 1;
        }
        _writer.Markup("</li>\n");
        for (; level > 0; level--) CloseList(list);
        if (list.IsOrdered) _writer.Markup("</ol>\n");
        else _writer.Markup("</ul>\n");
    }

    private void OpenList(ListBlock list)
    {
        if (list.IsOrdered) _writer.Markup("<ol");
        else _writer.Markup("<ul");
    }

    private void CloseList(ListBlock list)
    {
        if (list.IsOrdered) _writer.Markup("</ol></li>\n");
        else _writer.Markup("</ul></li>\n");
    }

    private void Table(TableBlock table, int index, int offset)
    {
        if (table.Rows.Count == 0) return;
        _writer.Markup("<div class=\"nm-table\" role=\"region\" tabindex=\"0\"");
        _writer.Attribute("aria-label", string.IsNullOrWhiteSpace(table.Caption) ? _scope.Words[Label.Table] : table.Caption);
        Attributes(table, index);
        _writer.Markup("<table>");
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            _writer.Markup("<caption dir=\"auto\">");
            _writer.Text(table.Caption);
            _writer.Markup("</caption>");
        }
        _writer.Markup("\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            _writer.Markup("<tr>");
            var cells = table.Rows[row].Cells;
            foreach (var cell in cells)
            {
                Cell(cell, row == 0, offset);
                offset += cell.Text.Length + 1;
            }
            if (cells.Count == 0) offset++;
            _writer.Markup("</tr>\n");
        }
        _writer.Markup("</table></div>\n");
    }

    private void Cell(TableCell cell, bool isFirstRow, int offset)
    {
        if (!cell.IsHeader) _writer.Markup("<td");
        else if (isFirstRow) _writer.Markup("<th scope=\"col\"");
        else _writer.Markup("<th scope=\"row\"");
        if (cell.ColumnSpan is > 1 and <= 1000) _writer.Attribute("colspan", cell.ColumnSpan.Value);
        if (cell.RowSpan is > 1 and <= 1000) _writer.Attribute("rowspan", cell.RowSpan.Value);
        _writer.Markup(">");
        _text.Write(cell.Text, cell.Marks, offset);
        if (cell.IsHeader) _writer.Markup("</th>");
        else _writer.Markup("</td>");
    }

    private void Image(ImageBlock block, int index, int offset)
    {
        _writer.Markup("<figure class=\"nm-figure\"");
        Attributes(block, index);
        MediaView.Image(_scope, block.Image, block.Href);
        if (block.Image.Caption is { Length: > 0 } caption)
        {
            _writer.Markup("<figcaption>");
            _text.Write(caption, [], offset);
            _writer.Markup("</figcaption>");
        }
        MediaView.Credit(_scope, block.Image);
        _writer.Markup("</figure>\n");
    }

    private void Embed(EmbedBlock embed, int index)
    {
        _writer.Markup("<p class=\"nm-embed\"");
        Attributes(embed, index);
        _scope.Say(Label.Embed);
        _writer.Markup(": ");
        var link = _scope.Link(HtmlLinkKind.Media, embed.Url, "body.url");
        _scope.LinkedText(link, embed.Title ?? embed.Provider ?? embed.Url ?? "–");
        _writer.Markup("</p>\n");
        _scope.Report.Add(FindingKind.Approximated, "body", "What is embedded is a link: the page loads nothing.", embed.Url);
    }
}
