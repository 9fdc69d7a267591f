namespace NewsModel;

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>An organisation: a ministry, a company, a newspaper.</summary>
    Organization,

    /// <summary>Several people: "officials", "residents".</summary>
    Group,

    /// <summary>A text that speaks: a report, a letter, a poll.</summary>
    Document,

    /// <summary>A person without a name: "one expert".</summary>
    Anonymous,
}
