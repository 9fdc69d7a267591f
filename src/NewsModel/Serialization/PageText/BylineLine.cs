using System.Text;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads lines that name who made an article: "By Ina Holt and Ben Ash, Staff Writers", "홍길동 기자", "Von Max Muster (dpa)".</summary>
internal static class BylineLine
{
    private const int MaxLength = 160;
    private const PageLabelKinds NameLabels = PageLabelKinds.Byline | PageLabelKinds.Editor | PageLabelKinds.Photographer;

    /// <summary>The bylines of the line; null when it is none.</summary>
    /// <param name="text">The line, or a part of one.</param>
    /// <param name="words">The page's words.</param>
    /// <param name="isBare">Whether a name without a label or a role is a byline here: beside a date it is.</param>
    internal static IReadOnlyList<Byline>? Read(string text, PageWords words, bool isBare)
    {
        var line = Unwrap(text);
        if (line.Length is < 2 or > MaxLength) return null;
        if ((SeveralCredits(line, text.Trim(), words) ?? KoreanCredits(line, text.Trim(), words)) is { } several) return several;
        var label = words.Label(line, out var length) & NameLabels;
        var rest = line;
        if (label != 0)
        {
            rest = line[length..].TrimStart();
            if (Nouns.Contains(PageWords.Fold(line[..length])) && !(rest is [var sign, ..] && sign.IsIn(":：|/,"))) return null;
            // "Author, Ina Holt": as some sites label for those who listen.
            rest = rest.TrimStart(':', '：', ' ', '\u00A0', '=', '|', '/', ',');
            if (rest.Length == 0) return null;
        }
        if (label == 0 && rest.StartsWith("The ", StringComparison.Ordinal)) return null;
        var role = RoleOf(label) ?? (label != 0 && IsReporting(line) ? "reporter" : null);
        var bylines = Names(rest, text.Trim(), words, role, label != 0);
        if (bylines is not null) return label != 0 || isBare || bylines.All(byline => byline.Role is not null) ? bylines : null;
        if (label == 0 || label == PageLabelKinds.Editor) return null;
        return OrganizationOf(rest, text.Trim(), words);
    }

    /// <summary>"jane@example.com", "Jane Doe jane@example.com", "홍길동 기자 hong@example.kr": who can be reached, and how.</summary>
    internal static Byline? ReadContact(string text, PageWords words)
    {
        var at = text.IndexOf('@');
        if (text.Length > MaxLength || (at < 0 && !HasPhone(text))) return null;
        var tokens = text.Split([' ', '\u00A0', '(', ')', '<', '>', '[', ']', '|', ',', ';', '/', '·'], StringSplitOptions.RemoveEmptyEntries);
        var email = tokens.FirstOrDefault(token => IsEmail(token.Trim(':', '.')))?.Trim(':', '.');
        var hasHandle = tokens.Any(token => token.Length > 2 && token[0] == '@');
        if (email is null && !hasHandle && !HasPhone(text)) return null;
        if (tokens.Length == 1 && hasHandle) return new Byline { Text = text };
        var bylines = ContactNames(text, words);
        if (bylines is null) return email is not null && PageShape.CountWords(text) <= 3 ? new Byline { Email = email, Text = text } : null;
        return bylines with { Email = email, Text = text };
    }

