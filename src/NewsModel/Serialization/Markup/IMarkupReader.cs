namespace NewsModel.Serialization.Markup;

/// <summary>
/// Turns markup found inside a document (the HTML of a feed item) into blocks. <see cref="MarkupReader"/> is the one that is built
/// in; a full HTML parser may take its place through <see cref="NewsReadOptions.MarkupReader"/>.
/// </summary>
/// <remarks>Implementations must be safe for all threads and must not throw for any text.</remarks>
public interface IMarkupReader
{
    /// <summary>Reads a fragment.</summary>
    /// <param name="markup">The fragment: HTML, XHTML or plain text.</param>
    /// <param name="options">How to read; <see cref="MarkupReadOptions.Default"/> when null.</param>
    /// <returns>The blocks, and what there is to tell.</returns>
    MarkupContent Read(string markup, MarkupReadOptions? options = null);
}
