namespace NewsModel.Serialization;

/// <summary>Tells what media items are, by their types and the endings of their addresses.</summary>
internal static class MediaKinds
{
    private static readonly (string Ending, string Type)[] Types =
    [
        (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"), (".png", "image/png"), (".gif", "image/gif"), (".webp", "image/webp"),
        (".avif", "image/avif"), (".svg", "image/svg+xml"), (".mp3", "audio/mpeg"), (".m4a", "audio/mp4"), (".ogg", "audio/ogg"),
        (".opus", "audio/ogg"), (".wav", "audio/wav"), (".flac", "audio/flac"), (".aac", "audio/aac"), (".mp4", "video/mp4"),
        (".m4v", "video/mp4"), (".webm", "video/webm"), (".mov", "video/quicktime"), (".m3u8", "application/vnd.apple.mpegurl"),
    ];

    public static MediaKind Of(MediaItem item) => OfType(item.MediaType ?? TypeOf(item.Url));

    /// <summary>The kind of a media type.</summary>
    public static MediaKind OfType(string? type) =>
        type is null ? MediaKind.Other
        : type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Image
        : type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Audio
        : type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Video
        : MediaKind.Other;

    /// <summary>The media type that the ending of an address goes with, or null.</summary>
    public static string? TypeOf(string? url)
    {
        if (url is null) return null;
        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        if (end >= 0) path = path[..end];
        foreach (var (ending, type) in Types)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return type;
        return null;
    }
}
