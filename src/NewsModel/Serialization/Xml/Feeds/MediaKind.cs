namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>What a <see cref="MediaItem"/> is.</summary>
internal enum MediaKind
{
    Image,
    Audio,
    Video,
}
