using NewsModel.Languages;
using NewsModel.Time;

namespace NewsModel.Tests.Time;

/// <summary>The dates of the case files with parts exchanged, put in, left out and moved; the choices are the same in every run.</summary>
public class RewordedDateTests
{
    private const int RoundsOfACase = 60;

    private static readonly string[] s_parts =
    [
        "2025", "25", "'25", "13", "2", "02", "31", "0", "24:00", "20:00", "20:00:05", "20:00:05.25", "20:00:60", "20.15", "8", "2005", "200005", "20250213", "20250213T2000", "202502132000", "20250213200005", "13/02/2025", "02/2025", "2025-02", "2025-W07-4", "2025W074",
        "2025-044", "2024-366", "9999-12-31", "T", "T20", "Z", "+09:00", "-0500", "+9", "+900", "GMT+9", "UTC", "KST", "CST", "ET", "XYZT", "kst", "Etc/GMT", "Europe/Paris", "(KST)", "[Asia/Seoul]", "(목)", "（월）", "p.m.", "a.m.", "오전", "오후", "º", "st", "1st", "1er", "h", "Uhr",
        ",", ".", "-", "–", "/", ":", "|", "(", ")", "T", "\u200F", "\u202F", " ", "12", "12:30", "kl.", "à", "at", "of",
    ];

    private static readonly string?[] s_tags = [null, "en", "en-US", "en-GB", "de", "fr-CA", "es-CU", "es", "ko", "ja", "zh-TW", "hu", "vi", "ar-SA", "nb", "x-none", "bn-BD"];

    [Fact]
    public void Parts_of_dates_in_any_order_are_read_or_refused_and_what_is_read_has_a_wire_form()
    {
        var random = new Random(20250213);
        var words = Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number)
            .SelectMany(language => new[] { MonthWords.Table.ToList(language), WeekdayWords.Table.ToList(language), TimeWordWords.Table.ToList(language), ZoneWords.Table.ToList(language) }.SelectMany(table => table.Select(entry => entry.Word)))
            .Distinct().Order(StringComparer.Ordinal).Concat(s_parts).Concat(s_parts).ToArray();
        var options = s_tags.SelectMany(tag => new NewsDateOrder?[] { null, NewsDateOrder.DayMonthYear, NewsDateOrder.MonthDayYear, NewsDateOrder.YearMonthDay }
            .Select(order => new NewsTimestampOptions { Language = tag is null ? default(LanguageTag?) : new LanguageTag(tag), DateOrder = order })).ToArray();
        foreach (var date in TimestampCaseTests.Texts())
            for (var round = 0; round < RoundsOfACase; round++)
            {
                var text = Reworded(date, words, random);
                AssertRead(text, options[random.Next(options.Length)]);
            }
    }

    private static void AssertRead(string text, NewsTimestampOptions options)
    {
        if (NewsTimestamp.TryParse(text, options, out var timestamp) && !(NewsTimestamp.TryParseValue(timestamp.Value, timestamp.Zone, text, out var again) && again == timestamp))
            Assert.Fail($"'{text}' was read as {timestamp}, and that as {again}");
        if (!TimestampParser.TryParsePrefix(text, options, out var length, out var start, out _)) return;
        if (length < 1 || length > text.Length || start.Text!.Length > length) Assert.Fail($"{length} of '{text}' were read as '{start.Text}'");
        if ((start.Zone == NewsTimestampZone.Unknown) != start.Offset is null) Assert.Fail($"'{text}' has the zone {start.Zone} and the offset {start.Offset}");
    }

    private static string Reworded(string text, string[] words, Random random)
    {
        var parts = text.Split(' ').ToList();
        for (var steps = random.Next(4); steps > 0; steps--)
        {
            var at = random.Next(parts.Count);
            switch (random.Next(6))
            {
                case 0: parts.Insert(at, words[random.Next(words.Length)]); break;
                case 1: parts[at] = words[random.Next(words.Length)]; break;
                case 2 when parts.Count > 1: parts.RemoveAt(at); break;
                case 3: parts.Add(words[random.Next(words.Length)]); break;
                case 4: parts[at] += s_parts[random.Next(s_parts.Length)]; break;
                default: parts.Insert(random.Next(parts.Count), s_parts[random.Next(s_parts.Length)]); break;
            }
        }
        return string.Join(random.Next(8) == 0 ? "" : " ", parts);
    }
}
