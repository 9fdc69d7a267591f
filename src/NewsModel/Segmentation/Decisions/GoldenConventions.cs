namespace NewsModel.Segmentation.Decisions;

/// <summary>Where the customs of the "Golden Rules" differ from those of news.</summary>
internal static class GoldenConventions
{
    /// <summary>Decides the stops that the customs differ on; the others are left.</summary>
    internal static bool TryDecide(in Candidate c, out bool isEnd, out int end)
    {
        (isEnd, end) = (false, c.End);
        if (c.Text[c.Stop] == ')') return true;
        if (c.Text[c.Stop] != '.' || c.Stops < 3 || c.RunEnd - c.Stop < 2 * c.Stops - 1) return false;
        var isAttached = c.Stop > 0 && !Marks.IsSpace(c.Text[c.Stop - 1]);
        if (isAttached && c.Stops == 4 && c.NextEnd > c.NextStart) (isEnd, end) = (true, c.Stop + 1);
        return isEnd || c.Stops == 3;
    }
}
