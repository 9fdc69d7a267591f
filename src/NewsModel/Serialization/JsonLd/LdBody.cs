using System.Buffers;
using System.Text.Json;
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
            if (!members.TryPeek(name, out var value) || Blocks(context, value) is not { } blocks) continue;
            members.Take(name);
            return new ArticleBody(blocks);
        }
        return ArticleBody.Empty;
    }

    private static ValueList<Block>? Blocks(LdContext context, JsonSlice value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var texts = JsonRead.Each(value).Select(LdContext.Text).OfType<string>().ToList();
            return texts.Count == 0 ? null : Blocks(context, string.Join("\n\n", texts));
        }
        // Most bodies are plain indeed: then the paragraphs are the only copy of the text.
        var buffer = ArrayPool<char>.Shared.Rent(value.LongestString);
        try
        {
            return Blocks(context, buffer.AsSpan(0, value.GetString(buffer)).Trim());
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static ValueList<Block>? Blocks(LdContext context, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (LdProse.HasTags(text)) return OfMarkup(context, text.ToString());
        if (!LdProse.HasEntities(text)) return PlainText.Paragraphs(text);
        context.Tell(FindingKind.Repaired, "body", "HTML entities were replaced.");
        return PlainText.Paragraphs(LdProse.Decode(text.ToString()));
    }

    private static ValueList<Block> OfMarkup(LdContext context, string markup)
    {
        context.Tell(FindingKind.Repaired, "body", "The body is HTML, where plain text is expected; it was read as such.");
        var content = context.Options.MarkupReader.Read(markup, new MarkupReadOptions { BaseUri = context.Options.BaseUri, MaxDepth = context.Options.MaxDepth });
        foreach (var finding in content.Findings) context.Tell(finding.Kind, "body" + finding.Path, finding.Message, finding.Text);
        return content.Blocks;
    }
}
