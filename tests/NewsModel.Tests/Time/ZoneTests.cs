namespace NewsModel.Tests.Time;

public class ZoneTests
{
    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("WET", 0)]
    [InlineData("CET", 60)]
    [InlineData("WAT", 60)]
    [InlineData("CEST", 120)]
    [InlineData("SAST", 120)]
    [InlineData("EEST", 180)]
    [InlineData("MSK", 180)]
    [InlineData("IRST", 210)]
    [InlineData("MSD", 240)]
    [InlineData("PKT", 300)]
    [InlineData("NPT", 345)]
    [InlineData("WIB", 420)]
    [InlineData("ICT", 420)]
    [InlineData("SGT", 480)]
    [InlineData("AWST", 480)]
    [InlineData("KST", 540)]
    [InlineData("ACST", 570)]
    [InlineData("AEST", 600)]
    [InlineData("ACDT", 630)]
    [InlineData("AEDT", 660)]
    [InlineData("NZST", 720)]
    [InlineData("NZDT", 780)]
    [InlineData("NDT", -150)]
    [InlineData("BRT", -180)]
    [InlineData("ADT", -180)]
    [InlineData("NST", -210)]
    [InlineData("EDT", -240)]
    [InlineData("CDT", -300)]
    [InlineData("MDT", -360)]
    [InlineData("PDT", -420)]
    [InlineData("PST", -480)]
    [InlineData("AKST", -540)]
    [InlineData("HST", -600)]
    public void An_abbreviation_of_one_meaning_is_an_offset(string zone, int minutes) =>
        Read($"2025-02-13 10:00 {zone}", null).Offset.Should().Be(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData("CST", "en-US", -360)]
    [InlineData("CST", "zh-TW", 480)]
    [InlineData("CST", "es-CU", -300)]
    [InlineData("IST", "en-IN", 330)]
    [InlineData("IST", "he-IL", 120)]
    [InlineData("IST", "en-IE", 60)]
    [InlineData("AST", "en-CA", -240)]
    [InlineData("AST", "ar-SA", 180)]
    [InlineData("BST", "en-GB", 60)]
    [InlineData("BST", "bn-BD", 360)]
    [InlineData("GST", "ar-AE", 240)]
    [InlineData("SST", "en-AS", -660)]
    public void An_abbreviation_of_several_meanings_is_decided_by_the_region(string zone, string language, int minutes)
    {
        Read($"2025-02-13 10:00 {zone}", language).Offset.Should().Be(TimeSpan.FromMinutes(minutes));
        Read($"2025-02-13 10:00 {zone}", null).Offset.Should().BeNull("nothing says which is meant");
    }

    [Theory]
    [InlineData("٢٠٢٥-٠٢-١٣")]
    [InlineData("۲۰۲۵-۰۲-۱۳")]
    [InlineData("२०२५-०२-१३")]
    [InlineData("২০২৫-০২-১৩")]
    [InlineData("૨૦૨૫-૦૨-૧૩")]
    [InlineData("௨௦௨௫-௦௨-௧௩")]
    [InlineData("၂၀၂၅-၀၂-၁၃")]
    [InlineData("２０２５-０２-１３")]
    public void A_date_may_be_in_the_digits_of_any_script_that_dates_are_read_in(string date) => Read(date, null).Value.Should().Be("2025-02-13");

    private static NewsTimestamp Read(string text, string? language)
    {
        var options = new NewsTimestampOptions { Language = language is null ? default(LanguageTag?) : new LanguageTag(language) };
        return NewsTimestamp.TryParse(text, options, out var time) ? time : throw new FormatException(text);
    }
}
