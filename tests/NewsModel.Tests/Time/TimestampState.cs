namespace NewsModel.Tests.Time;

/// <summary>What a text was read as, in one readable line.</summary>
internal static class TimestampState
{
    internal static string Of(string text, NewsTimestampOptions? options)
    {
        var isRead = NewsTimestamp.TryParse(text, options, out var timestamp, out var notes);
        var words = new List<string> { isRead ? timestamp!.Value : "refused" };
        if (isRead && timestamp!.Zone == NewsTimestampZone.Assumed) words.Add("assumed");
        if (notes != NewsTimestampNotes.None) words.Add($"({notes})");
        return string.Join(' ', words);
    }
}
