using System.Globalization;
using System.Text;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>Lays out quotes and speakers as lines that a person can read.</summary>
internal static class QuoteView
{
    /// <summary>A line for each quote: kind, sieve, confidence | speaker | mention | cue | content, words with the place they begin at; and one for each speaker.</summary>
    public static string Of(string text, QuotationResult result)
    {
        var lines = new StringBuilder();
        foreach (var quote in result.Quotes)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{quote.Kind} {quote.Sieve} {quote.Confidence:0.###}");
            if (quote.Continues >= 0) lines.Append(CultureInfo.InvariantCulture, $" of {quote.Continues}");
            lines.Append(" | ").Append(quote.Speaker < 0 ? "-" : result.Speakers[quote.Speaker].Name).Append(" | ").Append(Words(text, quote.Mention)).Append(" | ").Append(Words(text, quote.Cue)).Append(" | ");
            lines.AppendJoin(" … ", quote.Spans.Select((span, index) => span == quote.Content[index] ? Words(text, span) : $"{Words(text, span)} ({Words(text, quote.Content[index])})")).Append('\n');
        }
        foreach (var speaker in result.Speakers)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{speaker.Name}: {speaker.Kind}{(speaker.IsNamed ? ", named" : "")}; {speaker.Role ?? "-"}; {speaker.Affiliation ?? "-"};");
            foreach (var mention in speaker.Mentions) lines.Append(' ').Append(Words(text, mention));
            lines.Append('\n');
        }
        return lines.ToString();
    }

    private static string Words(string text, TextSpan? span) =>
        span is { } some ? string.Create(CultureInfo.InvariantCulture, $"{some.Start}:{some.Of(text).ToString().Replace("\n", "\\n", StringComparison.Ordinal)}") : "-";
}
