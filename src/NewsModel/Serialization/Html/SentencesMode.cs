using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>The switch, the legend of speakers, and what a screen reader is told.</summary>
internal static class SentencesMode
{
    // A speaker who is quoted in more sentences than this has the first ones in the legend.
    private const int MaxLinks = 60;

    public static void Bar(ArticleScope scope)
    {
        var writer = scope.Writer;
        writer.Markup("<div class=\"nm-bar\" role=\"group\"");
        writer.Attribute("aria-label", scope.Words[Label.SentencesMode]);
        writer.Markup(">\n<label class=\"nm-toggle\"><input type=\"checkbox\" role=\"switch\" class=\"nm-mode\" autocomplete=\"off\"");
        writer.Id("id", scope.Prefix, ElementId.Part("mode"));
        if (scope.Options.StartsInSentencesMode) writer.Markup(" checked");
        writer.Markup(">");
        Words(scope, Label.SentencesMode);
        writer.Markup("</label>\n<label class=\"nm-toggle nm-focus-toggle\" hidden><input type=\"checkbox\" role=\"switch\" class=\"nm-focus\" autocomplete=\"off\"");
        writer.Id("id", scope.Prefix, ElementId.Part("focus"));
        writer.Markup(">");
        Words(scope, Label.Focus);
        writer.Markup("</label>\n<span class=\"nm-place\" aria-hidden=\"true\" hidden></span>\n<p class=\"nm-keys\" hidden>");
        scope.Say(Label.Keys);
        writer.Markup("</p>\n<p class=\"nm-live\" role=\"status\" aria-live=\"polite\"");
        writer.Attribute("data-place", scope.Words[Label.SentenceOf]);
        writer.Markup("></p>\n</div>\n");
    }

    /// <summary>The speakers with their colours and the sentences in which they are quoted.</summary>
    public static void Legend(ArticleScope scope)
    {
        if (scope.Speakers.Quoted.Count == 0) return;
        var writer = scope.Writer;
        var level = Math.Min(6, scope.Options.HeadlineLevel + 1);
        writer.Markup("<section class=\"nm-legend\" hidden");
        writer.Id("aria-labelledby", scope.Prefix, ElementId.Part("speakers"));
        writer.Markup(">\n<h");
        writer.Number(level);
        writer.Markup(" class=\"nm-label\"");
        writer.Id("id", scope.Prefix, ElementId.Part("speakers"));
        writer.Markup(">");
        scope.Say(Label.Speakers);
        writer.Markup("</h");
        writer.Number(level);
        writer.Markup(">\n<ul>\n");
        var sentences = SentencesOfSpeakers(scope);
        for (var place = 0; place < scope.Speakers.Quoted.Count; place++) Speaker(scope, place, sentences[place]);
        writer.Markup("</ul>\n</section>\n");
    }

    private static void Words(ArticleScope scope, Label label)
    {
        scope.Writer.Markup("<span>");
        scope.Say(label);
        scope.Writer.Markup("</span>");
    }

    private static void Speaker(ArticleScope scope, int place, List<int> sentences)
    {
        var (writer, speaker) = (scope.Writer, scope.Speakers.Quoted[place]);
        writer.Markup("<li class=\"nm-speaker");
        SpeakerMarks.WriteClasses(writer, place);
        writer.Markup("\"");
        writer.Attribute("data-speaker", speaker.Id);
        writer.Markup("><b><bdi>");
        if (speaker.Name is { } name) writer.Text(name);
        else scope.Say(Label.UnnamedSpeaker);
        writer.Markup("</bdi></b>");
        foreach (var rest in (ReadOnlySpan<string?>)[speaker.Role, speaker.Affiliation])
        {
            if (rest is null) continue;
            writer.Markup(" <span>· <bdi>");
            writer.Text(rest);
            writer.Markup("</bdi></span>");
        }
        foreach (var sentence in sentences)
        {
            writer.Markup(" <a");
            writer.Id("href", scope.Prefix, ElementId.Sentence(scope.Article.Body.Sentences![sentence].Id, sentence + 1), isReference: true);
            var (before, after) = scope.Words.Around(Label.Sentence);
            writer.Markup(" aria-label=\"");
            writer.Text(before);
            writer.Number(sentence + 1);
            writer.Text(after);
            writer.Markup("\">");
            writer.Number(sentence + 1);
            writer.Markup("</a>");
        }
        writer.Markup("</li>\n");
    }

    // Spans of a quote are in order, and so are sentences; a quote's first sentence is found, the others follow it.
    private static List<int>[] SentencesOfSpeakers(ArticleScope scope)
    {
        var body = scope.Article.Body;
        var found = new List<int>[scope.Speakers.Quoted.Count];
        for (var i = 0; i < found.Length; i++) found[i] = [];
        foreach (var quote in body.Quotes!)
        {
            var place = scope.Speakers.PlaceOf(quote.SpeakerId);
            if (place < 0) continue;
            foreach (var span in quote.Spans)
                for (var i = FirstTouching(body.Sentences!, span.Start); i < body.Sentences!.Count && body.Sentences[i].Span.Start < span.End && found[place].Count < MaxLinks; i++)
                    if (found[place].Count == 0 || found[place][^1] < i) found[place].Add(i);
        }
        return found;
    }

    private static int FirstTouching(ValueList<Sentence> sentences, int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].Span.End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
