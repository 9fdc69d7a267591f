namespace NewsModel.Serialization.PageText;

/// <summary>
/// The text of a saved news page: what "Save as text", a print view or copy and paste leave. It is read only; the rules are in
/// <c>docs/pages.md</c>.
/// </summary>
public sealed class PageTextFormat : NewsFormat
{
    /// <inheritdoc/>
    public override string Name => "page-text";

    /// <inheritdoc/>
    public override string Description => "The text of a saved news page, with its menus, labels and comments";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes => ["text/plain"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings => [".txt"];

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix)
    {
        var start = prefix.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty || start[0] is (byte)'<' or (byte)'{' or (byte)'[') return 0;
        return prefix.Contains((byte)0) && prefix is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) ? 0 : 1;
    }

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new PageTextReader(stream, options ?? NewsReadOptions.Default);
    }

    /// <summary>Reads the text of a page. Takes linear time.</summary>
    /// <param name="text">The page; a lone surrogate in it is read as U+FFFD.</param>
    /// <param name="options">How to read; <see cref="NewsReadOptions.Default"/> when null.</param>
    /// <returns>The article, and a finding for every line that is not in it.</returns>
    public static NewsItem Read(string text, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Text.WellFormed.IndexOfLoneSurrogate(text) >= 0) text = System.Text.Encoding.Unicode.GetString(System.Text.Encoding.Unicode.GetBytes(text));
        return PageTextParser.Parse(text, options ?? NewsReadOptions.Default);
    }
}
