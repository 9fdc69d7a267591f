namespace NewsModel.Quotations.Speakers;

/// <summary>What a name, a title or a pronoun says of gender. A set: <see cref="Unknown"/> excludes nothing.</summary>
[Flags]
internal enum Gender : byte
{
    Unknown = 0,
    Female = 1,
    Male = 2,
    Either = Female | Male,
}
