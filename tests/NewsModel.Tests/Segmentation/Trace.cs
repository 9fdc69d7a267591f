using System.Buffers;
using System.Globalization;
using System.Text;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// How a text is taken apart, line by line: its sentences, what finding them cost, and what the decider sees and says at each stop and
/// line break, whether or not a shortcut was faster.
/// </summary>
internal sealed class Trace(string tag)
{
    private readonly Dictionary<string, Settings> _settings = [];

    /// <summary>The lines of a text, with options by name, a comma between: see <see cref="Settings"/>.</summary>
    public List<string> Of(string given, string text)
    {
        if (!_settings.TryGetValue(given, out var settings)) _settings[given] = settings = new Settings(tag, given);
        if (settings.Repeats > 1) text = string.Concat(Enumerable.Repeat(text, settings.Repeats));
        var bytes = Bytes(text);
        if (HasRawBytes(text)) text = Encoding.UTF8.GetString(bytes);
        var lines = new List<string>();
        Cut(lines, settings, text, bytes);
        if (settings.HasPaths) Compare(lines, settings, text, bytes);
        if (settings.Piece > 0) Stream(lines, settings, text, bytes);
        if (settings.Repeats == 1) Decide(lines, settings, text);
        return lines;
    }

    /// <summary>The sentences by their ends, and where the gap before one is not a space its start; what was asked of the decider, and the steps.</summary>
    private static void Cut(List<string> lines, Settings settings, string text, byte[] bytes)
    {
        var (steps, asked) = (StepCount.Current, StepCount.Decisions);
        var spans = settings.Segmenter.ToSpans(text);
        var (textSteps, textAsked) = (StepCount.Current - steps, StepCount.Decisions - asked);
        (steps, asked) = (StepCount.Current, StepCount.Decisions);
        var byteSpans = settings.Segmenter.ToSpans(bytes);
        var cut = Written(spans.Select(span => (span.Start, span.End)));
        lines.Add("cut " + cut);
        var byteCut = Written(byteSpans.Select(span => (Units(bytes, span.Start), Units(bytes, span.End))));
        if (byteCut != cut) lines.Add("bytes cut " + byteCut);
#if DEBUG
        var (byteSteps, byteAsked) = (StepCount.Current - steps, StepCount.Decisions - asked);
        lines.Add((textAsked, textSteps) == (byteAsked, byteSteps) ? Invariant($"asked {textAsked}, steps {textSteps}") : Invariant($"asked {textAsked}, steps {textSteps}; bytes {byteAsked}, {byteSteps}"));
#endif
        if (settings.IsUnknown) lines.Add($"guessed {ScriptGuess.Of<char, Utf16Form>(text)} {ScriptGuess.Of<byte, Utf8Form>(bytes)}");
    }

    /// <summary>With every set of instructions, and one sentence after the other: said where it is otherwise.</summary>
    private static void Compare(List<string> lines, Settings settings, string text, byte[] bytes)
    {
        var (spans, byteSpans) = (settings.Segmenter.ToSpans(text), settings.Segmenter.ToSpans(bytes));
        foreach (var (path, segmenter) in settings.Paths)
        {
            if (!segmenter.ToSpans(text).SequenceEqual(spans)) lines.Add($"otherwise with {path}");
            if (!segmenter.ToSpans(bytes).SequenceEqual(byteSpans)) lines.Add($"bytes otherwise with {path}");
        }
        var pulled = new List<TextSpan>();
        for (var position = 0; settings.Segmenter.TryReadNext(text, ref position, out var sentence);) pulled.Add(sentence);
        if (!pulled.SequenceEqual(spans)) lines.Add("otherwise when pulled");
    }

    /// <summary>The sentences of a text that comes piece by piece, each with how much of the text had come when it was given.</summary>
    private static void Stream(List<string> lines, Settings settings, string text, byte[] bytes)
    {
        var source = new Trickle(bytes, settings.Piece);
        lines.Add("streamed " + Streamed(settings.Segmenter.EnumerateAsync(source), () => source.Given));
        var reader = new TrickleReader(text, settings.Piece);
        lines.Add("read " + Streamed(settings.Segmenter.EnumerateAsync(reader), () => reader.Given));
        var pieces = Pieces(bytes, settings.Piece);
        lines.Add("pieces " + string.Join(' ', settings.Segmenter.Enumerate(pieces).Select(piece => Invariant($"{pieces.GetOffset(piece.Start)}+{piece.Length}"))));
    }

