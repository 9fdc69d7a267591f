using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads the text of a saved page as one article. Every line ends up in the article or, verbatim, in the findings.</summary>
internal static class PageTextParser
{
    internal static NewsItem Parse(string text, NewsReadOptions options)
    {
        var language = options.Language is { } given ? Time.TimeLanguage.Of(given.Value) : PageLanguage.Guess(text);
        var tag = options.Language ?? (language == Language.Unknown ? (LanguageTag?)null : new LanguageTag(LanguageProperties.Tag(language)));
        var words = new PageWords(language) { Times = new NewsTimestampOptions { Language = tag, DateOrder = options.DateOrder } };
        var classifier = new LineClassifier(words);
        var physical = PageLines.Split(text);
        foreach (var line in physical) classifier.Classify(line);
        var lines = WrappedLines.Join(physical, classifier, words);
        Pictures.Mark(lines);

        var draft = new PageDraft(words);
        var comments = PageComments.Find(lines, words);
        var body = new PageHead(lines, comments, words, draft).Read();
        var end = PageTail.Find(lines, body, comments);
        TakeOutlets(lines, end, comments, draft);
        new PageBody(lines, body, end, words, draft).Read();
        var tail = new PageTail(lines, end, comments, words, draft);
        tail.Read();
        new PageComments(lines, comments, words, draft, new PageTail(lines, comments, lines.Count, words, draft)).Read();
        return draft.Finish(tag, isGuessed: options.Language is null);
    }

    // The source lines below say how the outlet is called; the sign-off at the end of the body is read in their light.
    private static void TakeOutlets(List<PageLine> lines, int start, int end, PageDraft draft)
    {
        for (var i = start; i < end; i++)
            if (!lines[i].IsUsed && lines[i].Kind == LineKind.Source && lines[i].Value is SourceLine { Url: not null } source) draft.Take(lines[i], source);
    }
}
