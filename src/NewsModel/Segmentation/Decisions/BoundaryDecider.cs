using System.Runtime.CompilerServices;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// Decides whether a sentence ends at a stop, or at a line break, from a bounded window of text. Immutable and thread-safe;
/// a decision allocates nothing, and depends on nothing but the window: <see cref="LookBehind"/> code units before the stop
/// and <see cref="LookAhead"/> after it. More of the text in the window changes nothing.
/// </summary>
internal sealed class BoundaryDecider
{
    /// <summary>The code units before a stop that a decision may look at.</summary>
    internal const int LookBehind = 96;

    /// <summary>The code units from a stop on that a decision may look at.</summary>
    internal const int LookAhead = 96;

    private readonly WordLookup _words;
    private readonly UserAbbreviations _own;
    private readonly StopRules _stops;
    private readonly bool _hasModel;
    private readonly bool _isGolden;

    /// <param name="language">The language of the text; unknown means rules that hold for most.</param>
    /// <param name="abbreviations">A user's own abbreviations, with or without their last stop: none of them ends a sentence.</param>
    /// <param name="conventions">Which customs hold where they differ.</param>
    internal BoundaryDecider(Language language, IEnumerable<string>? abbreviations = null, SegmentationConventions conventions = SegmentationConventions.News)
    {
        Language = language;
        _words = new WordLookup(language);
        _own = new UserAbbreviations(abbreviations ?? []);
        _stops = new StopRules(_words);
        _hasModel = BoundaryModel.HasWeights(language);
        _isGolden = conventions == SegmentationConventions.GoldenRules;
        ExtraStops = LanguageProperties.ExtraStops(language) is { Length: > 0 } stops ? stops : _isGolden ? ")" : "";
    }

    internal Language Language { get; }

    internal WordLookup Words => _words;

    /// <summary>Whether the linear model decides where the rules only lean.</summary>
    internal bool HasModel => _hasModel;

    /// <summary>Whether no sentence ends at a full stop before a word of small letters, whatever stands before it.</summary>
    internal bool GoesOnBeforeSmall => !_hasModel && !_words.HasSmallStarts;

    /// <summary>Code units that are stops in this language besides <see cref="Marks.Stops"/>: the engine looks for them too.</summary>
    internal string ExtraStops { get; }

    /// <summary>
    /// Whether a sentence ends at the run of stops that begins at <paramref name="stop"/>. <paramref name="end"/> is after the run
    /// and the closing marks that belong to it, or before the stop where that belongs to the mark of a list item that begins
    /// there; <paramref name="resume"/> is where to look for the next stop, always past both.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool Decide(ReadOnlySpan<char> window, int stop, out int end, out int resume)
    {
        if (IsPlainEnd(window, stop))
        {
            end = resume = stop + 1;
            return true;
        }
        var skipped = ParagraphStart(window, stop);
        var text = window[skipped..ParagraphEnd(window, stop)];
        var candidate = new Candidate(text, stop - skipped, ExtraStops);
        end = resume = candidate.End + skipped;
        if (ListItems.FindCut(in candidate) is var cut and >= 0)
        {
            end = cut + skipped;
            return true;
        }
        if (_isGolden && GoldenConventions.TryDecide(in candidate, out var isEnd, out end))
        {
            end += skipped;
            return isEnd;
        }
        if (!_own.IsEmpty && _own.EndsWithOne(text[..candidate.Stop])) return false;
        var verdict = Judge(ref candidate);
        return verdict is Verdict.LeanNo or Verdict.LeanYes && _hasModel ? BoundaryModel.Decide(ref candidate, _words, verdict) : verdict >= Verdict.LeanYes;
    }

    /// <summary>
    /// Whether the line break at <paramref name="lineBreak"/> ends a sentence by layout: a heading, a list item or a line that
    /// ends early. A break inside hard-wrapped text does not. A blank line is not asked about: it always does.
    /// </summary>
    internal bool DecideLineBreak(ReadOnlySpan<char> window, int lineBreak)
    {
        var skipped = Math.Max(0, lineBreak - LookBehind);
        return LineBreaks.Decide(window[skipped..Math.Min(window.Length, lineBreak + LookAhead)], lineBreak - skipped, _words);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Verdict Judge(ref Candidate candidate) => _stops.Judge(ref candidate);

    // The window holds what the decision may look at, up to the blank lines around the stop.
    private static int ParagraphStart(ReadOnlySpan<char> window, int stop)
    {
        var start = Math.Max(0, stop - LookBehind);
        for (var line = window[start..stop].LastIndexOf('\n'); line >= 0;)
        {
            var before = line;
            while (before > 0 && window[start + before - 1] is ' ' or '\t' or '\r' or '\u00A0') before--;
            if (before > 0 && window[start + before - 1] == '\n') return start + line + 1;
            line = window.Slice(start, before).LastIndexOf('\n');
        }
        return start;
    }

    private static int ParagraphEnd(ReadOnlySpan<char> window, int stop)
    {
        var end = Math.Min(window.Length, stop + LookAhead);
        for (var line = window[stop..end].IndexOf('\n'); line >= 0;)
        {
            var next = stop + line + 1;
            while (next < end && window[next] is ' ' or '\t' or '\r' or '\u00A0') next++;
            if (next < end && window[next] == '\n') return stop + line;
            var further = window[next..end].IndexOf('\n');
            line = further < 0 ? -1 : next + further - stop;
        }
        return end;
    }

    // The common case in a few comparisons: a word of small letters that no abbreviation begins with, one stop, one space,
    // one capital.
    private bool IsPlainEnd(ReadOnlySpan<char> window, int stop)
    {
        if (stop + 2 >= window.Length || window[stop] != '.' || window[stop + 1] != ' ') return false;
        if ((uint)(window[stop + 2] - 'A') >= 26) return false;
        var start = stop;
        var limit = Math.Max(0, stop - 24);
        while (start > limit && (uint)(window[start - 1] - 'a') < 26) start--;
        if (stop - start < 4 || start == limit || window[start - 1] != ' ') return false;
        return _own.IsEmpty && _words.Abbreviation(window[start..stop]) == AbbreviationKinds.None;
    }
}