    private static string Streamed(IAsyncEnumerable<StreamedSentence> sentences, Func<int> given)
    {
        var written = new StringBuilder();
        var enumerator = sentences.GetAsyncEnumerator(CancellationToken.None);
        try
        {
            while (enumerator.MoveNextAsync().AsTask().GetAwaiter().GetResult())
                written.Append(CultureInfo.InvariantCulture, $"{enumerator.Current.Start}+{enumerator.Current.Length}@{given()} ");
        }
        finally
        {
            enumerator.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        return written.ToString().TrimEnd();
    }

    private static void Decide(List<string> lines, Settings settings, string text)
    {
        var decider = settings.DeciderFor(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                var window = Utf16Form.Window(text, i, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, [], out var at);
                lines.Add(Invariant($"@{i} line {(decider.DecideLineBreak(window, at) ? "ends" : "goes on")}"));
            }
            else if (Marks.IsStop(text[i]) || decider.ExtraStops.Contains(text[i], StringComparison.Ordinal)) lines.Add(Decided(decider, text, i));
        }
    }

    private static string Decided(BoundaryDecider decider, string text, int stop)
    {
        var window = Utf16Form.Window(text, stop, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, [], out var at);
        var ends = decider.Decide(window, at, out var end, out var resume);
        var candidate = new Candidate(window, at, decider.ExtraStops);
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"@{stop} {TraceFile.Escaped(candidate.Word.ToString())} → {TraceFile.Escaped(candidate.NextWord.ToString())}: {(ends ? "ends" : "goes on")} {end - at} {resume - at}");
        line.Append(CultureInfo.InvariantCulture, $", {candidate.Shape} {candidate.NextShape}, {candidate.RunEnd - at} {candidate.End - at} {candidate.Next - at} {candidate.NextStart - at}");
        if (candidate.Stops != 1) line.Append(CultureInfo.InvariantCulture, $", stops {candidate.Stops}");
        if (candidate.Closing != 0) line.Append(CultureInfo.InvariantCulture, $", closing {candidate.Closing}");
        if (candidate.Opening != 0) line.Append(CultureInfo.InvariantCulture, $", opening {candidate.Opening}");
        foreach (var (holds, name) in new[]
                 {
                     (candidate.HasMark, "mark"), (candidate.HasEllipsis, "ellipsis"), (candidate.EndsWithStop, "stop behind"), (candidate.HasLineBreak, "line break"),
                     (!candidate.HasSpace, "no space"), (candidate.OpensWithCommas, "commas"), (candidate.HasInnerMark, "inner mark"),
                 })
            if (holds) line.Append(", ").Append(name);
        var kinds = candidate.KindsOfWord(decider.Words);
        var verdict = decider.Judge(ref candidate);
        if (kinds != 0) line.Append(CultureInfo.InvariantCulture, $", {kinds}");
        line.Append(CultureInfo.InvariantCulture, $": {verdict}");
        if (decider.HasModel && verdict is Verdict.LeanNo or Verdict.LeanYes) line.Append(CultureInfo.InvariantCulture, $", features {Features(in candidate, decider.Words):X8}");
        return line.ToString();
    }

    private static uint Features(in Candidate candidate, WordLookup words)
    {
        Span<uint> hashes = stackalloc uint[BoundaryFeatures.Capacity];
        var count = BoundaryFeatures.Extract(in candidate, words, hashes);
        var digest = 0u;
        // In whatever order: it is their sum that decides.
        foreach (var hash in hashes[..count]) digest += hash * 0x9E3779B1u;
        return digest;
    }

    private static string Written(IEnumerable<(int Start, int End)> sentences)
    {
        var written = new StringBuilder();
        var last = -1;
        foreach (var (start, end) in sentences)
        {
            if (start != last + 1) written.Append(CultureInfo.InvariantCulture, $"{start}-");
            written.Append(CultureInfo.InvariantCulture, $"{end} ");
            last = end;
        }
        return written.ToString().TrimEnd();
    }

    private static int Units(byte[] bytes, int index) => Encoding.UTF8.GetCharCount(bytes, 0, index);

    private static bool HasRawBytes(string text) => text.Any(unit => (unit & 0xFF00) == TraceFile.RawByte);

    private static byte[] Bytes(string text)
    {
        if (!HasRawBytes(text)) return Encoding.UTF8.GetBytes(text);
        var bytes = new List<byte>();
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] & 0xFF00) != TraceFile.RawByte) continue;
            bytes.AddRange(Encoding.UTF8.GetBytes(text[from..i]));
            if (i < text.Length) bytes.Add((byte)text[i]);
            from = i + 1;
        }
        return [.. bytes];
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        var first = new Piece(ReadOnlyMemory<byte>.Empty, null);
        var last = first;
        for (var i = 0; i < bytes.Length; i += size) last = new Piece(bytes.AsMemory(i, Math.Min(size, bytes.Length - i)), last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// A segmenter by its options: <c>unknown</c> (the language is guessed), <c>lines never</c>, <c>lines always</c>, <c>quotations N</c> (kept whole up to
    /// N units), <c>golden</c>, <c>white space</c> (kept), <c>longest N</c>, <c>own</c> (abbreviations), <c>paths</c> (every set of instructions is tried),
    /// <c>stream N</c> (the text comes in pieces of N, too), <c>times N</c> (the text repeated).
    /// </summary>
    internal sealed class Settings
    {
        public static readonly string[] Own = ["river", "cca.", "Abt.", "the", "n. b", "km/h"];

        public Settings(string tag, string given)
        {
            var names = given.Length == 0 ? [] : given.Split(", ");
            IsUnknown = names.Contains("unknown");
            HasPaths = names.Contains("paths");
            Piece = Number(names, "stream ");
            Repeats = Math.Max(1, Number(names, "times "));
            var options = new SegmentationOptions
            {
                Language = IsUnknown ? default(LanguageTag?) : new LanguageTag(tag),
                LineBreaks = names.Contains("lines never") ? LineBreakHandling.Never : names.Contains("lines always") ? LineBreakHandling.Always : LineBreakHandling.ByLayout,
                KeepsWhiteSpace = names.Contains("white space"),
                Conventions = names.Contains("golden") ? SegmentationConventions.GoldenRules : SegmentationConventions.News,
                Abbreviations = names.Contains("own") ? new ValueList<string>(Own) : [],
                KeepsQuotationsWhole = Number(names, "quotations ") > 0,
                LongestQuotation = Number(names, "quotations ") is var quotation and > 0 ? quotation : 2_000,
                LongestSentence = Number(names, "longest ") is var longest and > 0 ? longest : 65_536,
            };
            Segmenter = new SentenceSegmenter(options);
            _core = new SegmenterCore(options);
            Paths = HasPaths ? [.. Enum.GetValues<ScanPath>().Select(path => (path, new SentenceSegmenter(options, path)))] : [];
        }

        private readonly SegmenterCore _core;

        public SentenceSegmenter Segmenter { get; }

        public IReadOnlyList<(ScanPath Path, SentenceSegmenter Segmenter)> Paths { get; }

        public bool IsUnknown { get; }

        public bool HasPaths { get; }

        public int Piece { get; }

        public int Repeats { get; }

        public BoundaryDecider DeciderFor(string text) => _core.DeciderFor<char, Utf16Form>(text);

        private static int Number(string[] names, string name) =>
            names.FirstOrDefault(one => one.StartsWith(name, StringComparison.Ordinal)) is { } found ? int.Parse(found.AsSpan(name.Length), CultureInfo.InvariantCulture) : 0;
    }

    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public int Given { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
            Given += count;
            return count;
        }
    }

    private sealed class TrickleReader(string text, int size) : StringReader(text)
    {
        public int Given { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var count = await base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
            Given += count;
            return count;
        }
    }
}
