using System.Text.Json;

namespace NewsModel.Tests.Model;

/// <summary>Makes random values of the model. The same seed and size make the same value.</summary>
internal sealed partial class ModelMaker(uint seed, int size)
{
    private static readonly string[] Pieces =
    [
        "the harbour", "Ina Holt", "said", ".", ",", " ", "\n", "\n\n", "\t", "\r\n", "“We are glad,”", "‘so’", "\"", "\\", "/", "<b>", "&amp;", "</script>",
        "대통령", "平和", "мир", "سلام", "שלום", "शांति", "é", "e\u0301", "😀", "👩‍👩‍👧", "🇰🇷", "\u2028", "\u2029", "\u0000", "\u0001", "\u001F", "\u007F", "\u0085", "\uFEFF", "\uFFFD",
        "\uFFFF", "\uE000", "\u200B", "\u202E", "𝔄", "\U0010FFFF", "'", "`", "+", "1e5", "null", "{}", "[]",
    ];

    private readonly Random _random = new(unchecked((int)seed));

    public bool Coin => _random.Next(2) == 0;

    public int Number(int below) => _random.Next(below);

    public T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public TEnum Pick<TEnum>()
        where TEnum : struct, Enum => Pick(Enum.GetValues<TEnum>());

    public string Text() => string.Concat(Enumerable.Range(0, _random.Next(2 + (size * 2))).Select(_ => Pick(Pieces)));

    public string? MaybeText() => Maybe(Text);

    public string? MaybeAddress() => Maybe(Address);

    public string Address() => Pick(["https://courier.example/a/1?b=2&c=3", "http://courier.example", "mailto:ina@courier.example", "/a/1", "//courier.example/a", "#top", "javascript:void(0)", "ftp://courier.example/a", "https://courier.example/a b", "a.jpg", "", Text(), Text()]);

    public T? Maybe<T>(Func<T> make)
        where T : class => Rarely ? make() : null;

    public T? MaybeValue<T>(Func<T> make)
        where T : struct => Rarely ? make() : null;

    public ValueList<T> List<T>(Func<T> make) => Rarely ? [.. Enumerable.Range(0, _random.Next(1 + size)).Select(_ => make())] : [];

    public double Double() => _random.Next(5) switch
    {
        0 => _random.Next(-1000, 1000),
        1 => _random.NextDouble(),
        2 => double.Epsilon,
        3 => double.MaxValue,
        _ => BitConverter.Int64BitsToDouble(_random.NextInt64()) is var value && double.IsFinite(value) ? value : -0.1,
    };

    public LanguageTag Language() => new(Pick(["en", "ko", "pt-BR", "zh-Hant-TW", "x-news", "EN-us", "und"]));

    public NewsTimestamp Timestamp()
    {
        var date = DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1));
        var time = new TimeOnly(_random.NextInt64(TimeOnly.MaxValue.Ticks + 1));
        var digits = _random.Next(1, 8);
        var local = _random.Next(3) switch
        {
            0 => NewsTimestamp.FromLocal(date, time, NewsTimestampPrecision.Minute),
            1 => NewsTimestamp.FromLocal(date, time, NewsTimestampPrecision.Second),
            _ => NewsTimestamp.FromLocal(date, time, NewsTimestampPrecision.Fraction, digits),
        };
        var offset = TimeSpan.FromMinutes(_random.Next(-14 * 60, (14 * 60) + 1));
        var timestamp = _random.Next(6) switch
        {
            0 => NewsTimestamp.FromYear(date.Year),
            1 => NewsTimestamp.FromMonth(date.Year, date.Month),
            2 => NewsTimestamp.FromDate(date),
            3 => local,
            4 => local.WithAssumedOffset(offset),
            _ => local.At(offset, NewsTimestampZone.Given),
        };
        return timestamp with { Text = MaybeText(), Extensions = Extensions() };
    }

    public ExtensionData Extensions()
    {
        if (_random.Next(4) > 0) return ExtensionData.Empty;
        var members = Enumerable.Range(0, _random.Next(1 + size)).Select(i => KeyValuePair.Create($"x-{i}{Text()}", Json()));
        return ExtensionData.Create(members);
    }

    public JsonElement Json() => JsonDocument.Parse(JsonText(3)).RootElement;

    private bool Rarely => _random.Next(3) == 0;

    private string JsonText(int depth) => _random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => "null",
        1 => "true",
        2 => "false",
        3 => Pick(["0", "-0", "1.0", "1e400", "-1E-3", "123456789012345678901234567890", "0.1"]),
        4 or 5 => JsonSerializer.Serialize(Text()),
        6 => "[" + string.Join(" , ", Enumerable.Range(0, _random.Next(1 + size)).Select(_ => JsonText(depth - 1))) + "]",
        _ => "{" + string.Join(",\n", Enumerable.Range(0, _random.Next(1 + size)).Select(i => $"{JsonSerializer.Serialize(Text() + i)} : {JsonText(depth - 1)}")) + "}",
    };
}
