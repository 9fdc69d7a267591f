using System.Globalization;

namespace NewsModel.Serialization.Html;

/// <summary>The colour and pattern of each speaker who is quoted, in the order of their first quote.</summary>
internal sealed class SpeakerMarks
{
    /// <summary>How many colours there are; speakers beyond them share a colour and have a pattern.</summary>
    public const int Colors = 8;

    private const int Patterns = 4;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public SpeakerMarks(ArticleBody body)
    {
        if (body.Quotes is not { Count: > 0 } quotes) return;
        var byId = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var speaker in body.Speakers) byId[speaker.Id] = speaker;
        foreach (var quote in quotes)
            if (quote.SpeakerId is { } id && _places.TryAdd(id, Quoted.Count)) Quoted.Add(byId[id]);
    }

    /// <summary>The speakers who are quoted, by place.</summary>
    public List<Speaker> Quoted { get; } = [];

    /// <summary>The place of a speaker; -1 for nobody.</summary>
    public int PlaceOf(string? speakerId) => speakerId is not null && _places.TryGetValue(speakerId, out var place) ? place : -1;

    /// <summary>The classes of a place: <c>nm-c1</c>, and from the ninth speaker on a pattern.</summary>
    public static void WriteClasses(HtmlWriter writer, int place)
    {
        if (place < 0)
        {
            writer.Markup(" nm-c0");
            return;
        }
        writer.Markup(" nm-c");
        writer.Number((place % Colors) + 1);
        var pattern = place / Colors % Patterns;
        if (pattern == 0) return;
        writer.Markup(" nm-p");
        writer.Number(pattern);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quoted.Count} speakers");
}
