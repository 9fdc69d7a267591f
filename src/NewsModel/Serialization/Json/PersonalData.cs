namespace NewsModel.Serialization.Json;

/// <summary>
/// Tells by its name whether an extension member of a comment holds the e-mail or IP address of the one who wrote it. Sites spell
/// these in many ways (<c>author_IP</c>, <c>e-mail</c>, <c>ipAddress</c>), so the name is looked at word by word.
/// </summary>
internal static class PersonalData
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "ip", "ips", "ipv4", "ipv6", "ipaddress", "ipaddresses", "ipaddr", "mail", "mails", "remoteaddr", "remoteaddress",
        "userip", "authorip", "clientip", "remoteip", "posterip", "hostaddress", "userhostaddress",
    };

    public static bool IsNamedBy(string name)
    {
        if (name.Contains("mail", StringComparison.OrdinalIgnoreCase) && Letters(name).Contains("email", StringComparison.Ordinal)) return true;
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !BeginsWord(name, i)) continue;
            if (Words.Contains(Letters(name[start..i]))) return true;
            start = i;
        }
        return Words.Contains(Letters(name));
    }

    // At a separator, at a capital after a small letter, and at the last capital of several before a small letter (IPAddress).
    private static bool BeginsWord(string name, int index)
    {
        var (before, unit) = (name[index - 1], name[index]);
        if (!char.IsAsciiLetterOrDigit(unit) || !char.IsAsciiLetterOrDigit(before)) return true;
        if (!char.IsAsciiLetterUpper(unit)) return false;
        return !char.IsAsciiLetterUpper(before) || (index + 1 < name.Length && char.IsAsciiLetterLower(name[index + 1]));
    }

    // In small letters; digits have the bit already. What holds an e-mail is found without the list.
    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(unit => (char)(unit | 0x20)));
}
