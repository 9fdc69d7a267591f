using System.Text.Json;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Writes an item that is valid against the schema of its version.</summary>
internal sealed class NinjsWriter(Utf8JsonWriter json, NinjsVersion version, NewsWriteOptions options, List<Finding> findings)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Write(Article article, Action<Utf8JsonWriter>? remainder)
    {
        json.WriteStartObject();
        WriteStandard();
        var id = WriteUri(article);
        WriteType(article);
        Text("version", article.Version);
        WriteTimes(article);
        Text("pubStatus", article.Status switch { PublicationStatus.Usable => "usable", PublicationStatus.Withheld => "withheld", PublicationStatus.Cancelled => "canceled", _ => null });
        WriteRights(article.Rights);
        Text("language", article.Language?.Value);
        WriteTexts(article);
        Text("by", NinjsPeople.Line(article.Bylines));
        WriteEntities(article);
        Text("located", article.Location?.Name ?? article.Dateline?.Place?.Name);
        WriteSources(article, id);
        new NinjsMediaWriter(json, version).Write(article, () => Name("associations"));
        WriteDigitalSourceType(article.DigitalSourceType);
        WriteKept(article.Extensions);
        if (remainder is not null)
        {
            json.WritePropertyName(NinjsFormat.RemainderName);
            remainder(json);
        }
        json.WriteEndObject();
    }

    // A document that goes beyond the schema does not name it.
    private void WriteStandard()
    {
        json.WriteStartObject(Name("standard"));
        json.WriteString("name", "ninjs");
        json.WriteString("version", version.Number);
        if (!options.IncludesExtensions) json.WriteString("schema", version.Schema);
        json.WriteEndObject();
    }

    private string? WriteUri(Article article)
    {
        var isUri = NinjsValue.IsUri(article.Id);
        var uri = isUri ? article.Id! : NinjsValue.IsUri(article.Source?.CanonicalUrl) ? article.Source!.CanonicalUrl! : ArticleIds.Of(article with { Id = null, Source = null }).Id;
        if (article.Id is null) findings.Add(new Finding(FindingKind.Assumed, "id", "An item must have an address or a URN; one was supplied.") { Text = uri });
        json.WriteString(Name("uri"), uri);
        return isUri ? null : article.Id;
    }

    private void WriteType(Article article)
    {
        if (article.Extensions.TryGetValue("type", out var kept) && NinjsKept.IsType(kept, version)) kept.WriteTo(Open("type"));
        else Text("type", "text");
    }

    private void WriteTimes(Article article)
    {
        var zone = options.AssumedZone;
        var published = Rfc3339Time.Format(article.Published, zone, "published", findings);
        var updated = Rfc3339Time.Format(article.Updated, zone, "updated", findings);
        if (updated is null) Text("versionCreated", published);
        else
        {
            Text("firstCreated", published);
            Text("versionCreated", updated);
        }
        Text("contentCreated", Rfc3339Time.Format(article.Created, zone, "created", findings));
        Text("embargoedUntil", Rfc3339Time.Format(article.Embargo?.Until, zone, "embargo.until", findings));
    }

    private void WriteRights(Rights? rights)
    {
        if (rights is null) return;
        Text("copyrightHolder", rights.Holder);
        Text("copyrightNotice", rights.Notice);
        Text("usageTerms", rights.UsageTerms);
        if (!NinjsValue.IsUri(rights.License)) return;
        json.WriteStartObject(Name("rightsInfo"));
        json.WriteString(version.Name("linkedRights"), rights.License);
        json.WriteEndObject();
    }

    private void WriteTexts(Article article)
    {
        Text("title", article.AlternativeHeadlines.FirstOrDefault(other => other.Role == "title")?.Text);
        var headlines = article.AlternativeHeadlines.Where(other => other.Role != "title").Select(other => (other.Role, other.Text));
        WriteList("headlines", article.Headline is null ? headlines : headlines.Prepend(("main", article.Headline)));
        List<(string? Role, string Text)> descriptions = [];
        if (article.Subheadline is { } dek) descriptions.Add(("dek", dek));
        if (article.Summary is { } summary) descriptions.Add(("summary", summary));
        if (article.Source?.CreditLine is { } credit) descriptions.Add(("creditline", credit));
        WriteList("descriptions", descriptions);
        if (article.Body.Blocks.Count > 0) WriteBodies(article.Body);
    }

    private void WriteList(string name, IEnumerable<(string? Role, string Text)> texts)
    {
        var list = texts.Where(text => !string.IsNullOrWhiteSpace(text.Text)).ToList();
        if (list.Count == 0) return;
        json.WriteStartArray(Name(name));
        foreach (var (role, text) in list)
        {
            json.WriteStartObject();
            if (role is not null) json.WriteString("role", role);
            json.WriteString(version.Name("contentType"), "text/plain");
            json.WriteString("value", text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteBodies(ArticleBody body)
    {
        json.WriteStartArray(Name("bodies"));
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString(version.Name("contentType"), "text/plain");
        json.WriteNumber(version.Name("charCount"), body.TextLength);
        json.WriteNumber(version.Name("wordCount"), NinjsValue.CountWords(body.Text));
        json.WriteString("value", body.Text);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("role", "richtext");
        json.WriteString(version.Name("contentType"), "application/xhtml+xml");
        json.WriteString("value", MarkupWriter.Write(body.Blocks));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteEntities(Article article)
    {
        foreach (var (name, kind) in NinjsTopics.Lists)
        {
            var authors = article.Bylines.Where(byline => byline.Kind == (name switch { "people" => BylineKind.Person, "organisations" => BylineKind.Organization, _ => (BylineKind)(-1) })).ToList();
            var subjects = article.Subjects.Where(subject => kind is null ? !NinjsTopics.Lists.Any(list => list.Kind == subject.Kind && list.Kind is not null) : subject.Kind == kind).ToList();
            var keywords = kind is null ? article.Keywords : [];
            if (authors.Count + subjects.Count + keywords.Count == 0) continue;
            json.WriteStartArray(Name(name));
            foreach (var author in authors) WriteAuthor(author);
            foreach (var subject in subjects) WriteSubject(subject, kind is null);
            foreach (var keyword in keywords) WriteKeyword(keyword);
            json.WriteEndArray();
        }
    }

    private void WriteAuthor(Byline byline)
    {
        json.WriteStartObject();
        if (byline.Name is not null) json.WriteString("name", byline.Name);
        json.WriteString("rel", NinjsPeople.Author);
        if (NinjsValue.IsUri(byline.Url)) json.WriteString("uri", byline.Url);
        NinjsKept.WriteMembers(json, byline.Extensions, ["literal"]);
        json.WriteEndObject();
    }

    private void WriteSubject(Subject subject, bool isSubject)
    {
        json.WriteStartObject();
        if (subject.Name is not null) json.WriteString("name", subject.Name);
        if (NinjsValue.IsUri(subject.Uri)) json.WriteString("uri", subject.Uri);
        if (isSubject) WritePercent("relevance", subject.Relevance);
        if (isSubject) WritePercent("confidence", subject.Confidence);
        NinjsKept.WriteMembers(json, subject.Extensions, isSubject ? ["rel", "literal", "creator"] : ["rel", "literal"]);
        json.WriteEndObject();
    }

    private void WritePercent(string name, double? value)
    {
        if (value is >= 0 and <= 100 && value == Math.Floor(value.Value)) json.WriteNumber(name, (int)value.Value);
    }

    private void WriteKeyword(string keyword)
    {
        json.WriteStartObject();
        json.WriteString("name", keyword);
        json.WriteString("rel", NinjsTopics.Keyword);
        json.WriteEndObject();
    }

    private void WriteSources(Article article, string? id)
    {
        if (article.Source is { } source && (source.Outlet is not null || source.WireAgency is not null))
        {
            json.WriteStartArray(Name("infoSources"));
            if (source.Outlet is { } outlet) WriteSource(outlet.Name, "outlet", outlet.Url, outlet.Extensions);
            if (source.WireAgency is { } agency) WriteSource(agency, "agency", null, ExtensionData.Empty);
            json.WriteEndArray();
        }
        var ids = new[] { ("id", id), ("articleId", article.Source?.ArticleId), ("canonicalUrl", article.Source?.CanonicalUrl) };
        if (ids.All(pair => string.IsNullOrWhiteSpace(pair.Item2))) return;
        json.WriteStartArray(Name("altIds"));
        foreach (var (role, value) in ids)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            json.WriteStartObject();
            json.WriteString("role", role);
            json.WriteString("value", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSource(string? name, string role, string? uri, ExtensionData extensions)
    {
        json.WriteStartObject();
        if (name is not null) json.WriteString("name", name);
        json.WriteString("role", role);
        if (NinjsValue.IsUri(uri)) json.WriteString("uri", uri);
        NinjsKept.WriteMembers(json, extensions, ["literal"]);
        json.WriteEndObject();
    }

    // Version 2.1 does not have it.
    private void WriteDigitalSourceType(string? type)
    {
        if (!version.IsCamelCase || !NinjsValue.IsUri(type)) return;
        json.WriteStartObject(Name("digitalSourceType"));
        json.WriteString("uri", type);
        json.WriteEndObject();
    }

    private void WriteKept(ExtensionData extensions)
    {
        foreach (var (extension, value) in extensions)
        {
            var name = extension.StartsWith(NinjsNames.Prefix, StringComparison.Ordinal) ? extension[NinjsNames.Prefix.Length..] : extension;
            if (_written.Contains(name)) continue;
            if (NinjsKept.TryWrite(json, name, value, version)) _written.Add(name);
            else if (options.IncludesExtensions && !NinjsNames.IsKnown(name) && name != NinjsFormat.RemainderName) value.WriteTo(OpenVerbatim(name));
        }
    }

    private void Text(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) json.WriteString(Name(name), value);
    }

    private string Name(string name)
    {
        _written.Add(name);
        return version.Name(name);
    }

    private Utf8JsonWriter Open(string name)
    {
        json.WritePropertyName(Name(name));
        return json;
    }

    private Utf8JsonWriter OpenVerbatim(string name)
    {
        _written.Add(name);
        json.WritePropertyName(name);
        return json;
    }
}
