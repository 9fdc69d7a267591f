using System.Globalization;

namespace NewsModel.Serialization.Json;

/// <summary>
/// Reads NewsJson as it comes: a document over one line or many, a list of articles, or NDJSON, told by its first two lines. Of
/// several articles a bad one is reported and passed over; a bad document of one is a fault.
/// </summary>
internal sealed class JsonNewsReader(Stream stream, NewsJsonOptions options) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        using var frames = new LineFrames(stream, options.MaxBytes);
        using var held = new WholeDocument();
        if (!await NextLineAsync(frames, cancellationToken).ConfigureAwait(false)) yield break;
        var first = frames.Number;
        Hold(held, frames);

        var more = await NextLineAsync(frames, cancellationToken).ConfigureAwait(false);
        if (more && Begins(frames.Line, '{') && !Begins(held.Bytes, '['))
        {
            if (Take(NewsJson.ReadLine(held.Bytes, first, options)) is { } item) yield return item;
            do
            {
                if (Take(NewsJson.ReadLine(frames, options)) is { } next) yield return next;
            }
            while (await NextLineAsync(frames, cancellationToken).ConfigureAwait(false));
            yield break;
        }

        // Line ends are kept, so that faults tell the line of the document.
        for (; more; more = await frames.NextAsync(cancellationToken).ConfigureAwait(false)) Hold(held, frames);
        if (!Begins(held.Bytes, '['))
        {
            yield return Pass(JsonDoor.Read<Article>(held.Bytes, options));
            yield break;
        }
        var elements = new JsonElements(options);
        while (elements.Next(held.Bytes, out var article, out var fault))
            if (Take(article, fault, elements.Index) is { } item) yield return item;
    }

    private static async ValueTask<bool> NextLineAsync(LineFrames frames, CancellationToken cancellationToken)
    {
        while (await frames.NextAsync(cancellationToken).ConfigureAwait(false))
            if (frames.IsTooLong || !IsBlank(frames.Line)) return true;
        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart("\uFEFF \t\r"u8).IsEmpty;

    private static bool Begins(ReadOnlySpan<byte> line, char bracket) => line.TrimStart("\uFEFF \t\r\n"u8) is [var head, ..] && head == bracket;

    private void Hold(WholeDocument held, LineFrames frames)
    {
        if (frames.IsTooLong || held.Bytes.Length + frames.Line.Length > options.MaxBytes)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The document has more than {options.MaxBytes} bytes, which is the limit.");
        // Blank lines before were passed over, and count all the same.
        held.AppendLine(frames.Line, frames.Number);
    }

    private NewsItem Pass(Article article)
    {
        Report.CountItem();
        return new NewsItem(article, []);
    }

    private NewsItem? Take(NewsJsonLine? line)
    {
        if (line?.Article is { } article) return Pass(article);
        if (line?.Fault is { } fault)
            Report.Add(new Finding(FindingKind.Skipped, fault.Path ?? "$", fault.Message) { Line = (int)Math.Min(int.MaxValue, line.Number) });
        return null;
    }

    private NewsItem? Take(Article? article, NewsFormatException? fault, int index)
    {
        if (article is not null) return Pass(article);
        Report.Add(FindingKind.Skipped, string.Create(CultureInfo.InvariantCulture, $"$[{index}]"), fault!.Message);
        return null;
    }
}
