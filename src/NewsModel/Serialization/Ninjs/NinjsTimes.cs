using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>
/// The times of an item. The format has no time of publication: <c>firstCreated</c> is taken for it, and where an item has only the
/// time of its version, that.
/// </summary>
internal sealed class NinjsTimes
{
    private readonly JsonMembers _members;
    private readonly NewsTimestampOptions _options;
    private readonly List<Finding> _findings;

    public NinjsTimes(JsonMembers members, LanguageTag? language, NewsReadOptions options, List<Finding> findings)
    {
        (_members, _findings) = (members, findings);
        _options = new NewsTimestampOptions { Language = language, DateOrder = options.DateOrder };
        Published = Take("firstCreated", "published");
        Updated = Take("versionCreated", "updated");
        Created = Take("contentCreated", "created");
        Embargo = Take("embargoedUntil", "embargo.until");
        if (Published is not null || Updated is null) return;
        (Published, Updated) = (Updated, null);
        findings.Add(new Finding(FindingKind.Assumed, "published", "The item names only the time of its version, which was taken for that of its publication."));
    }

    public NewsTimestamp? Published { get; }

    public NewsTimestamp? Updated { get; }

    public NewsTimestamp? Created { get; }

    public NewsTimestamp? Embargo { get; }

    private NewsTimestamp? Take(string name, string path)
    {
        if (!_members.TryPeek(name, out var value) || JsonRead.Text(value) is not { } text) return null;
        if (StatedTime.TryRead(text, _options, out var time, out _))
        {
            _members.Take(name);
            return time;
        }
        _findings.Add(new Finding(FindingKind.Skipped, path, "The text is no date that can be understood; it was kept as it stands.") { Text = text });
        return null;
    }
}
