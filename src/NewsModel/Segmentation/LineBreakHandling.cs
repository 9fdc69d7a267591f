namespace NewsModel.Segmentation;

/// <summary>What a single line break means. A blank line always ends a sentence.</summary>
public enum LineBreakHandling
{
    /// <summary>
    /// A line break ends a sentence when the ends of its two lines look like layout (a heading, a list item, a short line) and not
    /// like a line that was wrapped for its width.
    /// </summary>
    ByLayout,

    /// <summary>Every line break ends a sentence: one paragraph a line.</summary>
    Always,

    /// <summary>A single line break is a space: hard-wrapped text.</summary>
    Never,
}
