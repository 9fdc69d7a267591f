using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Channels;

namespace NewsModel.Tool.Ndjson;

/// <summary>
/// Turns each line of a stream into a line of another: batches of lines are worked on by all cores, written in their order, and
/// no more of them are held than the cores need.
/// </summary>
internal sealed class NdjsonLines(Func<ReadOnlySpan<byte>, IBufferWriter<byte>, string?> convert)
{
    private const int BatchBytes = 1 << 17;
    private const int MaxLineBytes = 1 << 30;

    private readonly record struct Batch(ReadOnlyMemory<byte> Lines, long FirstNumber);

    private readonly record struct Converted(ReadOnlyMemory<byte> Lines, IReadOnlyList<string> Faults);

    /// <summary>Converts all lines. Faults go to <paramref name="errors"/>, each with the number of its line; their count is returned.</summary>
    public async Task<int> RunAsync(Stream input, Stream output, TextWriter errors, CancellationToken cancellationToken)
    {
        var queue = Channel.CreateBounded<Task<Converted>>(2 * Environment.ProcessorCount);
        var reading = ReadAsync(input, queue.Writer, cancellationToken);
        var faults = 0;
        await foreach (var task in queue.Reader.ReadAllAsync(cancellationToken))
        {
            var converted = await task;
            await output.WriteAsync(converted.Lines, cancellationToken);
            foreach (var fault in converted.Faults) await errors.WriteLineAsync(fault);
            faults += converted.Faults.Count;
        }
        await reading;
        await output.FlushAsync(cancellationToken);
        return faults;
    }

    private async Task ReadAsync(Stream input, ChannelWriter<Task<Converted>> queue, CancellationToken cancellationToken)
    {
        try
        {
            var pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: BatchBytes, minimumReadSize: BatchBytes / 4));
            long number = 1;
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken);
                var buffer = read.Buffer;
                var end = LastLine(buffer, read.IsCompleted);
                if (end is null && buffer.Length > MaxLineBytes) throw new InvalidDataException("A line is longer than a gigabyte.");
                if (end is { } cut && buffer.Slice(0, cut) is { IsEmpty: false } lines)
                {
                    var batch = new Batch(lines.ToArray(), number);
                    number += batch.Lines.Span.Count((byte)'\n');
                    await queue.WriteAsync(Task.Run(() => Convert(batch), cancellationToken), cancellationToken);
                    pipe.AdvanceTo(cut);
                }
                else
                {
                    pipe.AdvanceTo(buffer.Start, buffer.End);
                }
                if (read.IsCompleted) break;
            }
            queue.Complete();
        }
        catch (Exception fault)
        {
            queue.Complete(fault);
            throw;
        }
    }

    // The place after the last line feed; the buffer's end when no more is to come.
    private static SequencePosition? LastLine(ReadOnlySequence<byte> buffer, bool completed)
    {
        if (completed) return buffer.End;
        SequencePosition? last = null;
        var position = buffer.Start;
        while (buffer.TryGet(ref position, out var memory))
        {
            var index = memory.Span.LastIndexOf((byte)'\n');
            if (index < 0) continue;
            last = buffer.GetPosition(index + 1, Start(buffer, memory));
        }
        return last;
    }

    private static SequencePosition Start(ReadOnlySequence<byte> buffer, ReadOnlyMemory<byte> segment)
    {
        var position = buffer.Start;
        var start = position;
        while (buffer.TryGet(ref position, out var memory))
        {
            if (memory.Equals(segment)) return start;
            start = position;
        }
        return start;
    }

    private Converted Convert(Batch batch)
    {
        var output = new ArrayBufferWriter<byte>(batch.Lines.Length + 256);
        List<string>? faults = null;
        var number = batch.FirstNumber;
        var rest = batch.Lines.Span;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = (end < 0 ? rest : rest[..end]).Trim("\r \t"u8);
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.IsEmpty)
            {
                var fault = convert(line, output);
                if (fault is null) output.Write("\n"u8);
                else (faults ??= []).Add(FormattableString.Invariant($"line {number}: {fault}"));
            }
            number++;
        }
        return new Converted(output.WrittenMemory, faults ?? []);
    }
}
