namespace NewsModel.Serialization.PageText;

/// <summary>Finds the lines that belong to a picture by standing beside its caption or credit: captions, and descriptions for those who do not see it.</summary>
internal static class Pictures
{
    private const int MaxCaption = 260;

    internal static void Mark(List<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Plain && i + 1 < lines.Count && IsPrintedTwice(lines, i)) MarkTwice(lines, i);
            if (lines[i].Kind != LineKind.Caption || lines[i].Value is not MediaItem media) continue;
            if (IsPlainAbove(lines, i)) SetAbove(lines, i, media);
            else if (media is { Caption: null, Credit: not null } && IsPlainBelow(lines, i)) Set(lines[i + 1], new MediaItem { Caption = lines[i + 1].Text });
        }
    }

    /// <summary>One picture of two that stand beside each other and complete each other; null when they are two.</summary>
    internal static MediaItem? Merge(MediaItem first, MediaItem second)
    {
        if (first == second) return first;
        if (first.Caption is not null && second.Caption is not null && !string.Equals(first.Caption, second.Caption, StringComparison.Ordinal)) return null;
        if (first.Credit is not null && second.Credit is not null && !string.Equals(first.Credit, second.Credit, StringComparison.Ordinal)) return null;
        if (second.AlternativeText is not null) return null;
        return first with { Caption = first.Caption ?? second.Caption, Credit = first.Credit ?? second.Credit };
    }

    // The line above, where it and the caption are a block of their own.
    private static bool IsPlainAbove(List<PageLine> lines, int index)
    {
        if (index == 0 || lines[index].FollowsBlank || lines[index - 1].Kind != LineKind.Plain || lines[index - 1].Text.Length > MaxCaption || PageShape.CountWords(lines[index - 1].Text) < 2) return false;
        var isFirst = lines[index - 1].FollowsBlank || (index > 1 && lines[index - 2].Kind is LineKind.Furniture or LineKind.Caption);
        return isFirst && IsLastOfBlock(lines, index);
    }

    private static bool IsPlainBelow(List<PageLine> lines, int index) =>
        index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Plain && !lines[index + 1].FollowsBlank && lines[index + 1].Text.Length <= MaxCaption
        && PageShape.CountWords(lines[index + 1].Text) >= 3 && IsLastOfBlock(lines, index + 1) && (index == 0 || lines[index - 1].Kind != LineKind.Plain || lines[index].FollowsBlank);

    private static bool IsLastOfBlock(List<PageLine> lines, int index)
    {
        while (index + 1 < lines.Count && !lines[index + 1].FollowsBlank && lines[index + 1].Kind == LineKind.Caption) index++;
        return index + 1 == lines.Count || lines[index + 1].FollowsBlank;
    }

    private static void SetAbove(List<PageLine> lines, int index, MediaItem media)
    {
        var hasCaption = media.Caption is not null || (index + 1 < lines.Count && !lines[index + 1].FollowsBlank && lines[index + 1].Value is MediaItem { Caption: not null });
        Set(lines[index - 1], hasCaption ? new MediaItem { AlternativeText = lines[index - 1].Text } : new MediaItem { Caption = lines[index - 1].Text });
    }

    // A description and a caption in the same words, with a credit below: "The hall at noon" twice, "[Photo: Ina Holt]".
    private static bool IsPrintedTwice(List<PageLine> lines, int index) =>
        lines[index].Text.Length <= MaxCaption && lines[index + 1].Kind == LineKind.Plain && !lines[index + 1].FollowsBlank
        && string.Equals(lines[index].Text, lines[index + 1].Text, StringComparison.Ordinal) && index + 2 < lines.Count && lines[index + 2].Kind == LineKind.Caption && !lines[index + 2].FollowsBlank;

    private static void MarkTwice(List<PageLine> lines, int index)
    {
        Set(lines[index], new MediaItem { Caption = lines[index].Text });
        Set(lines[index + 1], new MediaItem { Caption = lines[index].Text });
    }

    private static void Set(PageLine line, MediaItem media) => (line.Kind, line.Value) = (LineKind.Caption, media);
}
