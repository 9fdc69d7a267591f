using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads the body: plain text whose paragraphs are parted by line breaks, or HTML where there should be none.</summary>
internal static class LdBody
{
    /// <summary>The body of a node; empty when it has none.</summary>
    public static ArticleBody Read(LdContext context, JsonMembers members)
    {
        foreach (var name in (ReadOnlySpan<string>)["articleBody", "text"])
        {
            if (!members.TryPeek(name, out var value) || Text(value) is not { } text) continue;
            members.Take(name);
            return new ArticleBody(LdProse.HasTags(text) ? Blocks(context, text) : PlainText.Paragraphs(Plain(context, text)));
        }
        return ArticleBody.Empty;
    }

    private static string? Text(System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == System.Text.Json.JsonValueKind.String) return LdContext.Text(value);
        var texts = JsonRead.Each(value).Select(LdContext.Text).OfType<string>().ToList();
        return texts.Count == 0 ? null : string.Join("\n\n", texts);
    }

    private static ValueList<Block> Blocks(LdContext context, string markup)
    {
        context.Tell(FindingKind.Repaired, "body", "The body is HTML, where plain text is expected; it was read as such.");
        var content = context.Options.MarkupReader.Read(markup, new MarkupReadOptions { BaseUri = context.Options.BaseUri, MaxDepth = context.Options.MaxDepth });
        foreach (var finding in content.Findings) context.Tell(finding.Kind, "body" + finding.Path, finding.Message, finding.Text);
        return content.Blocks;
    }

    private static string Plain(LdContext context, string text)
    {
        var plain = LdProse.Decode(text);
        if (!string.Equals(plain, text, StringComparison.Ordinal)) context.Tell(FindingKind.Repaired, "body", "HTML entities were replaced.");
        return plain;
    }
}
