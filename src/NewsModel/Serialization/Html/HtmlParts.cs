namespace NewsModel.Serialization.Html;

/// <summary>The parts of an article that a page or fragment shows.</summary>
[Flags]
public enum HtmlParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Section, headline, dek and notices (withdrawn, under embargo, paid).</summary>
    Headline = 1,

    /// <summary>Bylines, times as stated, dateline, outlet and source link.</summary>
    Facts = 1 << 1,

    /// <summary>The body.</summary>
    Body = 1 << 2,

    /// <summary>The switch to Sentences Mode with all that belongs to it; only where the body has sentences.</summary>
    SentencesMode = 1 << 3,

    /// <summary>Images, audio and video that the article has besides its body.</summary>
    Media = 1 << 4,

    /// <summary>What the outlet has corrected.</summary>
    Corrections = 1 << 5,

    /// <summary>Keywords and subjects.</summary>
    Keywords = 1 << 6,

    /// <summary>Rights and licence.</summary>
    Rights = 1 << 7,

    /// <summary>The comments as threads, with the gate's own words where the form would be.</summary>
    Comments = 1 << 8,

    /// <summary>The article as schema.org JSON-LD: the first article's in the head of the page, each further one's where it ends.</summary>
    StructuredData = 1 << 9,

    /// <summary>All of them.</summary>
    All = (1 << 10) - 1,
}
