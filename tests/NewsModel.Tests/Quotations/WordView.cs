using System.Text.RegularExpressions;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>Which words a rule takes alike.</summary>
internal static class WordView
{
    /// <summary>Puts each word of the second line for <c>#</c> in the first, and names those together of which the same quotes come.</summary>
    public static string Of(QuotationExtractor extractor, string text)
    {
        var lines = text.Split('\n');
        var said = lines[1].Split(", ").Select(word => (Word: word, Said: Said(extractor, lines[0], word)));
        return string.Concat(said.GroupBy(pair => pair.Said, StringComparer.Ordinal).Select(group => $"{string.Join(", ", group.Select(pair => pair.Word))}: {group.Key}\n"));
    }

    private static string Said(QuotationExtractor extractor, string template, string word)
    {
        var text = template.Replace("#", word, StringComparison.Ordinal);
        var result = extractor.Extract(text);
        var said = string.Join("; ", result.Quotes.Select(quote => $"{quote.Kind} {(quote.Speaker < 0 ? "-" : result.Speakers[quote.Speaker].Name)} | {string.Join(" … ", quote.Content.Select(span => span.Of(text).ToString()))}"));
        return Regex.Replace(said, $@"(?<!\w){Regex.Escape(word)}(?!\w)", "#", RegexOptions.CultureInvariant);
    }
}
