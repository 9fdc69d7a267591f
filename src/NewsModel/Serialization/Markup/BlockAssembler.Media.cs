using System.Globalization;

namespace NewsModel.Serialization.Markup;

/// <summary>The part that reads images and embedded things.</summary>
internal sealed partial class BlockAssembler
{
    private void AddImage(in MarkupTokenizer token)
    {
        var source = ImageAddress(token);
        var alternative = token.Attribute("alt");
        if (token.Attribute("class") is { } names && (names.Contains("emoji", StringComparison.OrdinalIgnoreCase) || names.Contains("smiley", StringComparison.OrdinalIgnoreCase)))
        {
            // A picture of a letter is the letter.
            if (alternative is not null) _run.AppendLiteral(alternative);
            return;
        }
        var width = Pixels(token.Attribute("width"));
        var height = Pixels(token.Attribute("height"));
        if (source is null || (width is 0 or 1 && height is 0 or 1))
        {
            Report(FindingKind.Removed, source is null ? "An image without an address was left out." : "An invisible image, which counts readers, was left out.", token.Text);
            return;
        }
        var image = new ImageBlock
        {
            Image = new MediaItem { Url = Resolve(source), AlternativeText = string.IsNullOrEmpty(alternative) ? null : alternative, Title = Text(token, "title"), Width = width, Height = height },
            Href = _run.OpenHref,
            Id = Text(token, "id"),
        };
        // In the middle of a line the line goes on, and the image stands behind it.
        if (_run.IsEmpty || _figure is not null) Emit(image);
        else _imagesBehind.Add(image);
    }

    private void EmitImagesBehind()
    {
        if (_imagesBehind.Count == 0) return;
        var images = _imagesBehind.ToArray();
        _imagesBehind.Clear();
        foreach (var image in images) Emit(image);
    }

    // Pages that load images late carry the true address beside a stand-in.
    private static string? ImageAddress(in MarkupTokenizer token)
    {
        var source = Text(token, "src");
        if (source is null || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            source = Text(token, "data-src") ?? Text(token, "data-original") ?? Text(token, "data-lazy-src") ?? source;
        return source;
    }

    private void AddEmbed(MarkupTag tag, in MarkupTokenizer token)
    {
        var address = Text(token, "src") ?? Text(token, "data") ?? Text(token, "data-src");
        if (tag == MarkupTag.EmbedSource)
        {
            // Of the sources of a film, the first is taken; those of a picture are other sizes of its image.
            if (address is not null && _awaitsSource) Emit(new EmbedBlock { Url = Resolve(address) });
            _awaitsSource = false;
            return;
        }
        _awaitsSource = address is null;
        if (address is not null) Emit(new EmbedBlock { Url = Resolve(address), Title = Text(token, "title"), Id = Text(token, "id") });
    }

    private static string? Text(in MarkupTokenizer token, string attribute) =>
        token.Attribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static int? Pixels(string? text)
    {
        if (text is null) return null;
        var digits = text.AsSpan().Trim();
        if (digits.EndsWith("px", StringComparison.OrdinalIgnoreCase)) digits = digits[..^2];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }
}
