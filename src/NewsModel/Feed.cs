using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>What a feed says about itself.</summary>
[JsonConverter(typeof(NewsJsonConverter<Feed>))]
public sealed record Feed
{
    /// <summary>Its id, verbatim.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>Its title.</summary>
    public string? Title { get; init => field = WellFormed.Check(value); }

    /// <summary>What it is about.</summary>
    public string? Description { get; init => field = WellFormed.Check(value); }

    /// <summary>Its links: home page, itself, next page.</summary>
    /// <value>Empty by default.</value>
    public ValueList<FeedLink> Links { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<FeedLink>.Empty;

    /// <summary>The language of its items, unless they say otherwise.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it last changed.</summary>
    public NewsTimestamp? Updated { get; init; }

    /// <summary>The rights to it.</summary>
    public Rights? Rights { get; init; }

    /// <summary>Who makes it.</summary>
    /// <value>Empty by default.</value>
    public ValueList<Byline> Authors { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Byline>.Empty;

    /// <summary>What it is about, in terms.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Categories { get; init => field = WellFormed.Check(value); } = ValueList<string>.Empty;

    /// <summary>The address of a picture that stands for it, verbatim.</summary>
    public string? IconUrl { get; init => field = WellFormed.Check(value); }

    /// <summary>The program that made it.</summary>
    public string? Generator { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The title.</summary>
    public override string ToString() => Title ?? Id ?? nameof(Feed);
}
