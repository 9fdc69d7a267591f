using System.Text.Json;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes an article as a node.</summary>
internal static class LdWriter
{
    /// <summary>Writes the node.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How to write.</param>
    /// <param name="context">Writes the context; null inside a graph that has it already.</param>
    /// <param name="remainder">What the node has no place for, to be written too; null in a document that keeps to the vocabulary.</param>
    public static void Write(Utf8JsonWriter json, Article article, NewsWriteOptions options, Action<Utf8JsonWriter>? context, Action<Utf8JsonWriter>? remainder)
    {
        var node = LdObjectWriter.Begin(json, LdTypes.Default, article.Extensions);
        if (context is not null && !node.Kept("@context", _ => remainder is null)) context(node.Name("@context"));
        node.Text("@id", article.Id);
        WriteHead(node, article);
        WriteTimes(node, article);
        node.List("author", article.Bylines, LdPeopleWriter.Write);
        LdSourceWriter.Write(node, article);
        WriteTopics(node, article);
        node.List("image", article.Images, (writer, item) => LdMediaWriter.Write(writer, item, "ImageObject"));
        node.List("video", article.Video, (writer, item) => LdMediaWriter.Write(writer, item, "VideoObject"));
        node.List("audio", article.Audio, (writer, item) => LdMediaWriter.Write(writer, item, "AudioObject"));
        WriteBody(node, article.Body);
        node.List("correction", article.Corrections, WriteCorrection);
        if (article.Comments is { } comments) LdCommentWriter.Write(node, comments, options);
        if (remainder is not null) remainder(node.Name(JsonLdFormat.RemainderName));
        node.End();
    }

    private static void WriteHead(LdObjectWriter node, Article article)
    {
        node.Prose("headline", article.Headline);
        if (article.AlternativeHeadlines.FirstOrDefault(other => other.Role == "name") is { } name) node.Prose("name", name.Text);
        node.Prose("alternativeHeadline", article.Subheadline);
        node.Prose("description", article.Summary);
        node.Prose("articleSection", article.Section);
        node.Prose("version", article.Version);
        if (article.Language is { } language && !node.Kept("inLanguage", kept => LdArticle.LanguageOf(kept) == language)) node.Text("inLanguage", language.Value);
        node.Prose("dateline", article.Dateline?.Text);
        if (article.Dateline?.Place is { } filed) LdPeopleWriter.Write(node.Name("locationCreated"), filed);
        if (article.Location is { } place) LdPeopleWriter.Write(node.Name("contentLocation"), place);
        node.Flag("isAccessibleForFree", article.IsAccessibleForFree);
        node.Link("digitalSourceType", article.DigitalSourceType);
    }

    private static void WriteTimes(LdObjectWriter node, Article article)
    {
        node.Time("datePublished", article.Published);
        node.Time("dateModified", article.Updated);
        node.Time("dateCreated", article.Created);
    }

    private static void WriteTopics(LdObjectWriter node, Article article)
    {
        if (article.Keywords.Count > 0) node.Texts("keywords", article.Keywords);
        node.List("about", article.Subjects, WriteSubject);
    }

    private static void WriteSubject(Utf8JsonWriter json, Subject subject)
    {
        var node = LdObjectWriter.Begin(json, subject.Kind ?? (subject.Scheme is null ? "Thing" : "DefinedTerm"), subject.Extensions);
        node.Text("@id", subject.Uri);
        node.Prose("name", subject.Name);
        node.Link("inDefinedTermSet", subject.Scheme);
        node.End();
    }

    private static void WriteCorrection(Utf8JsonWriter json, Correction correction)
    {
        var node = LdObjectWriter.Begin(json, "CorrectionComment", correction.Extensions);
        node.Prose("text", correction.Text);
        node.Time("datePublished", correction.Date);
        node.End();
    }

    private static void WriteBody(LdObjectWriter node, ArticleBody body)
    {
        if (body.TextLength > 0) node.Text("articleBody", body.Text);
        if (body.Quotes is not { Count: > 0 } quotes) return;
        var json = node.Name("hasPart");
        json.WriteStartArray();
        for (var i = 0; i < quotes.Count; i++) LdPeopleWriter.Write(json, quotes[i], i + 1, body);
        if (node.TryExtension("hasPart", out var others))
            foreach (var other in JsonText.JsonRead.Each(JsonText.JsonSlice.Of(others))) other.WriteTo(json);
        json.WriteEndArray();
    }
}
