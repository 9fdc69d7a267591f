namespace NewsModel.Serialization.JsonText;

/// <summary>What came of reading a JSON value.</summary>
internal enum JsonParse
{
    /// <summary>There is one.</summary>
    Done,

    /// <summary>The bracket around has been closed.</summary>
    Closed,

    /// <summary>The text ends within it.</summary>
    Incomplete,

    /// <summary>The text is not JSON, or nested too deeply.</summary>
    Invalid,
}
