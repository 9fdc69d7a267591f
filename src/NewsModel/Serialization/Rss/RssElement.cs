namespace NewsModel.Serialization.Rss;

/// <summary>The elements of RSS that have a meaning here.</summary>
internal enum RssElement
{
    Other,
    Channel,
    Item,
    Items,
    Title,
    Link,
    Description,
    Summary,
    FullItem,
    Guid,
    PubDate,
    LastBuildDate,
    Author,
    Category,
    Comments,
    Enclosure,
    Source,
    Language,
    Copyright,
    ManagingEditor,
    WebMaster,
    Generator,
    Image,
}
