using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads an article node.</summary>
internal static class LdArticle
{
    /// <summary>The article of a node. Members that are not read, or say more than the model holds, are its extensions.</summary>
    public static Article Read(LdContext context, JsonSlice node)
    {
        var members = new JsonMembers(node);
        CorrectCase(context, members);
        LdPeople.TakeType(members, LdTypes.Default);
        var language = Language(members);
        context.SetLanguage(language);
        var headline = Prose(context, members, "headline", "headline");
        return new Article
        {
            Id = LdPeople.Verbatim(members, "@id"),
            Version = LdPeople.Verbatim(members, "version"),
            Language = language ?? context.Options.Language,
            Headline = headline ?? Prose(context, members, "name", "headline"),
            AlternativeHeadlines = headline is null ? [] : OtherName(context, members, headline),
            Subheadline = Prose(context, members, "alternativeHeadline", "subheadline"),
            Summary = Prose(context, members, "description", "summary") ?? Prose(context, members, "abstract", "summary"),
            Section = Section(context, members),
            Dateline = Dateline(context, members),
            Location = Place(context, members, "contentLocation", "location"),
            Published = Time(context, members, "datePublished", "published"),
            Updated = Time(context, members, "dateModified", "updated"),
            Created = Time(context, members, "dateCreated", "created"),
            Bylines = Bylines(context, members),
            Source = LdSource.Read(context, members),
            Rights = LdSource.Rights(context, members),
            Comments = LdComments.Section(context, members),
            Keywords = LdSubjects.Keywords(context, members),
            Subjects = LdSubjects.Subjects(context, members),
            Images = Media(context, members, "image", "ImageObject", "images"),
            Video = Media(context, members, "video", "VideoObject", "video"),
            Audio = Media(context, members, "audio", "AudioObject", "audio"),
            IsAccessibleForFree = Flag(members, "isAccessibleForFree"),
            DigitalSourceType = LdPeople.Link(context, members, "digitalSourceType"),
            Corrections = Corrections(context, members),
            Body = LdQuotations.Read(context, members, LdBody.Read(context, members)),
            Extensions = Rest(context, members),
        };
    }

    // Initialisers run in the order they stand in: all that is read has been taken.
    private static ExtensionData Rest(LdContext context, JsonMembers members)
    {
        TakeArticles(context, members);
        return members.Rest<Article>(LdObjectWriter.Prefix);
    }

    // The updates of a live blog and other articles that a node holds are articles of their own.
    private static void TakeArticles(LdContext context, JsonMembers members)
    {
        if (members.IsEmpty) return;
        foreach (var (name, value) in members.Left())
        {
            if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || !AreShown(name, value)) continue;
            members.Take(name);
            context.Tell(FindingKind.Removed, name, $"The articles in '{name}' were read as articles of their own.");
        }
    }

    private static bool AreShown(string name, JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Object) return LdGraph.IsShownPart(name, value);
        foreach (var part in value.EnumerateArray())
            if (!LdGraph.IsShownPart(name, part)) return false;
        return value.GetArrayLength() > 0;
    }

    private static void CorrectCase(LdContext context, JsonMembers members)
    {
        for (var i = 0; i < members.Count; i++)
            if (members.NameAt(i) is var name && LdNames.Canonical(name) is { } canonical && members.Rename(canonical) is not null)
                context.Tell(FindingKind.Repaired, name, $"The member is named '{canonical}'.");
    }

    internal static LanguageTag? Language(JsonMembers members)
    {
        if (!members.TryPeek("inLanguage", out var value) || LanguageOf(value) is not { } tag) return null;
        if (value.ValueKind == JsonValueKind.String) members.Take("inLanguage");
        return tag;
    }

    // Codes come with an underscore too, inside a Language node, and in a list of which the first is the article's.
    internal static LanguageTag? LanguageOf(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("alternateName"u8, out var code) || value.TryGetProperty("name"u8, out code))) value = code;
        return LdContext.Text(value) is { } text && LanguageTag.TryParse(text.Replace('_', '-'), out var tag) ? tag : default(LanguageTag?);
    }

    private static string? Prose(LdContext context, JsonMembers members, string name, LdPath path) => LdPeople.Prose(context, members, name, path);

    private static ValueList<AlternativeHeadline> OtherName(LdContext context, JsonMembers members, string headline)
    {
        if (Prose(context, members, "name", "alternativeHeadlines[0]") is not { } name || string.Equals(name, headline, StringComparison.Ordinal)) return [];
        return [new AlternativeHeadline { Text = name, Role = "name" }];
    }

    // An article stands in one section; a list that names more is kept beside it.
    private static string? Section(LdContext context, JsonMembers members)
    {
        if (!members.TryPeek("articleSection", out var value) || context.Prose(value, "section") is not { } section) return null;
        if (value.ValueKind == JsonValueKind.String || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 1 && value[0].ValueKind == JsonValueKind.String))
            members.Take("articleSection");
        return section;
    }

    private static Dateline? Dateline(LdContext context, JsonMembers members)
    {
        var text = Prose(context, members, "dateline", "dateline.text");
        var place = Place(context, members, "locationCreated", "dateline.place");
        return text is null && place is null ? null : new Dateline { Text = text, Place = place };
    }

    private static Place? Place(LdContext context, JsonMembers members, string name, LdPath path)
    {
        if (!members.TryPeek(name, out var value) || LdPeople.Place(context, value, path) is not { } place) return null;
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 1) members.Take(name);
        return place;
    }

    private static NewsTimestamp? Time(LdContext context, JsonMembers members, string name, LdPath path)
    {
        if (!members.TryPeek(name, out var value)) return null;
        var time = context.Time(value, path);
        if (time is not null || LdContext.Text(value) is not { } text || LdContext.IsUnset(text)) members.Take(name);
        return time;
    }

    private static ValueList<Byline> Bylines(LdContext context, JsonMembers members)
    {
        foreach (var name in (ReadOnlySpan<string>)["author", "creator"])
        {
            if (!members.TryPeek(name, out var value)) continue;
            var bylines = LdPeople.Bylines(context, value);
            if (bylines.Count == 0) continue;
            members.Take(name);
            return bylines;
        }
        return [];
    }

    private static ValueList<MediaItem> Media(LdContext context, JsonMembers members, string name, string type, string path)
    {
        if (!members.TryPeek(name, out var value)) return [];
        var items = LdMedia.Items(context, value, type, path);
        if (items.Count > 0 || value.ValueKind is JsonValueKind.Null or JsonValueKind.Array or JsonValueKind.String) members.Take(name);
        return items;
    }

    private static bool? Flag(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value) || JsonRead.Flag(value) is not { } flag) return null;
        members.Take(name);
        return flag;
    }

    private static ValueList<Correction> Corrections(LdContext context, JsonMembers members)
    {
        if (!members.TryPeek("correction", out var value)) return [];
        var corrections = new List<Correction>();
        foreach (var element in JsonRead.Each(value))
        {
            var path = LdPath.Of("corrections", corrections.Count);
            var inner = new JsonMembers(context.Resolve(element));
            var text = element.ValueKind == JsonValueKind.String ? context.Prose(element, path + ".text") : Prose(context, inner, "text", path + ".text");
            if (text is null) return [];
            var date = Time(context, inner, "datePublished", path + ".date");
            LdPeople.TakeType(inner, "CorrectionComment");
            corrections.Add(new Correction { Text = text, Date = date, Extensions = inner.Rest<Correction>(LdObjectWriter.Prefix) });
        }
        members.Take("correction");
        return ValueList.Of(corrections);
    }
}
