namespace NewsModel.Fuzz;

/// <summary>A part of the library that takes any bytes: what it does with them must hold its laws, else it throws.</summary>
public sealed record FuzzTarget(string Name, Action<byte[]> Run)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("segment", SegmentTarget.Run),
        new("quotes", QuoteTarget.Run),
        new("newsjson", NewsJsonTarget.Run),
        new("page-text", PageTextTarget.Run),
        new("timestamp", TimestampTarget.Run),
        new("html", HtmlTarget.Run),
        .. from name in new[] { "rss", "atom", "json-feed", "json-ld", "ninjs" } select new FuzzTarget(name, bytes => FormatTarget.Run(name, bytes)),
    ];

    public static FuzzTarget Find(string name) => All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target '{name}'.", nameof(name));
}
