namespace NewsModel.Serialization.Json;

/// <summary>The wire form of where an article comes from.</summary>
internal sealed class SourceAttributionShape : Shape<SourceAttribution>
{
    public static readonly SourceAttributionShape Instance = new();

    private SourceAttributionShape()
        : base(
            "source",
            Member.Optional("outlet", Form.Of("organization")),
            Member.Optional("canonicalUrl", Form.Text),
            Member.Optional("articleId", Form.Text),
            Member.Optional("creditLine", Form.Text),
            Member.Optional("wireAgency", Form.Text),
            Member.Optional("originallyPublishedAt", Form.Text),
            Member.Defaulted("syndicationChain", Form.List(Form.Of("syndicationHop"))),
            Member.Optional("license", Form.Text),
            Member.Optional("retrievedAt", Form.Moment),
            Member.Optional("retrievedFrom", Form.Text),
            Member.Optional("contentHash", Form.Text))
    {
    }

    public override SourceAttribution Read(ref JsonInput input)
    {
        Organization? outlet = null;
        string? canonicalUrl = null;
        string? articleId = null;
        string? creditLine = null;
        string? wireAgency = null;
        string? originallyPublishedAt = null;
        var syndicationChain = ValueList<SyndicationHop>.Empty;
        string? license = null;
        DateTimeOffset? retrievedAt = null;
        string? retrievedFrom = null;
        string? contentHash = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Outlet: outlet = OrganizationShape.Instance.Read(ref input); break;
                case At.CanonicalUrl: canonicalUrl = input.Text(); break;
                case At.ArticleId: articleId = input.Text(); break;
                case At.CreditLine: creditLine = input.Text(); break;
                case At.WireAgency: wireAgency = input.Text(); break;
                case At.OriginallyPublishedAt: originallyPublishedAt = input.Text(); break;
                case At.SyndicationChain: syndicationChain = input.List(SyndicationHopShape.Instance); break;
                case At.License: license = input.Text(); break;
                case At.RetrievedAt: retrievedAt = input.Moment(); break;
                case At.RetrievedFrom: retrievedFrom = input.Text(); break;
                case At.ContentHash: contentHash = input.Text(); break;
            }
        }
        return new SourceAttribution
        {
            Outlet = outlet,
            CanonicalUrl = canonicalUrl,
            ArticleId = articleId,
            CreditLine = creditLine,
            WireAgency = wireAgency,
            OriginallyPublishedAt = originallyPublishedAt,
            SyndicationChain = syndicationChain,
            License = license,
            RetrievedAt = retrievedAt,
            RetrievedFrom = retrievedFrom,
            ContentHash = contentHash,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, SourceAttribution value)
    {
        output.BeginObject();
        output.Value(Members[At.Outlet], OrganizationShape.Instance, value.Outlet);
        output.Text(Members[At.CanonicalUrl], value.CanonicalUrl);
        output.Text(Members[At.ArticleId], value.ArticleId);
        output.Text(Members[At.CreditLine], value.CreditLine);
        output.Text(Members[At.WireAgency], value.WireAgency);
        output.Text(Members[At.OriginallyPublishedAt], value.OriginallyPublishedAt);
        output.List(Members[At.SyndicationChain], SyndicationHopShape.Instance, value.SyndicationChain);
        output.Text(Members[At.License], value.License);
        output.Moment(Members[At.RetrievedAt], value.RetrievedAt);
        output.Text(Members[At.RetrievedFrom], value.RetrievedFrom);
        output.Text(Members[At.ContentHash], value.ContentHash);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Outlet = 0;
        public const int CanonicalUrl = 1;
        public const int ArticleId = 2;
        public const int CreditLine = 3;
        public const int WireAgency = 4;
        public const int OriginallyPublishedAt = 5;
        public const int SyndicationChain = 6;
        public const int License = 7;
        public const int RetrievedAt = 8;
        public const int RetrievedFrom = 9;
        public const int ContentHash = 10;
    }
}
