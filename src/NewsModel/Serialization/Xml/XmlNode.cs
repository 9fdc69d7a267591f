namespace NewsModel.Serialization.Xml;

/// <summary>What stands at an <see cref="XmlScanner"/>.</summary>
internal enum XmlNode
{
    None,
    Start,
    Text,
    End,
}
