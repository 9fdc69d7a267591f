using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using NewsModel.Segmentation.Scanning;

namespace NewsModel.Segmentation;

/// <summary>The forms of text that come in pieces. Each reads no further ahead than it must, and holds no more than the longest sentence and a little around it.</summary>
public sealed partial class SentenceSegmenter
{
    /// <summary>The sentences of a UTF-8 text in several pieces of memory, each as a slice of <paramref name="utf8"/>.</summary>
    public IEnumerable<ReadOnlySequence<byte>> Enumerate(ReadOnlySequence<byte> utf8)
    {
        using var feed = new SentenceFeed<byte, Utf8Form>(_core);
        var (rest, restStart) = (utf8, 0L);
        var pieces = utf8.GetEnumerator();
        for (var isWhole = false; !isWhole;)
        {
            isWhole = !pieces.MoveNext();
            if (isWhole) feed.Complete();
            for (var written = 0; isWhole || written < pieces.Current.Length;)
            {
                if (!isWhole) written += feed.Write(pieces.Current.Span[written..]);
                while (feed.TryRead(out var start, out var sentence))
                {
                    var length = sentence.Length;
                    rest = rest.Slice(start - restStart);
                    yield return rest.Slice(0, length);
                    rest = rest.Slice(length);
                    restStart = start + length;
                }
                if (isWhole) break;
            }
        }
    }

    /// <summary>The sentences of the UTF-8 text that <paramref name="reader"/> gives; what was read is marked as consumed.</summary>
    /// <remarks>The reader is not completed: it is the caller's.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled while waiting for text.</exception>
    public IAsyncEnumerable<StreamedSentence> EnumerateAsync(PipeReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAsync(reader, cancellationToken);
    }

    /// <summary>The sentences of the UTF-8 text of <paramref name="stream"/>, from where it stands to its end.</summary>
    /// <remarks>The stream is not closed: it is the caller's.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled while waiting for text.</exception>
    public IAsyncEnumerable<StreamedSentence> EnumerateAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync<byte, Utf8Form>(stream.ReadAsync, Utf8Text, cancellationToken);
    }

    /// <summary>The sentences of what <paramref name="reader"/> gives, up to its end; offsets are UTF-16 code units.</summary>
    /// <remarks>The reader is not closed: it is the caller's.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled while waiting for text.</exception>
    public IAsyncEnumerable<StreamedSentence> EnumerateAsync(TextReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAsync<char, Utf16Form>(reader.ReadAsync, static text => text.ToString(), cancellationToken);
    }

    private static string Utf8Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private async IAsyncEnumerable<StreamedSentence> ReadAsync<TUnit, TForm>(
        Func<Memory<TUnit>, CancellationToken, ValueTask<int>> read, Func<ReadOnlySpan<TUnit>, string> toText,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
    {
        using var feed = new SentenceFeed<TUnit, TForm>(_core);
        for (var count = 1; count > 0;)
        {
            count = await read(feed.GetSpace(), cancellationToken).ConfigureAwait(false);
            if (count > 0) feed.Advance(count);
            else feed.Complete();
            while (feed.TryRead(out var start, out var sentence)) yield return new StreamedSentence(start, sentence.Length, toText(sentence));
        }
    }

    private async IAsyncEnumerable<StreamedSentence> ReadAsync(PipeReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var feed = new SentenceFeed<byte, Utf8Form>(_core);
        for (var isWhole = false; !isWhole;)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled) throw new OperationCanceledException("The pending read of the pipe was cancelled.");
            foreach (var piece in result.Buffer)
            {
                for (var written = 0; written < piece.Length;)
                {
                    written += feed.Write(piece.Span[written..]);
                    while (feed.TryRead(out var start, out var sentence)) yield return new StreamedSentence(start, sentence.Length, Utf8Text(sentence));
                }
            }
            reader.AdvanceTo(result.Buffer.End);
            isWhole = result.IsCompleted;
        }
        feed.Complete();
        while (feed.TryRead(out var start, out var sentence)) yield return new StreamedSentence(start, sentence.Length, Utf8Text(sentence));
    }
}
