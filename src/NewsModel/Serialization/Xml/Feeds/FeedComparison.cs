namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Compares what a feed says about itself with what came of it.</summary>
internal static class FeedComparison
{
    /// <summary>Reports every member that is lost or says otherwise.</summary>
    public static void Report(Feed written, Feed read, Action<Finding> report)
    {
        Member("id", written.Id, read.Id);
        Member("title", written.Title, read.Title);
        Member("description", written.Description, read.Description);
        Member("links", written.Links, read.Links);
        Member("language", written.Language, read.Language);
        if (written.Updated is null) Member("updated", null, read.Updated);
        else if (!IsSame(written.Updated, read.Updated)) Tell("updated", read.Updated is null);
        Member("rights", written.Rights, read.Rights);
        Member("authors", written.Authors, read.Authors);
        Member("categories", written.Categories, read.Categories);
        Member("iconUrl", written.IconUrl, read.IconUrl);
        Member("generator", written.Generator, read.Generator);
        foreach (var (name, value) in written.Extensions)
            if (!read.Extensions.TryGetValue(name, out var other) || !System.Text.Json.JsonElement.DeepEquals(value, other)) Tell(name, true);

        void Member<T>(string name, T? value, T? other)
        {
            if (EqualityComparer<T?>.Default.Equals(value, other)) return;
            if (value is null) report(new Finding(FindingKind.Assumed, "feed." + name, "The format needs it, and the feed does not say it."));
            else Tell(name, other is null);
        }

        void Tell(string name, bool isLost) => report(new Finding(
            isLost ? FindingKind.Lost : FindingKind.Approximated, "feed." + name, isLost ? "The format has no place for it." : "The format says it otherwise."));
    }

    private static bool IsSame(NewsTimestamp? time, NewsTimestamp? other) =>
        time is null ? other is null : other is not null && time.TryGetInstant(out var instant) ? other.TryGetInstant(out var read) && instant == read : time.Value == other?.Value;
}
