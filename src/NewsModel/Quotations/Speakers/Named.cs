using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>A person the text names, by the fullest form of the name.</summary>
internal struct Named
{
    public TokenRange Name;
    public int Count;
    public Gender Gender;

    /// <summary>The gender is that of a title or role, which no given name contradicts.</summary>
    public bool IsGenderSure;

    /// <summary>Two capitalised words of which nothing says that they name a person.</summary>
    public bool IsGuess;
    public TokenRange Role;

    /// <summary>For whom the person speaks or works, as the text says.</summary>
    public TokenRange Affiliation;
    public int LastSeen;

    /// <summary>The next with the same last word of the name, or -1; likewise for the first word.</summary>
    public int NextBySurname;
    public int NextByGivenName;
    public int Speaker;
}
