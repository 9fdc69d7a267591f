namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Tells feeds by their root element.</summary>
internal static class FeedSniffer
{
    /// <summary>100 when the first bytes show a root of the vocabulary, else 0.</summary>
    public static int Sniff(ReadOnlySpan<byte> prefix, FeedDialect dialect)
    {
        // Most documents are told by their first letter.
        var start = prefix.IndexOfAnyExcept(" \t\r\n"u8);
        if (start >= 0 && prefix[start] is (byte)'{' or (byte)'[' || prefix.IndexOf((byte)'<') < 0) return 0;
        using var stream = new MemoryStream(prefix.ToArray());
        using var cursor = new XmlCursor(stream, NewsReadOptions.Default);
        try
        {
            return cursor.ReadToRoot() && dialect.IsRoot(cursor.Namespace, cursor.Name) ? 100 : 0;
        }
        catch (NewsFormatException)
        {
            return 0;
        }
    }
}
