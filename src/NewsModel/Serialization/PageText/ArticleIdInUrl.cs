using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Finds the outlet's own id of an article in its address, in the shapes that content systems give it.</summary>
internal static class ArticleIdInUrl
{
    private static readonly string[] Parameters =
    [
        "article_id", "articleid", "article", "articleno", "article_no", "artid", "art_id", "aid", "arcid", "ar_id", "news_id", "newsid", "news_no", "newsno", "news_seq",
        "newsidx", "nid", "ncd", "story_id", "storyid", "story", "sid", "content_id", "contentid", "contid", "cid", "post_id", "postid", "p", "idxno", "idx", "id", "no",
        "num", "number", "seq", "seq_no", "uid", "key", "newskey", "newscode", "code", "doc_id", "docid", "item", "itemid", "nota", "noticia", "oid", "gid",
    ];

    /// <summary>The id, or null.</summary>
    internal static string? Find(string url)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal);
        var bare = end < 0 ? url : url[..end];
        var query = bare.IndexOf('?', StringComparison.Ordinal);
        return (query >= 0 ? InQuery(bare[(query + 1)..]) : null) ?? InPath(PathOf(query < 0 ? bare : bare[..query]));
    }

    private static string PathOf(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var slash = url.IndexOf('/', start);
        return slash < 0 ? "" : url[slash..];
    }

    private static string? InQuery(string query)
    {
        var pairs = query.Replace("&amp;", "&", StringComparison.Ordinal).Split('&');
        foreach (var name in Parameters)
            foreach (var pair in pairs)
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                if (equals <= 0 || !pair.AsSpan(0, equals).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                var value = pair[(equals + 1)..];
                if (value.Length is > 0 and <= 64 && value.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && IsToken(value)) return value;
            }
        return null;
    }

    private static string? InPath(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = segments.Length - 1; i >= 0 && i >= segments.Length - 4; i--)
            if (InSegment(WithoutEnding(segments[i]), isLast: i == segments.Length - 1) is { } id && !IsDatePart(segments, i)) return id;
        return null;
    }

    // The last run of a segment that is long enough to be a number of articles: "port-reopens-12345678", "a-71234567", "AKR2025…".
    private static string? InSegment(string segment, bool isLast)
    {
        if (Uuid(segment) is { } uuid) return uuid;
        var tokens = segment.Split(['-', '_', '.', ',', '~', '='], StringSplitOptions.RemoveEmptyEntries);
        string? best = null;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (IsNumber(token) && token.Length >= (tokens.Length == 1 ? 3 : 5) && !IsDate(token) && (best is null || token.Length > best.Length)) best = token;
            else if (best is null && isLast && i == tokens.Length - 1 && IsNumber(token) && token.Length == 4 && !(token[0].IsIn("12") && token[1].IsIn("90"))) best = token;
            else if (best is null && token.Length > 6 && token.StartsWith("id", StringComparison.Ordinal) && IsNumber(token[2..])) best = token[2..];
            else if (best is null && IsCode(token, i == tokens.Length - 1)) best = token;
        }
        if (best is not null || !isLast) return best;
        // "/news/88"? Too short for an id beside words, but alone behind a word such as "article" it is one.
        return tokens.Length == 1 && IsNumber(segment) && segment.Length <= 4 ? segment : null;
    }

    private static string? Uuid(string segment)
    {
        for (var start = segment.Length - 36; start >= 0; start--)
        {
            var part = segment.AsSpan(start, 36);
            if (Guid.TryParseExact(part, "D", out _)) return part.ToString();
        }
        return segment.Length == 32 && Guid.TryParseExact(segment, "N", out _) ? segment : null;
    }

    // "AKR20250213001100071", "idUSKBN2AB1CD", "cx2jpvz3k4lo": letters and digits mixed, long.
    private static bool IsCode(string token, bool isLast)
    {
        if (!isLast) return false;
        if (token.Length >= 6 && char.IsAsciiLetter(token[0]) && IsNumber(token[1..])) return true;
        if (token.Length < 8) return false;
        var digits = 0;
        foreach (var unit in token)
        {
            if (!char.IsAsciiLetterOrDigit(unit)) return false;
            if (char.IsAsciiDigit(unit)) digits++;
        }
        return digits >= 2 && digits < token.Length && !IsWordWithYear(token);
    }

    private static bool IsWordWithYear(string token) => token.Length > 4 && token[..^4].All(char.IsAsciiLetterLower) && token[^4].IsIn("12") && IsNumber(token[^4..]);

    private static string WithoutEnding(string segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot > 0 && segment.Length - dot <= 6 && !IsNumber(segment[(dot + 1)..]) ? segment[..dot] : segment;
    }

    private static bool IsNumber(string token) => token.Length > 0 && token.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsToken(string value) => value.All(unit => char.IsAsciiLetterOrDigit(unit) || unit.IsIn("-_."));

    // 20250213 is a date, and so is each of 2025/02/13.
    private static bool IsDate(string token) => token.Length == 8 && token[0].IsIn("12") && string.CompareOrdinal(token, 4, "01", 0, 2) >= 0 && string.CompareOrdinal(token, 4, "12", 0, 2) <= 0
        && string.CompareOrdinal(token, 6, "01", 0, 2) >= 0 && string.CompareOrdinal(token, 6, "31", 0, 2) <= 0;

    private static bool IsDatePart(string[] segments, int index)
    {
        var segment = segments[index];
        if (!IsNumber(segment) || segment.Length > 4) return false;
        if (segment.Length == 4 && segment[0].IsIn("12") && segment[1].IsIn("90")) return true;
        // A day or month stands behind a number; "/news/88" does not.
        return segment.Length <= 2 && !(index > 0 && segments[index - 1].All(char.IsAsciiLetter));
    }
}
