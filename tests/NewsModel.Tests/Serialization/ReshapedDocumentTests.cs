using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>
/// Documents of every format with their parts renamed, retyped, moved, doubled and left out: well-formed, and nearly what the format
/// asks for. The choices are the same in every run.
/// </summary>
public class ReshapedDocumentTests
{
    private const int Rounds = 300;

    private static readonly string[] s_values =
    [
        "", " ", "Ina Holt", "ina@courier.example (Ina Holt)", "Ina Holt <ina@courier.example>", "mailto:ina@courier.example", "https://courier.example/a/1", "/a/1", "//courier.example/a", "javascript:void(0)", "a.jpg?w=1", "https://courier.example/a.mp3", "https://courier.example/a.webm", "https://courier.example/a.unknown",
        "2025-02-13T20:00:05+09:00", "2025-02-13", "Thu, 13 Feb 2025 20:00:05 GMT", "13 Feb 2025 20:00:05 EST", "Thu, 13 Feb 2025 20:00:05 -0500", "2025-02-13T20:00:05.120Z", "3/4/2025", "yesterday", "0", "12", "-1", "1e3", "012", "99999999999", "PT1M5S", "true", "false", "yes", "no", "en", "ko-KR", "x y",
        "image", "audio", "video", "image/png", "audio/mpeg", "text/html", "text/plain", "text", "html", "xhtml", "enclosure", "alternate", "self", "related", "replies", "via", "hub", "<p>Ferry <b>sails</b> &amp; sinks</p>", "Ferry &lt;b&gt;sails&lt;/b&gt;", "<div xmlns=\"http://www.w3.org/1999/xhtml\">Ferry</div>", "usable", "canceled", "withheld",
        "NewsArticle", "schema:Person", "https://schema.org/Organization", "Quotation", "ImageObject", "VideoObject", "WebPage", "Comment", "#author", "42", "ferry, harbour", "author", "creator", "scheme", "bold\u0001",
    ];

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["json-ld"] = "@context @graph @id @list @reverse @type @value about abstract address addressCountry addressRegion affiliation alternateName alternativeHeadline article articleBody articleSection associatedArticle audio author backstory body caption citation comment commentCount contentLocation contentSize contentUrl copyrightHolder copyrightNotice correction creator creditText dateCreated dateModified datePublished dateline description discussionUrl downvoteCount duration email embedUrl encodingFormat geo hasPart headline height identifier image inLanguage isAccessibleForFree isBasedOn isPartOf itemReviewed jobTitle keywords latitude license locationCreated logo longitude mainEntityOfPage mentions name parentItem provider publisher sameAs sharedContent sourceOrganization spokenByCharacter subjectOf text thumbnail upvoteCount url usageInfo version video width workExample newsmodel",
        ["json-feed"] = "_newsmodel attachments author authors avatar banner_image content_html content_text date_modified date_published description duration_in_seconds expired external_url favicon feed_url home_page_url hubs icon id image items language mime_type name next_url size_in_bytes summary tags title type url user_comment version",
        ["ninjs"] = "agency altIds associations body_html body_text bodies byline bylines charcount contentcreated contentCreated contributors copyrightholder copyrightHolder copyrightnotice copyrightNotice description_text descriptions digitalSourceType digitalsourcetype duration ednote edNote embargoed embargoeduntil evolvedfrom expires firstcreated firstCreated genres headline headlines height href infosource infoSources keywords language literal located mimetype name newsmodel object organisation organisations people person place places plannedcoverage profile pubstatus pubStatus rel relevance renditions representationtype representationType rightsinfo rightsInfo role scheme slugline sizeinbytes sizeInBytes standard subject subjects symbols title trustindicator type uri urgency usageterms usageTerms value version versioncreated versionCreated width wordcount",
        ["rss"] = "title link description pubDate guid author category comments enclosure source image url width height language copyright managingEditor webMaster lastBuildDate ttl generator item channel media:content media:group media:thumbnail media:title media:description media:credit media:keywords media:copyright dc:creator dc:date dc:rights dc:subject dc:language dc:publisher dc:identifier dcterms:modified dcterms:created content:encoded atom:link atom:updated atom:author slash:comments wfw:commentRss thr:total itunes:author itunes:image itunes:duration itunes:summary itunes:subtitle itunes:keywords itunes:explicit creativeCommons:license",
        ["atom"] = "atom:title atom:link atom:summary atom:content atom:updated atom:published atom:id atom:author atom:contributor atom:name atom:email atom:uri atom:category atom:source atom:rights atom:logo atom:icon atom:generator atom:subtitle atom:entry media:content media:group media:thumbnail media:title media:credit dc:creator dc:date dc:subject slash:comments thr:total thr:in-reply-to xhtml:div",
    };

    private const string Attributes = "href rel type url length medium width height duration fileSize isPermaLink domain term scheme label src mode xml:base xml:lang lang text title count ref version isDefault";

    public static TheoryData<string> Names => [.. s_names.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_of_parts_that_do_not_belong_together_is_read_or_refused_and_what_is_read_is_written_with_its_losses_told(string format)
    {
        var random = new Random(20250213);
        var seeds = await Seeds(format);
        var wrong = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var seed = seeds[round % seeds.Length];
            var document = s_names[format].Contains(':', StringComparison.Ordinal) ? ReshapedXml(seed, format, random) : ReshapedJson(seed, format, random);
            try
            {
                foreach (var item in await Formats.ReadAsync(format, document)) FormatLawsTests.AssertReported(format, item.Article, FormatLawsTests.Lenient with { IncludesExtensions = true });
            }
            catch (NewsFormatException)
            {
                // The one exception that a document may cause.
            }
            catch (Exception fault)
            {
                wrong.Add($"{fault.Message.ReplaceLineEndings(" ")}\n{fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("NewsModel.Ser", StringComparison.Ordinal))}\n{document}");
            }
        }
        if (wrong.Count > 0) Assert.Fail($"{wrong.Count}: " + string.Join("\n\n", wrong));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task An_element_whose_name_is_one_letter_off_is_kept_and_not_read(string format)
    {
        var document = (await Seeds(format))[1];
        var wrong = new List<string>();
        for (var part = 0; Renamed(document, part, null) is { } without; part++)
        {
            var expected = await ReadWithoutExtensions(format, without);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var letter = 0; Renamed(document, part, letter) is { } renamed && seen.Add(renamed); letter++)
                if (await ReadWithoutExtensions(format, renamed) is var read && read != expected) wrong.Add($"{Difference(document, renamed)}: {Difference(expected, read)}");
        }
        if (wrong.Count > 0) Assert.Fail($"{wrong.Count}: " + string.Join("\n\n", wrong));
    }

    // The document with a letter of one element's name changed; without the element where there is no letter; null past the last one.
    private static string? Renamed(string document, int part, int? letter)
    {
        var tree = XDocument.Parse(document);
        if (tree.Root!.Descendants().ElementAtOrDefault(part) is not { } element) return null;
        if (letter is not { } place) element.Remove();
        else element.Name = element.Name.Namespace + Changed(element.Name.LocalName, place);
        return tree.ToString(SaveOptions.DisableFormatting);
    }

    private static string Changed(string name, int letter) => letter < name.Length ? name[..letter] + 'q' + name[(letter + 1)..] : name + 'q';

    private static string Difference(string document, string renamed)
    {
        var at = document.Zip(renamed).TakeWhile(pair => pair.First == pair.Second).Count();
        return renamed.Substring(Math.Max(0, at - 20), Math.Min(60, renamed.Length - Math.Max(0, at - 20)));
    }

    private static async Task<string> ReadWithoutExtensions(string format, string document)
    {
        try
        {
            var articles = (await Formats.ReadAsync(format, document)).Select(item => JsonNode.Parse(NewsJson.Serialize(item.Article, new NewsJsonOptions { IncludesPersonalData = true }))!.AsObject()).ToList();
            foreach (var article in articles) RemoveExtensions(article);
            return string.Join('\n', articles.Select(article => article.ToJsonString()));
        }
        catch (NewsFormatException fault)
        {
            return fault.Code.ToString();
        }
    }

    private static void RemoveExtensions(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var element in list) RemoveExtensions(element);
        if (node is not JsonObject members) return;
        foreach (var name in members.Select(member => member.Key).Where(name => name.IndexOfAny(['{', '@']) >= 0).ToList()) members.Remove(name);
        foreach (var (_, value) in members) RemoveExtensions(value);
    }

    private static async Task<string[]> Seeds(string format)
    {
        var (one, _) = await Formats.WriteAsync(format, FormatLawsTests.Lenient with { IncludesExtensions = true, AssumedZone = TimeZoneInfo.Utc }, FormatLawsTests.RichArticle());
        var (plain, _) = await Formats.WriteAsync(format, FormatLawsTests.Lenient with { AssumedZone = TimeZoneInfo.Utc }, FormatLawsTests.RichArticle() with { Extensions = ExtensionData.Empty });
        return [Encoding.UTF8.GetString(one), Encoding.UTF8.GetString(plain)];
    }

    private static string ReshapedJson(string document, string format, Random random)
    {
        var names = s_names[format].Split(' ');
        var root = JsonNode.Parse(document)!;
        for (var steps = 1 + random.Next(6); steps > 0; steps--)
        {
            var objects = new List<JsonObject>();
            Collect(root, objects);
            if (objects.Count == 0) break;
            var at = objects[random.Next(objects.Count)];
            var member = at.Count == 0 ? "x" : at.ElementAt(random.Next(at.Count)).Key;
            var other = names[random.Next(names.Length)];
            var value = at[member]?.DeepClone();
            switch (random.Next(9))
            {
                case 0: at.Remove(member); break;
                case 1: at[member] = Value(random); break;
                case 2: at[other] = value; break;
                case 3: at[other] = Value(random); break;
                case 4: at[member] = new JsonArray(value, Value(random)); break;
                case 5: at[member] = new JsonArray(Value(random), value); break;
                case 6: at[member] = new JsonObject { [other] = value, [names[random.Next(names.Length)]] = Value(random) }; break;
                case 7: at[other] = objects[^(1 + random.Next(Math.Max(1, objects.Count - 1)))].DeepClone(); break; // not the article itself: that would be two
                default:
                    at.Remove(member);
                    at[other] = value;
                    break;
            }
        }
        return root.ToJsonString();
    }

    private static JsonNode? Value(Random random) => random.Next(10) switch
    {
        0 => null,
        1 => random.Next(3000),
        2 => -1.5,
        3 => true,
        4 => false,
        5 => new JsonArray(),
        6 => new JsonObject(),
        _ => s_values[random.Next(s_values.Length)],
    };

    private static void Collect(JsonNode? node, List<JsonObject> objects)
    {
        if (node is JsonObject members)
        {
            objects.Add(members);
            foreach (var (_, value) in members) Collect(value, objects);
        }
        else if (node is JsonArray list)
            foreach (var element in list) Collect(element, objects);
    }

    private static string ReshapedXml(string document, string format, Random random)
    {
        var names = s_names[format].Split(' ');
        var attributes = Attributes.Split(' ');
        var root = XDocument.Parse(document);
        for (var steps = 1 + random.Next(6); steps > 0; steps--)
        {
            var elements = root.Root!.Descendants().ToList();
            if (elements.Count == 0) break;
            var at = elements[random.Next(elements.Count)];
            switch (random.Next(9))
            {
                case 0: at.Remove(); break;
                case 1: at.Name = Name(names[random.Next(names.Length)]); break;
                case 2: at.Value = Text(random); break;
                case 3: at.AddAfterSelf(new XElement(at)); break;
                case 4: at.SetAttributeValue(Name(attributes[random.Next(attributes.Length)]), Text(random)); break;
                case 5: at.RemoveAttributes(); break;
                case 6: at.Add(new XElement(Name(names[random.Next(names.Length)]), Text(random))); break;
                default:
                    var made = new XElement(Name(names[random.Next(names.Length)]), Text(random));
                    for (var i = random.Next(4); i > 0; i--) made.SetAttributeValue(Name(attributes[random.Next(attributes.Length)]), Text(random));
                    at.AddBeforeSelf(made);
                    break;
            }
        }
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static string Text(Random random) => s_values[random.Next(s_values.Length)].Replace("\u0001", "", StringComparison.Ordinal);

    private static XName Name(string name) => name.Split(':') switch
    {
        ["xml", var local] => XNamespace.Xml + local,
        [var prefix, var local] => XNamespace.Get(NewsModel.Serialization.Xml.XmlNames.NamespaceOf(prefix)!) + local,
        _ => name,
    };
}
