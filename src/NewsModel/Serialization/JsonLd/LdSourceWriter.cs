namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes where an article comes from and who holds the rights to it.</summary>
internal static class LdSourceWriter
{
    public static void Write(LdObjectWriter node, Article article)
    {
        if (article.Source is { } source) WriteSource(node, source);
        if (article.Rights is { } rights)
        {
            node.Named("copyrightHolder", rights.Holder);
            node.Prose("copyrightNotice", rights.Notice);
            node.Link("usageInfo", rights.UsageTerms);
        }
        node.Link("license", article.Rights?.License ?? article.Source?.License);
    }

    private static void WriteSource(LdObjectWriter node, SourceAttribution source)
    {
        if (source.Outlet is { } outlet) LdPeopleWriter.Write(node.Name("publisher"), outlet);
        node.Link("url", source.CanonicalUrl);
        if (source.CanonicalUrl is { } url && !node.Kept("mainEntityOfPage", _ => true)) node.Text("mainEntityOfPage", url);
        if (source.ArticleId is { } id && !node.Kept("identifier", kept => string.Equals(LdSource.Identifier(kept), id, StringComparison.Ordinal)))
            node.Text("identifier", id);
        node.Prose("creditText", source.CreditLine);
        node.Named("sourceOrganization", source.WireAgency);
        node.Link("isBasedOn", source.OriginallyPublishedAt);
    }
}
