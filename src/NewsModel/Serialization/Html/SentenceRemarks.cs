namespace NewsModel.Serialization.Html;

/// <summary>The comments that are about a sentence or a quote, by the sentence they stand beneath.</summary>
internal sealed class SentenceRemarks
{
    /// <summary>How many comments are looked for by their words alone, so that a page of many takes linear time.</summary>
    private const int MostSearches = 1000;

    private readonly Dictionary<int, List<Remark>> _bySentence = [];
    private readonly Dictionary<Comment, int> _sentenceOf = new(ReferenceEqualityComparer.Instance);

    public SentenceRemarks(ArticleScope scope)
    {
        var article = scope.Article;
        if (!scope.HasSentences || !scope.Options.Shows(HtmlParts.Comments) || article.Comments is not { } comments) return;
        if (!comments.Flatten().Any(comment => comment.About is not null)) return;
        var places = Places(article.Body);
        var number = 0;
        var searches = MostSearches;
        foreach (var comment in comments.Flatten())
        {
            number++;
            if (comment.About is not { } about || (Find(about, places) ?? FindText(about, article.Body, ref searches)) is not { } sentence) continue;
            _sentenceOf[comment] = sentence;
            if (!CommentsView.IsShown(comment)) continue;
            if (!_bySentence.TryGetValue(sentence, out var remarks)) _bySentence[sentence] = remarks = [];
            remarks.Add(new Remark(comment, ElementId.Comment(comment.Id, number)));
        }
    }

    /// <summary>The comments beneath a sentence, or null.</summary>
    public List<Remark>? Of(int sentence) => _bySentence.GetValueOrDefault(sentence);

    /// <summary>The sentence a comment is about; -1 for none.</summary>
    public int SentenceOf(Comment comment) => _sentenceOf.TryGetValue(comment, out var sentence) ? sentence : -1;

    private static int? Find(CommentAnchor about, Dictionary<string, int> places) =>
        about.SentenceId is { } id && places.TryGetValue("s" + id, out var sentence) ? sentence
        : about.QuoteId is { } quote && places.TryGetValue("q" + quote, out var first) ? first
        : null;

    private static int? FindText(CommentAnchor about, ArticleBody body, ref int searches) =>
        about.Exact is { Length: > 0 } && searches-- > 0 && about.FindIn(body) is { } span && IndexAt(body.Sentences!, span.Start) is var index and >= 0 ? index : null;

    // Sentences by their ids, and quotes by theirs: the sentence that a quote begins in.
    private static Dictionary<string, int> Places(ArticleBody body)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = body.Sentences!;
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].Id is { } id) places.TryAdd("s" + id, i);
        if (body.Quotes is null) return places;
        foreach (var quote in body.Quotes)
            if (quote.Spans.Count > 0 && IndexAt(sentences, quote.Spans[0].Start) is var index and >= 0) places.TryAdd("q" + quote.Id, index);
        return places;
    }

    private static int IndexAt(ValueList<Sentence> sentences, int offset)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = sentences[middle].Span;
            if (span.Contains(offset)) return middle;
            if (offset < span.Start) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }

    internal readonly record struct Remark(Comment Comment, ElementId Id);
}
