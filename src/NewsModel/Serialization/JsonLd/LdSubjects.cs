using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads keywords and subjects.</summary>
internal static class LdSubjects
{
    /// <summary>The keywords: a list of texts, or one text with commas between them.</summary>
    public static ValueList<string> Keywords(LdContext context, JsonMembers members)
    {
        if (!members.TryPeek("keywords", out var value)) return [];
        var keywords = new List<string>();
        var terms = false;
        foreach (var element in JsonRead.Each(value))
        {
            if (element.ValueKind == JsonValueKind.Object) terms = true;
            else if (context.Prose(element, LdPath.Of("keywords", keywords.Count)) is not { } text) continue;
            else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 1) keywords.Add(text);
            else keywords.AddRange(Split(text));
        }
        if (!terms) members.Take("keywords");
        return ValueList.Of(keywords);
    }

    /// <summary>What the article is about, and the keywords that are terms of a vocabulary.</summary>
    public static ValueList<Subject> Subjects(LdContext context, JsonMembers members)
    {
        var subjects = new List<Subject>();
        foreach (var name in (ReadOnlySpan<string>)["about", "keywords"])
        {
            if (!members.TryPeek(name, out var value)) continue;
            foreach (var element in JsonRead.Each(value))
                if (Subject(context, element, name == "keywords", LdPath.Of("subjects", subjects.Count)) is { } subject) subjects.Add(subject);
            members.Take(name);
        }
        return ValueList.Of(subjects);
    }

    private static Subject? Subject(LdContext context, JsonSlice value, bool ofKeywords, LdPath path)
    {
        if (value.ValueKind == JsonValueKind.String)
            return !ofKeywords && context.Prose(value, path + ".name") is { } text ? new Subject { Name = text } : null;
        if (value.ValueKind != JsonValueKind.Object) return null;
        var members = new JsonMembers(context.Resolve(value));
        var subject = new Subject
        {
            Name = LdPeople.Prose(context, members, "name", path + ".name"),
            Uri = LdPeople.Verbatim(members, "@id") ?? LdPeople.Link(context, members, "url") ?? LdPeople.Link(context, members, "sameAs"),
            Scheme = LdPeople.Link(context, members, "inDefinedTermSet"),
            Kind = Kind(members),
        };
        LdPeople.TakeType(members, null);
        subject = subject with { Extensions = members.Rest<Subject>(LdObjectWriter.Prefix) };
        return subject == new Subject() ? null : subject;
    }

    // Thing and DefinedTerm say nothing of the kind.
    private static string? Kind(JsonMembers members)
    {
        if (!members.TryPeek("@type", out var value) || value.ValueKind != JsonValueKind.String) return null;
        members.Take("@type");
        return value.GetString() is { Length: > 0 } kind and not ("Thing" or "DefinedTerm") ? kind : null;
    }

    private static IEnumerable<string> Split(string text)
    {
        var separator = text.Contains(',', StringComparison.Ordinal) ? ',' : text.Contains(';', StringComparison.Ordinal) ? ';' : '\n';
        foreach (var part in text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return part;
    }
}
