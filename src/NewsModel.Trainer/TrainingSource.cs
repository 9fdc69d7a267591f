namespace NewsModel.Trainer;

/// <summary>
/// A labelled file that may be learnt from: its licence lets what is learnt be shipped. Files that stand in no list here are
/// never read: news under research licences measures the segmenter, and must not teach it.
/// </summary>
internal sealed record TrainingSource(string File, double Weight, string Licence)
{
    private const string Silver = "segmentation-silver/";
    private const string Gold = "segmentation/";

    public static IReadOnlyList<TrainingSource> English { get; } =
    [
        new(Gold + "en.ud-ewt-train-answers.jsonl", 1, "CC BY-SA 4.0 (Universal Dependencies, English Web Treebank)"),
        new(Gold + "en.ud-ewt-train-email.jsonl", 1, "CC BY-SA 4.0 (Universal Dependencies, English Web Treebank)"),
        new(Gold + "en.ud-ewt-train-newsgroup.jsonl", 1, "CC BY-SA 4.0 (Universal Dependencies, English Web Treebank)"),
        new(Gold + "en.ud-ewt-train-reviews.jsonl", 1, "CC BY-SA 4.0 (Universal Dependencies, English Web Treebank)"),
        new(Gold + "en.ud-ewt-train-weblog.jsonl", 1, "CC BY-SA 4.0 (Universal Dependencies, English Web Treebank)"),
        new(Gold + "en.ud-gum-train-news.jsonl", 1, "CC BY 2.5 (Wikinews), annotation CC BY-SA 4.0 (GUM)"),
        new(Silver + "en.18f.jsonl", .5, "public domain (US government), CC0 1.0"),
        new(Silver + "en.digitalgov.jsonl", .5, "public domain (US government), CC0 1.0"),
        new(Silver + "en.fomc.jsonl", .5, "public domain (US government)"),
        new(Silver + "en.presidents.jsonl", .5, "public domain (US government)"),
        new(Silver + "en.ccblog.jsonl", .5, "CC BY 4.0 (Creative Commons)"),
        new(Silver + "en.globalvoices-2004.jsonl", .5, "CC BY 3.0 (Global Voices)"),
        new(Silver + "en.wikinews-2007.jsonl", .5, "CC BY 2.5 (Wikinews)"),
    ];
}
