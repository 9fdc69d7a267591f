namespace NewsModel.Serialization.JsonText;

/// <summary>What <see cref="LenientJson"/> had to do to make JSON of a text.</summary>
[Flags]
internal enum JsonRepairs
{
    None = 0,
    Wrapper = 1,
    ControlCharacter = 2,
    Comma = 4,
    Quote = 8,
    Escape = 16,
    Key = 32,
    Value = 64,
    Bracket = 128,
    Truncated = 256,
    Entities = 512,
}
