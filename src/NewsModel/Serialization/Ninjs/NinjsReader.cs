using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Reads documents of all versions; a list of items is read as several.</summary>
internal sealed class NinjsReader(Stream stream, NewsReadOptions options) : NewsReader
{
    protected override async IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken)
    {
        using var bytes = await StreamBytes.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        foreach (var value in JsonBlocks.Read(Utf8Document.Normalize(bytes.Memory, Report), options.MaxDepth, "", Report))
        {
            foreach (var item in JsonRead.Each(value))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!IsItem(item))
                {
                    Report.Add(FindingKind.Skipped, "", "An object has no member that ninjs knows.");
                    continue;
                }
                var findings = new List<Finding>();
                var article = NinjsItem.Read(item, options, findings);
                Report.CountItem();
                yield return new NewsItem(article, ValueList.Of(findings));
            }
        }
    }

    private static bool IsItem(JsonSlice value)
    {
        if (value.ValueKind != JsonValueKind.Object) return false;
        foreach (var member in value.EnumerateObject())
            if (NinjsNames.IsKnown(member.Name) || member.Name.StartsWith("headline_", StringComparison.Ordinal) || member.Name.StartsWith("body_", StringComparison.Ordinal)) return true;
        return false;
    }
}
