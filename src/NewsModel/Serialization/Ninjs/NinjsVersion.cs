namespace NewsModel.Serialization.Ninjs;

/// <summary>A version that is written: how it spells its names, and what it has that others have not.</summary>
internal sealed class NinjsVersion
{
    private NinjsVersion(string number, bool isCamelCase) => (Number, IsCamelCase) = (number, isCamelCase);

    /// <summary>Version 2.1, whose names are in lower case.</summary>
    public static NinjsVersion V21 { get; } = new("2.1", isCamelCase: false);

    /// <summary>Version 3.1, whose names are in camel case.</summary>
    public static NinjsVersion V31 { get; } = new("3.1", isCamelCase: true);

    public string Number { get; }

    public bool IsCamelCase { get; }

    public string Schema => $"http://www.iptc.org/std/ninjs/ninjs-schema_{Number}.json";

    /// <summary>The name that this version has for a name of version 3.1.</summary>
    public string Name(string name) => IsCamelCase ? name : name == "embargoedUntil" ? "embargoed" : name.ToLowerInvariant();
}
