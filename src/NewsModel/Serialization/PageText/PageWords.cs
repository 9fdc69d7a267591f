using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>
/// The words of page furniture in the languages that a page may use: its own and English, or all of them when its own is not known.
/// For one page, and one thread.
/// </summary>
internal sealed class PageWords
{
    private static readonly Language[] All = [Language.En, Language.Ko, Language.De, Language.Fr, Language.Es, Language.Ar];
    private static readonly (string Phrase, PagePhraseKinds Kinds)[]?[] Phrases = new (string, PagePhraseKinds)[LanguageProperties.Count][];

    private readonly Language[] _languages;
    private string? _lastFolded;
    private PagePhraseKinds _lastPhrases;

    internal PageWords(Language language)
    {
        Language = language;
        _languages = !All.Contains(language) ? All : language == Language.En ? [language] : [language, Language.En];
    }

    internal Language Language { get; }

    /// <summary>How the page's dates are read.</summary>
    internal NewsTimestampOptions Times { get; init; } = NewsTimestampOptions.Default;

    /// <summary>Lower case, ’ as ', no-break spaces as spaces: as the word tables compare.</summary>
    internal static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = text[i] switch { '\u2019' => '\'', '\u00A0' or '\u202F' => ' ', var unit => CodePoint.ToLower(unit) };
    });

    /// <summary>The label the text begins with; the longest of all languages.</summary>
    internal PageLabelKinds Label(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var kinds = PageLabelKinds.None;
        foreach (var language in _languages)
        {
            if (!PageWordIndex.Labels.MayStart(language, text)) continue;
            var found = PageLabelWords.Table.MatchPrefix(language, text, out var value);
            // "입력2025.02.13": letters that end at a digit are a word too.
            if (found == 0 && Letters(text) is > 0 and var letters && PageLabelWords.Find(language, text[..letters]) is var kind and not 0) (found, value) = (letters, (uint)kind);
            if (found > length) (length, kinds) = (found, (PageLabelKinds)value);
            else if (found == length && found > 0) kinds |= (PageLabelKinds)value;
        }
        return kinds;
    }

    /// <summary>What stands behind a label of a kind and a colon: "Headline: Ferry sails again"; null where nothing does.</summary>
    internal string? Labelled(string text, PageLabelKinds kind)
    {
        if (!Label(text, out var length).HasFlag(kind)) return null;
        var rest = text.AsSpan(length).TrimStart();
        if (!rest.StartsWith(":") && !rest.StartsWith("：")) return null;
        var value = rest.TrimStart(" :：").Trim();
        return value.IsEmpty ? null : value.ToString();
    }

    internal PageLineKinds Line(ReadOnlySpan<char> text)
    {
        var kinds = PageLineKinds.None;
        foreach (var language in _languages) kinds |= PageLineWords.Find(language, text);
        return kinds;
    }

    /// <summary>The whole-line word that the text begins with.</summary>
    internal PageLineKinds LinePrefix(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var kinds = PageLineKinds.None;
        foreach (var language in _languages)
            if (PageWordIndex.Lines.MayStart(language, text) && PageLineWords.Table.MatchPrefix(language, text, out var value) is var found && found > length) (length, kinds) = (found, (PageLineKinds)value);
        return kinds;
    }

    internal PageStartKinds Start(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var kinds = PageStartKinds.None;
        foreach (var language in _languages)
            if (PageWordIndex.Starts.MayStart(language, text) && PageStartWords.Table.MatchPrefix(language, text, out var value) is var found && found > length) (length, kinds) = (found, (PageStartKinds)value);
        return kinds;
    }

    internal bool IsSection(ReadOnlySpan<char> text)
    {
        foreach (var language in _languages)
            if (PageSectionWords.Find(language, text) != 0) return true;
        return false;
    }

    internal int SectionPrefix(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var language in _languages)
            if (PageWordIndex.Sections.MayStart(language, text)) length = Math.Max(length, PageSectionWords.Table.MatchPrefix(language, text, out _));
        return length;
    }

    internal PageRoleKinds Role(ReadOnlySpan<char> text)
    {
        var kinds = PageRoleKinds.None;
        foreach (var language in _languages) kinds |= PageRoleWords.Find(language, text);
        return kinds;
    }

    internal PageRoleKinds RolePrefix(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var kinds = PageRoleKinds.None;
        foreach (var language in _languages)
            if (PageWordIndex.Roles.MayStart(language, text) && PageRoleWords.Table.MatchPrefix(language, text, out var value) is var found && found > length) (length, kinds) = (found, (PageRoleKinds)value);
        return kinds;
    }

    internal bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var language in _languages)
            if (PageJointWords.Find(language, word) != 0) return true;
        return false;
    }

    internal bool IsReporting(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (var language in _languages) length = Math.Max(length, PageReportingWords.Table.MatchPrefix(language, text, out _));
        return length > 0;
    }

    /// <summary>Whether a name is that of an outlet or an agency: a word of it is one that outlets are named with.</summary>
    internal bool IsOutlet(string name)
    {
        foreach (var word in name.Split(' ', '-', '/', '.', ','))
            foreach (var language in _languages)
            {
                if (PageOutletWords.Find(language, word) != 0) return true;
                if (language == Language.Ko && IsKoreanOutlet(word)) return true;
                if (language == Language.De && IsCompoundOutlet(word)) return true;
            }
        return false;
    }

    /// <summary>Whether a name is that of a news agency.</summary>
    internal bool IsAgency(string name)
    {
        foreach (var language in _languages)
            if (PageAgencyWords.Find(language, name) != 0) return true;
        return false;
    }

    /// <summary>The kinds of all phrases that a short folded line has.</summary>
    internal PagePhraseKinds PhrasesIn(string folded)
    {
        // A line is asked about once for each thing that it might be.
        if (!string.Equals(folded, _lastFolded, StringComparison.Ordinal)) (_lastFolded, _lastPhrases) = (folded, FindPhrases(folded));
        return _lastPhrases;
    }

    private PagePhraseKinds FindPhrases(string folded)
    {
        var kinds = PagePhraseKinds.None;
        var hasHangul = false;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is >= '\uAC00' and <= '\uD7A3') hasHangul = true;
            else if (folded[i] == ' ' || (i > 0 && CodePoint.IsLetterOrDigit(folded[i - 1]) && CodePoint.IsLetterOrDigit(folded[i]))) continue;
            foreach (var language in _languages)
                if (language != Language.Ko && PageWordIndex.Phrases.MayStart(language, folded.AsSpan(i)) && PagePhraseWords.Table.MatchPrefix(language, folded.AsSpan(i), out var value) > 0) kinds |= (PagePhraseKinds)value;
        }
        if (!hasHangul || !_languages.Contains(Language.Ko)) return kinds;
        foreach (var (phrase, kind) in PhrasesOf(Language.Ko))
            if ((kinds & kind) != kind && folded.Contains(phrase, StringComparison.Ordinal)) kinds |= kind;
        return kinds;
    }

    // German names are compounds: Küstenkurier, Landeszeitung.
    private static bool IsCompoundOutlet(string word)
    {
        for (var start = 3; start + 4 <= word.Length; start++)
            if (PageOutletWords.Find(Language.De, word.AsSpan(start)) != 0) return CodePoint.IsUpper(word[0]);
        return false;
    }

    // Korean names run together: 가나일보, 다라방송.
    private static bool IsKoreanOutlet(string word)
    {
        for (var start = 1; start < word.Length - 1; start++)
            if (CodePoint.IsLetter(word[^1]) && PageOutletWords.Find(Language.Ko, word.AsSpan(start)) != 0) return true;
        return false;
    }

    private static (string Phrase, PagePhraseKinds Kinds)[] PhrasesOf(Language language) =>
        Phrases[(int)language] ??= [.. PagePhraseWords.Table.ToList(language).Select(entry => (entry.Word, (PagePhraseKinds)entry.Value))];

    private static int Letters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < WordTable.MaxLength && CodePoint.IsLetter(text[length])) length++;
        return length < text.Length && CodePoint.IsDigit(text[length]) ? length : 0;
    }
}
