namespace NewsModel.Time;

/// <summary>
/// Abbreviations of time zones. One of a single meaning has an offset; one of several has none unless a region decides; of the
/// generic American ones ("ET") the season would have to decide, so they are known as names only.
/// </summary>
internal static class ZoneAbbreviations
{
    internal const int MaxLength = 5;

    private static readonly (int Minutes, string[] Names)[] Certain =
    [
        (0, ["Z", "UT", "UTC", "GMT", "WET", "UCT"]),
        (60, ["CET", "MET", "WEST", "WAT", "MEZ"]),
        (120, ["CEST", "MEST", "EET", "CAT", "SAST", "MESZ"]),
        (180, ["EEST", "MSK", "EAT", "TRT"]),
        (240, ["MSD"]),
        (210, ["IRST"]),
        (300, ["PKT"]),
        (345, ["NPT"]),
        (420, ["WIB", "ICT"]),
        (480, ["SGT", "HKT", "AWST", "WITA", "PHT", "MYT"]),
        (540, ["KST", "JST", "WIT"]),
        (570, ["ACST"]),
        (600, ["AEST", "CHST"]),
        (630, ["ACDT"]),
        (660, ["AEDT"]),
        (720, ["NZST"]),
        (780, ["NZDT"]),
        (-180, ["BRT", "ART", "CLST", "UYT", "ADT"]),
        (-150, ["NDT"]),
        (-210, ["NST"]),
        (-240, ["EDT"]),
        (-300, ["EST", "CDT"]),
        (-360, ["MDT"]),
        (-420, ["MST", "PDT"]),
        (-480, ["PST", "AKDT"]),
        (-540, ["AKST"]),
        (-600, ["HST"]),
    ];

    private static readonly (string Name, int Minutes, string[] Regions)[] Regional =
    [
        ("CST", -360, ["US", "CA", "MX", "GT", "HN", "NI", "SV", "CR", "BZ"]),
        ("CST", 480, ["CN", "TW", "HK", "MO"]),
        ("CST", -300, ["CU"]),
        ("IST", 330, ["IN"]),
        ("IST", 120, ["IL"]),
        ("IST", 60, ["IE"]),
        ("AST", -240, ["CA", "PR", "BM", "TT", "BB"]),
        ("AST", 180, ["SA", "KW", "IQ", "BH", "QA", "YE"]),
        ("BST", 60, ["GB", "UK", "IM", "GG", "JE"]),
        ("BST", 360, ["BD"]),
        ("GST", 240, ["AE", "OM"]),
        ("SST", -660, ["AS"]),
    ];

    private static readonly string[] Uncertain =
    [
        "CST", "IST", "AST", "BST", "GST", "SST", "ET", "CT", "MT", "PT", "AT", "NT", "AKT", "HT", "IDT",
        "AMT", "CLT", "COT", "PET", "VET", "ECT", "BOT", "PYT", "SLT", "ALMT", "PHST", "LMT",
    ];

    /// <summary>The offset in minutes, or null for a zone without a certain one.</summary>
    /// <returns>False when the word is no abbreviation of a zone that is known here.</returns>
    internal static bool TryFind(ReadOnlySpan<char> upper, ReadOnlySpan<char> region, out int? minutes, out bool decidedByRegion)
    {
        (minutes, decidedByRegion) = (null, false);
        foreach (var (offset, names) in Certain)
            if (Holds(names, upper)) minutes = offset;
        if (minutes is not null) return true;
        foreach (var (name, offset, regions) in Regional)
            if (upper.SequenceEqual(name) && Holds(regions, region)) (minutes, decidedByRegion) = (offset, true);
        return decidedByRegion || Holds(Uncertain, upper);
    }

    private static bool Holds(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var each in words)
            if (word.SequenceEqual(each)) return true;
        return false;
    }
}
