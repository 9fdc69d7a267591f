using NewsModel.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// The built-in reader of HTML fragments: small, tolerant and linear in time. It knows the elements that texts are made of; scripts
/// and styles are dropped and reported, comments dropped, elements it does not know are read as if their tags were not there.
/// </summary>
/// <remarks>Immutable and safe for all threads. It throws for no text.</remarks>
/// <example><code>
/// var blocks = MarkupReader.Default.Read("&lt;p&gt;The ferry &lt;em&gt;sails&lt;/em&gt; again.&lt;/p&gt;").Blocks;
/// </code></example>
public sealed class MarkupReader : IMarkupReader
{
    private MarkupReader()
    {
    }

    /// <summary>The reader.</summary>
    public static MarkupReader Default { get; } = new();

    /// <summary>Reads a fragment: HTML, XHTML, or plain text whose blank lines part paragraphs.</summary>
    /// <inheritdoc/>
    public MarkupContent Read(string markup, MarkupReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markup);
        return Read(markup.AsSpan(), options ?? MarkupReadOptions.Default);
    }

    /// <summary>Reads a fragment that is no string yet.</summary>
    internal static MarkupContent Read(ReadOnlySpan<char> markup, MarkupReadOptions options)
    {
        using var assembler = new BlockAssembler(options);
        if (WellFormed.IndexOfLoneSurrogate(markup) >= 0)
        {
            assembler.Report(FindingKind.Repaired, "Half characters were replaced.", []);
            markup = WithoutLoneSurrogates(markup);
        }
        if (options.IsPlainText || !HasTags(markup)) ReadPlain(markup, assembler, options);
        else ReadTags(markup, assembler, options);
        return new MarkupContent(ValueList.Of(assembler.Finish()), ValueList.Of(assembler.Findings)) { DependsOnBase = assembler.DependsOnBase };
    }

    /// <summary>What a fragment says as one plain text: without tags, its paragraphs parted by a line feed.</summary>
    /// <param name="markup">The fragment.</param>
    public static string ReadText(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        if (!markup.AsSpan().ContainsAny("<&\n\t\r") && WellFormed.IndexOfLoneSurrogate(markup) < 0 && !markup.Contains("  ", StringComparison.Ordinal)) return markup.Trim();
        return string.Join('\n', Default.Read(markup).Blocks.Select(block => block.PlainText).Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>Whether there is anything in the text that is a tag.</summary>
    internal static bool HasTags(ReadOnlySpan<char> markup)
    {
        for (var index = 0; index < markup.Length; index++)
        {
            var found = markup[index..].IndexOf('<');
            if (found < 0) return false;
            index += found;
            if (MarkupTokenizer.IsTagStart(markup, index)) return true;
        }
        return false;
    }

    private static void ReadTags(ReadOnlySpan<char> markup, BlockAssembler assembler, MarkupReadOptions options)
    {
        var token = new MarkupTokenizer(markup);
        var blocksSeen = 0;
        var sourceStart = 0;
        while (token.Read())
        {
            switch (token.Kind)
            {
                case MarkupTokenKind.Text:
                    assembler.AddText(token.Text, isLiteral: false);
                    break;
                case MarkupTokenKind.LiteralText:
                    assembler.AddText(token.Name, isLiteral: true);
                    break;
                case MarkupTokenKind.Start:
                    ReadStart(ref token, assembler);
                    break;
                case MarkupTokenKind.Stop:
                    ReadStop(token, assembler);
                    break;
            }
            if (options.KeepsBlockMarkup && assembler.BlockCount > blocksSeen)
            {
                var end = token.Kind == MarkupTokenKind.Start ? token.Start : token.End;
                assembler.KeepMarkup(blocksSeen, markup[sourceStart..end].ToString());
                (blocksSeen, sourceStart) = (assembler.BlockCount, end);
            }
        }
        if (!options.KeepsBlockMarkup) return;
        assembler.Finish();
        assembler.KeepMarkup(blocksSeen, markup[sourceStart..].ToString());
    }

    private static void ReadStart(ref MarkupTokenizer token, BlockAssembler assembler)
    {
        var tag = MarkupTags.Find(token.Name);
        if (tag is not (MarkupTag.Dropped or MarkupTag.DroppedText))
        {
            assembler.Open(tag, token);
            return;
        }
        var start = token.Start;
        var name = token.Name;
        if (token.IsSelfClosing) return;
        var dropped = token;
        if (tag == MarkupTag.DroppedText) token.SkipRawText(name);
        else SkipElement(ref token, name);
        assembler.Report(FindingKind.Removed, $"The element '{Shortened(name)}' is no part of the text.", token.SourceFrom(start));
    }

    private static string Shortened(ReadOnlySpan<char> name) => name.Length > 20 ? name[..20].ToString() : name.ToString();

    // Up to the end tag of the same name on the same level.
    private static void SkipElement(ref MarkupTokenizer token, ReadOnlySpan<char> name)
    {
        var depth = 1;
        while (depth > 0 && token.Read())
        {
            if (token.Kind is not (MarkupTokenKind.Start or MarkupTokenKind.Stop) || !token.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (token.Kind == MarkupTokenKind.Stop) depth--;
            else if (!token.IsSelfClosing) depth++;
        }
    }

    private static void ReadStop(in MarkupTokenizer token, BlockAssembler assembler)
    {
        var tag = MarkupTags.Find(token.Name);
        // A lone </p> and a lone </br> do what the start tags do: nothing more is needed than the end of the line.
        if (tag == MarkupTag.Named) assembler.CloseNamed(token.Name);
        else if (tag is not (MarkupTag.Dropped or MarkupTag.DroppedText)) assembler.Close(tag);
    }

    // Blank lines part paragraphs; other line ends are white space.
    private static void ReadPlain(ReadOnlySpan<char> text, BlockAssembler assembler, MarkupReadOptions options)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.Trim(" \t\r\f").IsEmpty) assembler.EndParagraph();
            else
            {
                assembler.AddText(line, options.IsPlainText);
                assembler.AddText(" ", isLiteral: true);
            }
        }
    }

    private static string WithoutLoneSurrogates(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (repaired, source) =>
    {
        source.CopyTo(repaired);
        var offset = 0;
        while (WellFormed.IndexOfLoneSurrogate(repaired[offset..]) is var next and >= 0)
        {
            offset += next;
            repaired[offset] = '\uFFFD';
        }
    });
}
