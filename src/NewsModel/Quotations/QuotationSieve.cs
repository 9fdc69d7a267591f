namespace NewsModel.Quotations;

/// <summary>The rule that attributed a quote, from the most certain to the least.</summary>
public enum QuotationSieve
{
    /// <summary>No rule found a speaker.</summary>
    None,

    /// <summary><c>"…," Smith said</c>: subject and verb right after the quotation.</summary>
    SubjectVerbAfter,

    /// <summary><c>"…," said Smith</c>: verb and subject right after it.</summary>
    VerbSubjectAfter,

    /// <summary><c>Smith said: "…"</c>: subject and verb right before it.</summary>
    SubjectVerbBefore,

    /// <summary>The second part of a quotation split around its attribution, or over paragraphs.</summary>
    Continuation,

    /// <summary><c>NAME: …</c>, <c>[Name/Title: "…"]</c>, <c>((Name, Title))</c>: the line of a transcript names its speaker.</summary>
    Header,

    /// <summary><c>"…" — Smith</c>: a name after a dash.</summary>
    Dash,

    /// <summary><c>according to Smith</c>.</summary>
    AccordingTo,

    /// <summary>The quotation answers a question that the sentence before puts to somebody.</summary>
    Question,

    /// <summary>A reported clause after its verb: <c>Smith said that …</c>.</summary>
    ReportedClause,

    /// <summary>A reported clause before or around its verb: <c>…, Smith said</c>.</summary>
    TrailingClause,

    /// <summary>The object of a verb of calling, criticising, promising …: <c>Smith called it "…"</c>.</summary>
    ReportedObject,

    /// <summary>A noun of saying: <c>Smith's claim that …</c>.</summary>
    ReportingNoun,

    /// <summary>A verb that is no verb of saying stands where one would.</summary>
    NearbySubject,

    /// <summary>The quotation stands alone and is given to who spoke, or was spoken of, just before.</summary>
    Standalone,
}
