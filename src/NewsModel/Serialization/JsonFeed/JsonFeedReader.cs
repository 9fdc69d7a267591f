using System.Text.Json;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Reads a feed item by item.</summary>
internal sealed class JsonFeedReader(Stream stream, NewsReadOptions options) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        var head = new FeedHead(Report);
        using var members = new FeedMembers(stream, options, Report);
        await foreach (var (name, value) in members.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (name is not null)
            {
                head.Add(name, value);
                Feed = head.Feed;
                continue;
            }
            if (value.ValueKind != JsonValueKind.Object)
            {
                Report.Add(FindingKind.Skipped, $"items[{Report.ItemCount}]", "An item is an object; this one is not.");
                continue;
            }
            var findings = new List<Finding>();
            var article = FeedItem.Read(value, head.Feed, options, findings);
            Report.CountItem();
            yield return new NewsItem(article, ValueList.Of(findings));
        }
        Feed = head.Feed;
    }
}
