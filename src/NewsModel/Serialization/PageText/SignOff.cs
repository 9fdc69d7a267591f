using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads the sign-off at the end of a body: "Ina Holt, Harbour News.", "Ina Holt reporting for Harbour TV from Bern.", "가나뉴스 홍길동입니다."</summary>
internal static class SignOff
{
    private const int MaxLength = 120;

    internal static Byline? Read(string text, PageWords words, Func<string, bool> isOutlet)
    {
        if (text.Length > MaxLength || text.Length < 4) return null;
        var bare = text.Trim().TrimEnd('.', '。', '!').Trim('(', ')', '[', ']', '-', '–', '—', ' ');
        if (words.Label(bare, out var label).HasFlag(PageLabelKinds.Byline) && label > 0 && label < bare.Length)
        {
            bare = bare[label..].Trim(' ', ':');
            foreach (var preposition in (ReadOnlySpan<string>)["de ", "von ", "by ", "par ", "por "])
                if (bare.StartsWith(preposition, StringComparison.OrdinalIgnoreCase)) bare = bare[preposition.Length..];
        }
        return Korean(bare, text, words) ?? Comma(bare, text, words, isOutlet) ?? Reporting(bare, text, words, isOutlet);
    }

    // "Ina Holt, Harbour News", "Ina Holt, Harbour News, Bern"
    private static Byline? Comma(string bare, string text, PageWords words, Func<string, bool> isOutlet)
    {
        var parts = bare.Split([',', '/', '|'], StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && bare.Contains('/', StringComparison.Ordinal) && words.IsOutlet(parts[0]) && PageShape.CountWords(parts[0]) <= 4 && PageShape.IsName(parts[1])) return Person(parts[1], null, parts[0], text);
        if (parts.Length is < 2 or > 4 || !PageShape.IsName(parts[0]) || words.IsOutlet(parts[0])) return null;
        string? role = null;
        string? outlet = null;
        foreach (var part in parts.AsSpan(1))
        {
            if (isOutlet(part) && outlet is null) outlet = part;
            else if (words.RolePrefix(part, out _) is not 0 and var kinds) role ??= BylineLine.RoleName(kinds, part);
            else if (PageShape.CountWords(part) > 3 || outlet is null && role is null) return null;
        }
        return outlet is null && role is null ? null : Person(parts[0], role, outlet, text);
    }

    // "Ina Holt reporting from Bern for Harbour TV", "This is Ina Holt, Harbour TV", "For Harbour TV, I'm Ina Holt"
    private static Byline? Reporting(string bare, string text, PageWords words, Func<string, bool> isOutlet)
    {
        var tokens = bare.Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length is < 3 or > 16) return null;
        for (var start = 0; start < Math.Min(tokens.Length, 8); start++)
            for (var end = Math.Min(tokens.Length, start + 4); end >= start + 2; end--)
            {
                var name = string.Join(' ', tokens[start..end]);
                if (!PageShape.IsName(name) || words.IsOutlet(name) || (start > 0 && !Introductions.Contains(tokens[start - 1]))) continue;
                var rest = string.Join(' ', tokens[end..]);
                var isSigned = words.IsReporting(rest, out _) || (end == tokens.Length && start > 0);
                if (!isSigned) return null;
                var outlet = OutletIn(tokens, start, end, isOutlet);
                return outlet is null ? null : Person(name, null, outlet, text);
            }
        return null;
    }

    private static readonly string[] Introductions = ["is", "was", "I'm", "I’m", "am", "by"];

    private static string? OutletIn(string[] tokens, int nameStart, int nameEnd, Func<string, bool> isOutlet)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            if ((start >= nameStart && start < nameEnd) || !Text.CodePoint.IsUpper(tokens[start][0])) continue;
            var end = start;
            while (end < tokens.Length && end < start + 6 && (end < nameStart || end >= nameEnd) && IsNamePart(tokens, end)) end++;
            var name = string.Join(' ', tokens[start..end]);
            if (isOutlet(name)) return name;
            start = Math.Max(start, end - 1);
        }
        return null;
    }

    private static readonly string[] Joints = ["de", "du", "des", "of", "the", "del", "la", "le", "der", "am", "y", "et", "and"];

    private static bool IsNamePart(string[] tokens, int index)
    {
        if (Text.CodePoint.IsUpper(tokens[index][0])) return true;
        if (tokens[index].AsSpan().IndexOfAny('\'', '’') is 1 or 2) return true;
        return Joints.Contains(tokens[index]) && index + 1 < tokens.Length && Text.CodePoint.IsUpper(tokens[index + 1][0]);
    }

    // "가나뉴스 홍길동입니다", "홍길동, 가나뉴스", "가나뉴스 홍길동"
    private static Byline? Korean(string bare, string text, PageWords words)
    {
        if (words.Language != Language.Ko) return null;
        var tokens = bare.Split([' ', ',', '/', '='], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length is < 1 or > 5) return null;
        foreach (var ending in (ReadOnlySpan<string>)["이었습니다", "였습니다", "입니다", ""])
            for (var i = 0; i < tokens.Length; i++)
            {
                var token = ending.Length > 0 && tokens[i].EndsWith(ending, StringComparison.Ordinal) ? tokens[i][..^ending.Length] : ending.Length == 0 ? tokens[i] : "";
                if (!PageShape.IsHangulName(token) || token.Length < 3 || words.IsOutlet(token) || words.Role(token) != 0) continue;
                var others = tokens.Where((other, index) => index != i && words.Role(other) == 0 && !other.EndsWith("에서", StringComparison.Ordinal)).ToList();
                var outlet = string.Join(' ', others);
                if (others.Count is > 0 and <= 3 && words.IsOutlet(outlet)) return Person(token, null, outlet, text);
            }
        return null;
    }

    private static Byline Person(string name, string? role, string? outlet, string text) =>
        new() { Name = name, Kind = BylineKind.Person, Role = role ?? "reporter", Affiliation = outlet, Text = text };
}
