namespace NewsModel.Segmentation.Decisions;

/// <summary>What the rules say of a candidate: sure either way, or which way they lean when nothing else is known.</summary>
internal enum Verdict : byte
{
    No,
    LeanNo,
    LeanYes,
    Yes,
}
