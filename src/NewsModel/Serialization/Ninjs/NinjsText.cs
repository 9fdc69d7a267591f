using System.Text.Json;
using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Ninjs;

/// <summary>A text with its role and type, whichever way its version writes it.</summary>
internal sealed class NinjsText
{
    public required string Value { get; init; }

    public string? Role { get; init; }

    public string? ContentType { get; init; }

    /// <summary>What it was read from: an object of a list, or a member's value.</summary>
    public JsonSlice Source { get; init; }

    /// <summary>The member it was read from.</summary>
    public required string Member { get; init; }

    public bool IsMarkup =>
        ContentType is { } type ? type.Contains("html", StringComparison.OrdinalIgnoreCase)
        : Role is "richtext" || Role?.Contains("html", StringComparison.OrdinalIgnoreCase) == true || MarkupReader.HasTags(Value);

    public string Plain() => IsMarkup || Value.Contains('&', StringComparison.Ordinal) && ContentType is null ? MarkupReader.ReadText(Value) : Value;

    /// <summary>All texts of a list and of the members that version 1.x has in its place: <c>headline</c>, <c>headline_main</c>.</summary>
    public static List<NinjsText> All(JsonMembers members, string list, string single)
    {
        var texts = new List<NinjsText>();
        if (members.TryPeek(list, out var value))
        {
            foreach (var element in JsonRead.Each(value))
            {
                var inner = NinjsNames.Open(element);
                var text = element.ValueKind == JsonValueKind.String ? JsonRead.Text(element) : NinjsItem.Text(inner, "value");
                if (text is not null)
                    texts.Add(new NinjsText { Value = text, Role = NinjsItem.Text(inner, "role"), ContentType = NinjsItem.Text(inner, "contentType"), Source = element, Member = list });
            }
        }
        foreach (var (name, source) in members.Left())
            if (IsSingle(name, single) && JsonRead.Text(source) is { } text)
                texts.Add(new NinjsText { Value = text, Role = name.Length > single.Length ? name[(single.Length + 1)..] : null, Source = source, Member = name });
        return texts;
    }

    public static void TakeAll(JsonMembers members, string list, string single)
    {
        members.Take(list);
        foreach (var (name, _) in members.Left())
            if (IsSingle(name, single)) members.Take(name);
    }

    private static bool IsSingle(string name, string single) =>
        name.StartsWith(single, StringComparison.Ordinal) && (name.Length == single.Length || (name[single.Length] == '_' && name.Length > single.Length + 1));
}