    /// <summary>A name with a role or an affiliation behind or before it.</summary>
    internal static Byline? Single(string text, string verbatim, PageWords words, string? role, bool isLabelled = false)
    {
        var part = text.Trim().Trim(',', '·', ';', '.').Trim();
        if (words.Language == Language.Ko && ReadKorean(part, verbatim, words, role) is { } korean) return korean;
        if (PageShape.IsName(part) && !words.IsOutlet(part) && (!PageShape.IsHangulName(part) || (part.Length == 3 && words.Line(part) == 0))) return new Byline { Name = part, Kind = BylineKind.Person, Role = role, Text = verbatim };
        if (WithoutPlace(part, words) is { } placed) return new Byline { Name = placed, Kind = BylineKind.Person, Role = role, Text = verbatim };
        // "Ina Holt Example News", "Ina Holt Staff Reporter"
        var parts = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = Math.Min(4, parts.Length - 1); end >= 2; end--)
        {
            var name = string.Join(' ', parts[..end]);
            var tail = string.Join(' ', parts[end..]);
            if (!PageShape.IsName(name) || words.IsOutlet(name)) continue;
            if (words.Role(tail) is not 0 and var kinds) return new Byline { Name = name, Kind = BylineKind.Person, Role = RoleName(kinds, tail), Text = verbatim };
            if (isLabelled && end == 2 && words.IsOutlet(tail) && PageShape.CountWords(tail) <= 5) return new Byline { Name = name, Kind = BylineKind.Person, Role = role, Affiliation = tail, Text = verbatim };
        }
        return null;
    }

    // "Interview", "Reportage": what the article is, unless a colon says that a name follows.
    private static readonly string[] Nouns =
    [
        "interview", "entretien", "entrevista", "reportage", "reportaje", "chronique", "crónica", "report", "avec", "protokoll", "recherche", "mitarbeit",
        "text", "texte", "texto", "bericht", "journalist", "journaliste", "journalistes", "writer", "reportero", "reportera", "periodista", "corresponsal",
        "enviado especial", "enviada especial", "인터뷰", "칼럼", "보도", "리포트", "대담", "정리", "진행", "기고", "redakteur", "redakteurin",
    ];

    // "Ina Holt in Aldraby": a name, a word of reporting and a place.
    private static string? WithoutPlace(string part, PageWords words)
    {
        var tokens = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = 2; end <= 4 && end + 1 < tokens.Length && tokens.Length - end <= 5; end++)
        {
            var rest = string.Join(' ', tokens[end..]);
            if (!PageShape.StartsLower(rest) || !words.IsReporting(rest, out var length) || length + 1 >= rest.Length || !CodePoint.IsUpper(rest[length..].TrimStart()[0])) continue;
            var name = string.Join(' ', tokens[..end]);
            return PageShape.IsName(name) && !words.IsOutlet(name) ? name : null;
        }
        return null;
    }

    /// <summary>The role in the model's words where it has one.</summary>
    internal static string RoleName(PageRoleKinds kinds, string verbatim)
    {
        if (verbatim.Contains(' ', StringComparison.Ordinal) && !verbatim.StartsWith("staff", StringComparison.OrdinalIgnoreCase)) return verbatim;
        if (verbatim.Length > 0 && kinds.HasFlag(PageRoleKinds.Photographer)) return "photographer";
        var word = PageWords.Fold(verbatim);
        return kinds.HasFlag(PageRoleKinds.Reporter) && PlainReporters.Contains(word) ? "reporter" : kinds == PageRoleKinds.Editor && word == "editor" ? word : verbatim;
    }

    private static readonly string[] PlainReporters =
    [
        "reporter", "staff reporter", "staff writer", "기자", "취재기자", "reporterin", "journalist", "journalistin", "journaliste", "periodista",
        "reportero", "reportera", "redakteur", "redakteurin", "redactor", "redactora", "rédacteur", "rédactrice", "writer", "reporter/in",
    ];

    private static string? RoleOf(PageLabelKinds label) =>
        label.HasFlag(PageLabelKinds.Photographer) && !label.HasFlag(PageLabelKinds.Byline) ? "photographer"
        : label.HasFlag(PageLabelKinds.Editor) && !label.HasFlag(PageLabelKinds.Byline) ? "editor"
        : null;

    private static bool IsReporting(string line) => line.StartsWith("Report", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("Reportage", StringComparison.OrdinalIgnoreCase);

    // "Reporting by Ina Holt; Editing by Ben Ash": each credit by itself.
    private static List<Byline>? SeveralCredits(string line, string verbatim, PageWords words)
    {
        var parts = line.Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 6) return null;
        var bylines = new List<Byline>();
        foreach (var part in parts)
        {
            if ((words.Label(part, out _) & NameLabels) == 0 || Read(part.TrimEnd('.'), words, isBare: false) is not { } read) return null;
            bylines.AddRange(read.Select(byline => byline with { Text = verbatim }));
        }
        return bylines;
    }

    // "글 하예진 기자 사진 남궁솔 기자"
    private static List<Byline>? KoreanCredits(string line, string verbatim, PageWords words)
    {
        if (words.Language != Language.Ko) return null;
        foreach (var label in (ReadOnlySpan<string>)["사진", "영상", "촬영", "영상취재", "촬영기자"])
        {
            var at = line.IndexOf(" " + label, StringComparison.Ordinal);
            if (at <= 0) continue;
            var behind = line[(at + 1 + label.Length)..].TrimStart(' ', ':', '=', '·', '/');
            if (Read(line[..at].TrimEnd(' ', '/', '·', ','), words, isBare: false) is not { } writers || Single(behind, verbatim, words, "photographer") is not { } photographer) continue;
            return [.. writers.Select(writer => writer with { Text = verbatim }), photographer with { Role = "photographer" }];
        }
        return null;
    }

    private static string Unwrap(string text)
    {
        var line = text.Trim();
        while (line.Length > 2 && "([</-".IndexOf(line[0], StringComparison.Ordinal) is >= 0 and var at && ")]>/-"[at] == line[^1]) line = line[1..^1].Trim();
        if (line.Length > 2 && line[0].IsIn("/–—✍■●|-")) line = line[1..].Trim();
        return line.TrimEnd('|', '/', ' ', '-', '–', '—', '=');
    }

    // Names parted by commas and "and", the parts that are no names being roles, outlets and places of the names before them.
    private static List<Byline>? Names(string text, string verbatim, PageWords words, string? role, bool isLabelled)
    {
        var bylines = new List<Byline>();
        foreach (var part in Parts(text, words))
        {
            if (part.Length == 0) continue;
            if (bylines.Count > 0 && (words.Role(part) != 0 || words.IsOutlet(part) || IsLabelWord(part, words)) && Qualify(bylines, part, words)) continue;
            if (Single(part, verbatim, words, role, isLabelled) is { } single) bylines.Add(single);
            else if (bylines.Count == 0) return null;
            else if (!Qualify(bylines, part, words))
            {
                if (!isLabelled || PageShape.CountWords(part) > 6) return null;
                if (part.Length is >= 2 and <= 5 && part.All(char.IsAsciiLetterUpper)) bylines[^1] = bylines[^1] with { Affiliation = bylines[^1].Affiliation ?? part };
            }
        }
        return bylines.Count is 0 or > 12 ? null : bylines;
    }

    private static bool IsLabelWord(string part, PageWords words) => words.Label(part, out var width) != 0 && width == part.Length;

    private static bool Qualify(List<Byline> bylines, string part, PageWords words)
    {
        var label = words.Label(part, out var width);
        if (width == part.Length && words.Role(part) == 0 && (label & (NameLabels | PageLabelKinds.Credit)) != 0)
        {
            if ((label & (PageLabelKinds.Credit | PageLabelKinds.Photographer)) != 0) bylines[^1] = bylines[^1] with { Role = bylines[^1].Role ?? "photographer" };
            return true;
        }
        var isOutlet = words.IsOutlet(part) && PageShape.CountWords(part) <= 6 && !PageShape.StartsLower(part);
        var kinds = words.Role(part);
        if (kinds == 0 && words.RolePrefix(part, out _) is not 0 and var prefix && PageShape.CountWords(part) <= 6) kinds = prefix;
        if (kinds == 0 && !isOutlet && part.EndsWith('s')) kinds = words.Role(part.AsSpan(0, part.Length - 1));
        if (kinds == 0 && !isOutlet) return false;
        for (var i = bylines.Count - 1; i >= 0; i--)
        {
            if (kinds != 0 && bylines[i].Role is null) bylines[i] = bylines[i] with { Role = RoleName(kinds, part) };
            else if (kinds == 0 && bylines[i].Affiliation is null) bylines[i] = bylines[i] with { Affiliation = part };
            else break;
        }
        return true;
    }

    private static List<string> Parts(string text, PageWords words)
    {
        var parts = new List<string>();
        var current = new StringBuilder();
        void Cut()
        {
            parts.Add(current.ToString().Trim());
            current.Clear();
        }
        foreach (var token in text.Replace("(", " , ", StringComparison.Ordinal).Replace(")", " , ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.IsJoint(token) || (token is [var sign] && sign.IsIn("|/-–—,;·•"))) Cut();
            else
            {
                var clean = token.TrimEnd(',', ';');
                foreach (var (piece, index) in clean.Split(words.Language == Language.Ko ? ['·', '/'] : ['/']).Select((piece, index) => (piece, index)))
                {
                    if (index > 0) Cut();
                    current.Append(' ').Append(piece);
                }
                if (clean.Length < token.Length) Cut();
            }
        }
        Cut();
        return parts;
    }

    // "홍길동 기자", "가나일보 홍길동 기자", "홍길동 베이징 특파원", "기자 홍길동"
    private static Byline? ReadKorean(string part, string verbatim, PageWords words, string? role)
    {
        var tokens = part.Split([' ', '=', '|', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length is 0 or > 5) return null;
        var roleAt = Array.FindLastIndex(tokens, token => words.Role(token) != 0);
        if (roleAt < 0)
        {
            // "홍길동기자"
            var joined = tokens[^1];
            if (joined.Length is > 3 and <= 7 && joined.EndsWith("기자", StringComparison.Ordinal) && joined.Substring(0, joined.Length - 2) is var bare && PageShape.IsHangulName(bare))
                return new Byline { Name = bare, Kind = BylineKind.Person, Role = "reporter", Affiliation = Outlet(tokens.AsSpan(0, tokens.Length - 1), words), Text = verbatim };
            return role is not null && tokens.Length == 1 && PageShape.IsHangulName(part) ? new Byline { Name = part, Kind = BylineKind.Person, Role = role, Text = verbatim } : null;
        }
        var nameAt = roleAt == 0 ? 1 : Array.FindIndex(tokens, 0, roleAt, token => PageShape.IsHangulName(token) && !words.IsOutlet(token));
        if (nameAt < 0 || nameAt >= tokens.Length || !PageShape.IsHangulName(tokens[nameAt])) return null;
        var roleText = roleAt > nameAt ? string.Join(' ', tokens[(nameAt + 1)..(roleAt + 1)]) : tokens[roleAt];
        return new Byline
        {
            Name = tokens[nameAt],
            Kind = BylineKind.Person,
            Role = RoleName(words.Role(tokens[roleAt]), roleText),
            Affiliation = Outlet(tokens.AsSpan(0, Math.Min(nameAt, roleAt)), words),
            Text = verbatim,
        };
    }

    private static string? Outlet(ReadOnlySpan<string> tokens, PageWords words)
    {
        var outlet = string.Join(' ', tokens.ToArray()).Trim('[', ']', '(', ')', '=');
        return outlet.Length > 0 && words.IsOutlet(outlet) ? outlet : null;
    }

    private static List<Byline>? OrganizationOf(string text, string verbatim, PageWords words)
    {
        var name = text.Trim().TrimEnd('.', ',');
        if (name.IndexOf(" avec ", StringComparison.Ordinal) is > 0 and var with) name = name[..with];
        if (PageShape.CountWords(name) > 6 || !words.IsOutlet(name) || PageShape.EndsSentence(text)) return null;
        return [new Byline { Name = name, Kind = BylineKind.Organization, Text = verbatim }];
    }

    private static Byline? ContactNames(string text, PageWords words)
    {
        var kept = new List<string>();
        foreach (var token in text.Split([' ', '\u00A0', '<', '>', '|', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            if (!token.Contains('@', StringComparison.Ordinal) && token.AsSpan().IndexOfAnyInRange('0', '9') < 0) kept.Add(token.Trim(':', '/', '=', '–', '—', '-'));
        kept.RemoveAll(token => token.Length == 0 || words.Line(token) != 0);
        if (words.Language == Language.Ko && Single(string.Join(' ', kept), text, words, null) is { } korean) return korean;
        for (var start = 0; start < kept.Count; start++)
            for (var end = Math.Min(kept.Count, start + 4); end > start + 1; end--)
            {
                var name = string.Join(' ', kept[start..end]).TrimEnd(',', '.');
                if (!PageShape.IsName(name) || words.IsOutlet(name) || words.Role(name) != 0) continue;
                if (kept.Count - (end - start) > 12) return null;
                var rest = string.Join(' ', kept[end..]).Trim(',', ' ');
                var role = words.Role(rest) is not 0 and var kinds ? RoleName(kinds, rest) : null;
                return new Byline { Name = name, Kind = BylineKind.Person, Role = role, Affiliation = role is null && rest.Length > 0 && words.IsOutlet(rest) && PageShape.CountWords(rest) <= 5 ? rest : null };
            }
        return null;
    }

    internal static bool IsEmail(string token)
    {
        var at = token.IndexOf('@');
        return at > 0 && token.IndexOf('.', at) > at + 1 && token.IndexOf('@', at + 1) < 0 && token[^1] is not '.';
    }

    // An international number: digits alone may be anything.
    private static bool HasPhone(string text)
    {
        var plus = text.IndexOf('+');
        var digits = 0;
        for (var i = plus + 1; plus >= 0 && i < text.Length && text[i] is (>= '0' and <= '9') or ' ' or '-' or '.' or '(' or ')'; i++)
            if (text[i] is >= '0' and <= '9') digits++;
        return digits >= 8;
    }
}
