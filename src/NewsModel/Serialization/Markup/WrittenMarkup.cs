using System.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>Tells markup that <see cref="MarkupWriter"/> writes, so that it need not be kept beside the blocks.</summary>
internal static class WrittenMarkup
{
    private const string Open = "<p>";
    private const string Close = "</p>";

    /// <summary>Whether the writer makes exactly this markup of the blocks. Linear, and ends at the first difference.</summary>
    public static bool Is(ValueList<Block> blocks, ReadOnlySpan<char> markup)
    {
        StringBuilder? html = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && IsPlain(paragraph))
            {
                if (!TrySkip(paragraph.Text, ref markup)) return false;
                continue;
            }
            html ??= new StringBuilder();
            MarkupWriter.Write(html.Clear(), block);
            if (html.Length > markup.Length || !html.Equals(markup[..html.Length])) return false;
            markup = markup[html.Length..];
        }
        return markup.IsEmpty;
    }

    // Most paragraphs are nothing but text: they are compared without writing them.
    private static bool IsPlain(Paragraph paragraph) =>
        paragraph.Marks.Count == 0 && paragraph.Id is null && paragraph.Language is null && !paragraph.Text.Contains('\n', StringComparison.Ordinal);

    private static bool TrySkip(ReadOnlySpan<char> text, ref ReadOnlySpan<char> markup)
    {
        if (!markup.StartsWith(Open)) return false;
        markup = markup[Open.Length..];
        while (true)
        {
            var special = text.IndexOfAny(InlineWriter.Special);
            var run = special < 0 ? text : text[..special];
            if (!markup.StartsWith(run)) return false;
            markup = markup[run.Length..];
            if (special < 0) break;
            var escape = InlineWriter.EscapeOf(text[special]);
            if (!markup.StartsWith(escape)) return false;
            markup = markup[escape.Length..];
            text = text[(special + 1)..];
        }
        if (!markup.StartsWith(Close)) return false;
        markup = markup[Close.Length..];
        return true;
    }
}
