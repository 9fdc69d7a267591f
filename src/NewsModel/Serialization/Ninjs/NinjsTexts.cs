using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Ninjs;

/// <summary>
/// Headlines, descriptions and bodies: lists of texts with roles from version 2.0 on, members like <c>body_xhtml</c> before.
/// </summary>
internal sealed class NinjsTexts
{
    private readonly NewsReadOptions _options;
    private readonly List<Finding> _findings;

    private NinjsTexts(NewsReadOptions options, List<Finding> findings) => (_options, _findings) = (options, findings);

    public string? Headline { get; private set; }

    public ValueList<AlternativeHeadline> AlternativeHeadlines { get; private set; } = [];

    public string? Subheadline { get; private set; }

    public string? Summary { get; private set; }

    public string? CreditLine { get; private set; }

    public ArticleBody Body { get; private set; } = ArticleBody.Empty;

    /// <summary>Reads them; texts that have no place in the model stay among the members.</summary>
    public static NinjsTexts Read(JsonMembers members, NewsReadOptions options, List<Finding> findings)
    {
        var texts = new NinjsTexts(options, findings);
        texts.ReadHeadlines(members);
        texts.ReadDescriptions(members);
        texts.ReadBodies(members);
        return texts;
    }

    private void ReadHeadlines(JsonMembers members)
    {
        var headlines = NinjsText.All(members, "headlines", "headline");
        var main = headlines.FirstOrDefault(text => text.Role is "main" or "headline" or null) ?? (headlines.Count > 0 ? headlines[0] : null);
        var title = NinjsItem.Text(members, "title");
        Headline = main?.Plain() ?? title;
        var others = headlines.Where(text => text != main).Select(text => new AlternativeHeadline { Text = text.Plain(), Role = text.Role }).ToList();
        if (main is not null && title is not null) others.Add(new AlternativeHeadline { Text = title, Role = "title" });
        AlternativeHeadlines = ValueList.Of(others);
        NinjsText.TakeAll(members, "headlines", "headline");
    }

    private void ReadDescriptions(JsonMembers members)
    {
        var descriptions = NinjsText.All(members, "descriptions", "description");
        var left = new List<NinjsText>();
        foreach (var description in descriptions)
        {
            switch (description.Role)
            {
                case "dek" or "subheadline" or "standfirst" when Subheadline is null:
                    Subheadline = description.Plain();
                    break;
                case "creditline" when CreditLine is null:
                    CreditLine = description.Plain();
                    break;
                case null or "summary" or "text" or "main" or "abstract" or "short" or "caption" when Summary is null:
                    Summary = description.Plain();
                    break;
                default:
                    left.Add(description);
                    break;
            }
        }
        if (Summary is null && left.Count > 0)
        {
            Summary = left[0].Plain();
            if (left[0].Role is null) left.RemoveAt(0);
        }
        if (descriptions.Count == 0 || left.Count > 0 && !members.TryPeek("descriptions", out _)) return;
        if (left.Count == 0) NinjsText.TakeAll(members, "descriptions", "description");
        else members.Replace("descriptions", JsonBuild.List(left.Select(text => text.Source)));
    }

    // The body with the most structure counts; the same text without it says nothing more.
    private void ReadBodies(JsonMembers members)
    {
        var bodies = NinjsText.All(members, "bodies", "body");
        if (bodies.Count == 0) return;
        var best = bodies.FirstOrDefault(text => text.IsMarkup) ?? bodies.FirstOrDefault(text => text.Role is "main" or "text" or null) ?? bodies[0];
        Body = new ArticleBody(Blocks(best));
        var left = bodies.Where(text => text != best && !string.Equals(text.Value, Body.Text, StringComparison.Ordinal)).ToList();
        if (left.Count == 0) NinjsText.TakeAll(members, "bodies", "body");
        else if (members.TryPeek("bodies", out _)) members.Replace("bodies", JsonBuild.List(left.Select(text => text.Source)));
        else members.Take(best.Member);
    }

    private ValueList<Block> Blocks(NinjsText body)
    {
        if (!body.IsMarkup) return PlainText.Paragraphs(body.Value);
        var content = _options.MarkupReader.Read(body.Value, new MarkupReadOptions { BaseUri = _options.BaseUri, MaxDepth = _options.MaxDepth });
        foreach (var finding in content.Findings) _findings.Add(new Finding(finding.Kind, "body" + finding.Path, finding.Message) { Text = finding.Text });
        return content.Blocks;
    }
}
