namespace NewsModel.Serialization;

/// <summary>What a media item is.</summary>
internal enum MediaKind
{
    Other,
    Image,
    Audio,
    Video,
}
