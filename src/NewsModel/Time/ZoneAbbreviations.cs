namespace NewsModel.Time;

/// <summary>
/// Abbreviations of time zones. One of a single meaning has an offset; one of several has none unless a region decides; of the
/// generic American ones ("ET") the season would have to decide, so they are known as names only.
/// </summary>
internal static class ZoneAbbreviations
{
    internal const int MaxLength = 5;

    /// <summary>The offset in minutes, or null for a zone without a certain one.</summary>
    /// <returns>False when the word is no abbreviation of a zone that is known here.</returns>
    internal static bool TryFind(ReadOnlySpan<char> upper, ReadOnlySpan<char> region, out int? minutes, out bool decidedByRegion)
    {
        minutes = Certain(upper);
        decidedByRegion = false;
        if (minutes is not null) return true;
        minutes = ByRegion(upper, region);
        decidedByRegion = minutes is not null;
        return decidedByRegion || IsUncertain(upper);
    }

    private static int? Certain(ReadOnlySpan<char> word) => word switch
    {
        "Z" or "UT" or "UTC" or "GMT" or "WET" or "UCT" => 0,
        "CET" or "MET" or "WEST" or "WAT" or "MEZ" => 60,
        "CEST" or "MEST" or "EET" or "CAT" or "SAST" or "MESZ" => 120,
        "EEST" or "MSK" or "EAT" or "TRT" => 180,
        "MSD" => 240,
        "IRST" => 210,
        "PKT" => 300,
        "NPT" => 345,
        "WIB" => 420,
        "ICT" => 420,
        "SGT" or "HKT" or "AWST" or "WITA" or "PHT" or "MYT" => 480,
        "KST" or "JST" or "WIT" => 540,
        "ACST" => 570,
        "AEST" or "CHST" => 600,
        "ACDT" => 630,
        "AEDT" => 660,
        "NZST" => 720,
        "NZDT" => 780,
        "BRT" or "ART" or "CLST" or "UYT" => -180,
        "NDT" => -150,
        "NST" => -210,
        "ADT" => -180,
        "EDT" => -240,
        "EST" or "CDT" => -300,
        "MDT" => -360,
        "MST" or "PDT" => -420,
        "PST" or "AKDT" => -480,
        "AKST" => -540,
        "HST" => -600,
        _ => null,
    };

    private static int? ByRegion(ReadOnlySpan<char> word, ReadOnlySpan<char> region) => word switch
    {
        "CST" => region is "US" or "CA" or "MX" or "GT" or "HN" or "NI" or "SV" or "CR" or "BZ" ? -360
            : region is "CN" or "TW" or "HK" or "MO" ? 480
            : region is "CU" ? -300
            : null,
        "IST" => region is "IN" ? 330 : region is "IL" ? 120 : region is "IE" ? 60 : null,
        "AST" => region is "CA" or "PR" or "BM" or "TT" or "BB" ? -240 : region is "SA" or "KW" or "IQ" or "BH" or "QA" or "YE" ? 180 : null,
        "BST" => region is "GB" or "UK" or "IM" or "GG" or "JE" ? 60 : region is "BD" ? 360 : null,
        "GST" => region is "AE" or "OM" ? 240 : null,
        "SST" => region is "AS" ? -660 : null,
        _ => null,
    };

    private static bool IsUncertain(ReadOnlySpan<char> word) => word is
        "CST" or "IST" or "AST" or "BST" or "GST" or "SST" or "ET" or "CT" or "MT" or "PT" or "AT" or "NT" or "AKT" or "HT"
        or "IDT" or "AMT" or "CLT" or "COT" or "PET" or "VET" or "ECT" or "BOT" or "PYT" or "SLT" or "ALMT" or "PHST" or "LMT";
}
