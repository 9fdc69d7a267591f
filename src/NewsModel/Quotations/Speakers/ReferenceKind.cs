namespace NewsModel.Quotations.Speakers;

/// <summary>The ways a mention refers.</summary>
internal enum ReferenceKind : byte
{
    /// <summary>A name that is surely a person's.</summary>
    Person,

    /// <summary>A name: a person's if the text names one so, else an organisation's or a place's.</summary>
    Name,
    Organization,

    /// <summary>"the company", "the campaign": an organisation without a name of its own.</summary>
    CommonOrganization,
    Document,
    Role,
    Group,
    Pronoun,
    They,
    It,
    Self,
    Relative,
    Other,
}
