namespace NewsModel.Segmentation;

/// <summary>Which of two customs holds where they differ: see docs/segmentation.md.</summary>
public enum SegmentationConventions
{
    /// <summary>What newsrooms and treebanks do.</summary>
    News,

    /// <summary>
    /// Those of the "Golden Rules" by which many rule-based segmenters are compared: items marked <c>1)</c> on one line are cut, and an
    /// ellipsis set wide (<c>. . .</c>) goes on with the sentence, or begins the next after a full stop.
    /// </summary>
    GoldenRules,
}
