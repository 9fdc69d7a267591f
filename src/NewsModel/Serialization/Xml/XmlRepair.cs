namespace NewsModel.Serialization.Xml;

/// <summary>What had to be repaired so that a document is XML. Flags.</summary>
[Flags]
internal enum XmlRepair
{
    None = 0,
    ControlCharacters = 1,
    Entities = 1 << 1,
    Ampersands = 1 << 2,
    AngleBrackets = 1 << 3,
    Attributes = 1 << 4,
    JunkBeforeRoot = 1 << 5,
    Prefixes = 1 << 6,
    UnclosedCdata = 1 << 7,
    Doctype = 1 << 8,
    EndTags = 1 << 9,
}
