using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Reads an item of any version.</summary>
internal static class NinjsItem
{
    /// <summary>The article of an item, with what this library wrote into it beside the schema.</summary>
    public static Article Read(JsonSlice item, NewsReadOptions options, List<Finding> findings)
    {
        var members = NinjsNames.Open(item);
        var hasRemainder = members.Take(NinjsFormat.RemainderName, out var remainder);
        var article = ReadMembers(members, options, findings);
        return hasRemainder ? ArticleRemainder.Merge(article, remainder.ToElement(), NinjsFormat.RemainderName, findings) : article;
    }

    private static Article ReadMembers(JsonMembers members, NewsReadOptions options, List<Finding> findings)
    {
        members.Take("standard");
        var language = Language(members);
        var times = new NinjsTimes(members, language ?? options.Language, options, findings);
        var texts = NinjsTexts.Read(members, options, findings);
        var ids = NinjsTopics.AltIds(members);
        var uri = Text(members, "uri");
        var (images, audio, video) = NinjsMedia.Read(members);
        TakeDefaultType(members);
        var article = new Article
        {
            Id = ids.Id ?? uri,
            Version = Text(members, "version"),
            Headline = texts.Headline,
            AlternativeHeadlines = texts.AlternativeHeadlines,
            Subheadline = texts.Subheadline,
            Summary = texts.Summary,
            Language = language ?? options.Language,
            Published = times.Published,
            Updated = times.Updated,
            Created = times.Created,
            Embargo = times.Embargo is { } until ? new Embargo { Until = until } : null,
            Status = Status(members),
            Location = Text(members, "located") is { } located ? new Place { Name = located } : null,
            Bylines = NinjsPeople.Bylines(members),
            Source = NinjsTopics.Source(members, ids, texts.CreditLine),
            Rights = Rights(members),
            Keywords = NinjsTopics.Keywords(members),
            Subjects = NinjsTopics.Subjects(members),
            Images = images,
            Audio = audio,
            Video = video,
            DigitalSourceType = DigitalSourceType(members),
            Body = texts.Body,
        };
        NinjsTopics.KeepRest(members);
        return article with { Extensions = members.Rest<Article>(NinjsNames.Prefix) };
    }

    internal static string? Text(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value)) return null;
        var text = JsonRead.Text(value);
        if (text is not null || value.ValueKind is JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()))) members.Take(name);
        return text;
    }

    private static LanguageTag? Language(JsonMembers members)
    {
        if (!members.TryPeek("language", out var value) || !LanguageTag.TryParse(JsonRead.Text(value)?.Replace('_', '-'), out var tag)) return null;
        members.Take("language");
        return tag;
    }

    private static PublicationStatus? Status(JsonMembers members)
    {
        if (!members.TryPeek("pubStatus", out var value)) return null;
        PublicationStatus? status = JsonRead.Text(value)?.ToLowerInvariant() switch
        {
            "usable" => PublicationStatus.Usable,
            "withheld" => PublicationStatus.Withheld,
            "canceled" or "cancelled" => PublicationStatus.Cancelled,
            _ => null,
        };
        if (status is not null) members.Take("pubStatus");
        return status;
    }

    private static Rights? Rights(JsonMembers members)
    {
        var rights = new Rights
        {
            Holder = Text(members, "copyrightHolder"),
            Notice = Text(members, "copyrightNotice"),
            UsageTerms = Text(members, "usageTerms"),
            License = License(members),
        };
        return rights == new Rights() ? null : rights;
    }

    private static string? License(JsonMembers members)
    {
        if (!members.TryPeek("rightsInfo", out var value)) return null;
        var inner = NinjsNames.Open(value);
        if (Text(inner, "linkedRights") is not { } license) return null;
        if (inner.IsEmpty) members.Take("rightsInfo");
        return license;
    }

    private static string? DigitalSourceType(JsonMembers members)
    {
        if (!members.TryPeek("digitalSourceType", out var value)) return null;
        var inner = NinjsNames.Open(value);
        if (Text(inner, "uri") is not { } uri) return null;
        if (inner.IsEmpty) members.Take("digitalSourceType");
        return uri;
    }

    // An item is a text unless it says otherwise.
    private static void TakeDefaultType(JsonMembers members)
    {
        if (members.TryPeek("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("text"u8)) members.Take("type");
    }
}
