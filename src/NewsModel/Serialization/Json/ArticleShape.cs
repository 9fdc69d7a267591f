namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an article. The parts of its body are members of the article itself.</summary>
internal sealed class ArticleShape : Shape<Article>
{
    public static readonly ArticleShape Instance = new();

    private ArticleShape()
        : base(
            "article",
            Member.Optional("id", Form.Text),
            Member.Optional("version", Form.Text),
            Member.Optional("headline", Form.Text),
            Member.Defaulted("alternativeHeadlines", Form.List(Form.Of("alternativeHeadline"))),
            Member.Optional("section", Form.Text),
            Member.Optional("subheadline", Form.Text),
            Member.Optional("summary", Form.Text),
            Member.Optional("dateline", Form.Of("dateline")),
            Member.Optional("location", Form.Of("place")),
            Member.Optional("language", Form.Language),
            Member.Optional("published", Form.Of("timestamp")),
            Member.Optional("updated", Form.Of("timestamp")),
            Member.Optional("created", Form.Of("timestamp")),
            Member.Optional("embargo", Form.Of("embargo")),
            Member.Optional("status", Form.Word(Words.Status)),
            Member.Defaulted("bylines", Form.List(Form.Of("byline"))),
            Member.Defaulted("body", Form.List(Form.Of("block"))),
            Member.Optional("sentences", Form.List(Form.Of("sentence"))),
            Member.Defaulted("speakers", Form.List(Form.Of("speaker"))),
            Member.Optional("quotes", Form.List(Form.Of("quote"))),
            Member.Defaulted("keywords", Form.List(Form.Text)),
            Member.Defaulted("subjects", Form.List(Form.Of("subject"))),
            Member.Defaulted("images", Form.List(Form.Of("media"))),
            Member.Defaulted("audio", Form.List(Form.Of("media"))),
            Member.Defaulted("video", Form.List(Form.Of("media"))),
            Member.Optional("source", Form.Of("source")),
            Member.Optional("rights", Form.Of("rights")),
            Member.Optional("isAccessibleForFree", Form.Flag),
            Member.Optional("digitalSourceType", Form.Text),
            Member.Defaulted("corrections", Form.List(Form.Of("correction"))),
            Member.Optional("comments", Form.Of("comments")))
    {
    }

    public override Article Read(ref JsonInput input)
    {
        string? id = null;
        string? version = null;
        string? headline = null;
        var alternativeHeadlines = ValueList<AlternativeHeadline>.Empty;
        string? section = null;
        string? subheadline = null;
        string? summary = null;
        Dateline? dateline = null;
        Place? location = null;
        LanguageTag? language = null;
        NewsTimestamp? published = null;
        NewsTimestamp? updated = null;
        NewsTimestamp? created = null;
        Embargo? embargo = null;
        PublicationStatus? status = null;
        var bylines = ValueList<Byline>.Empty;
        var keywords = ValueList<string>.Empty;
        var subjects = ValueList<Subject>.Empty;
        var images = ValueList<MediaItem>.Empty;
        var audio = ValueList<MediaItem>.Empty;
        var video = ValueList<MediaItem>.Empty;
        SourceAttribution? source = null;
        Rights? rights = null;
        bool? isAccessibleForFree = null;
        string? digitalSourceType = null;
        var corrections = ValueList<Correction>.Empty;
        CommentSection? comments = null;
        var parts = new BodyParts();
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = input.Text(); break;
                case At.Version: version = input.Text(); break;
                case At.Headline: headline = input.Text(); break;
                case At.AlternativeHeadlines: alternativeHeadlines = input.List(AlternativeHeadlineShape.Instance); break;
                case At.Section: section = input.Text(); break;
                case At.Subheadline: subheadline = input.Text(); break;
                case At.Summary: summary = input.Text(); break;
                case At.Dateline: dateline = DatelineShape.Instance.Read(ref input); break;
                case At.Location: location = PlaceShape.Instance.Read(ref input); break;
                case At.Language: language = input.Language(); break;
                case At.Published: published = TimestampShape.Instance.Read(ref input); break;
                case At.Updated: updated = TimestampShape.Instance.Read(ref input); break;
                case At.Created: created = TimestampShape.Instance.Read(ref input); break;
                case At.Embargo: embargo = EmbargoShape.Instance.Read(ref input); break;
                case At.Status: status = (PublicationStatus)input.Word(Words.Status); break;
                case At.Bylines: bylines = input.List(BylineShape.Instance); break;
                case At.Body: parts.Blocks = input.List(BlockShape.Instance); break;
                case At.Sentences: parts.Sentences = input.List(SentenceShape.Instance); break;
                case At.Speakers: parts.Speakers = input.List(SpeakerShape.Instance); break;
                case At.Quotes: parts.ReadQuotes(ref input); break;
                case At.Keywords: keywords = input.Texts(); break;
                case At.Subjects: subjects = input.List(SubjectShape.Instance); break;
                case At.Images: images = input.List(MediaItemShape.Instance); break;
                case At.Audio: audio = input.List(MediaItemShape.Instance); break;
                case At.Video: video = input.List(MediaItemShape.Instance); break;
                case At.Source: source = SourceAttributionShape.Instance.Read(ref input); break;
                case At.Rights: rights = RightsShape.Instance.Read(ref input); break;
                case At.IsAccessibleForFree: isAccessibleForFree = input.Flag(); break;
                case At.DigitalSourceType: digitalSourceType = input.Text(); break;
                case At.Corrections: corrections = input.List(CorrectionShape.Instance); break;
                case At.Comments: comments = CommentSectionShape.Instance.Read(ref input); break;
            }
        }
        return new Article
        {
            Id = id,
            Version = version,
            Headline = headline,
            AlternativeHeadlines = alternativeHeadlines,
            Section = section,
            Subheadline = subheadline,
            Summary = summary,
            Dateline = dateline,
            Location = location,
            Language = language,
            Published = published,
            Updated = updated,
            Created = created,
            Embargo = embargo,
            Status = status,
            Bylines = bylines,
            Body = parts.ToBody(reading.Start),
            Keywords = keywords,
            Subjects = subjects,
            Images = images,
            Audio = audio,
            Video = video,
            Source = source,
            Rights = rights,
            IsAccessibleForFree = isAccessibleForFree,
            DigitalSourceType = digitalSourceType,
            Corrections = corrections,
            Comments = comments,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Article value)
    {
        output.BeginObject();
        output.Text(Members[At.Id], value.Id);
        output.Text(Members[At.Version], value.Version);
        output.Text(Members[At.Headline], value.Headline);
        output.List(Members[At.AlternativeHeadlines], AlternativeHeadlineShape.Instance, value.AlternativeHeadlines);
        output.Text(Members[At.Section], value.Section);
        output.Text(Members[At.Subheadline], value.Subheadline);
        output.Text(Members[At.Summary], value.Summary);
        output.Value(Members[At.Dateline], DatelineShape.Instance, value.Dateline);
        output.Value(Members[At.Location], PlaceShape.Instance, value.Location);
        output.Language(Members[At.Language], value.Language);
        output.Value(Members[At.Published], TimestampShape.Instance, value.Published);
        output.Value(Members[At.Updated], TimestampShape.Instance, value.Updated);
        output.Value(Members[At.Created], TimestampShape.Instance, value.Created);
        output.Value(Members[At.Embargo], EmbargoShape.Instance, value.Embargo);
        if (value.Status is { } status) output.Word(Members[At.Status], Words.Status, (int)status);
        output.List(Members[At.Bylines], BylineShape.Instance, value.Bylines);
        output.List(Members[At.Body], BlockShape.Instance, value.Body.Blocks);
        output.ListEvenIfEmpty(Members[At.Sentences], SentenceShape.Instance, value.Body.Sentences);
        output.List(Members[At.Speakers], SpeakerShape.Instance, value.Body.Speakers);
        QuoteShape.Instance.WriteAll(output, Members[At.Quotes], value.Body);
        output.Texts(Members[At.Keywords], value.Keywords);
        output.List(Members[At.Subjects], SubjectShape.Instance, value.Subjects);
        output.List(Members[At.Images], MediaItemShape.Instance, value.Images);
        output.List(Members[At.Audio], MediaItemShape.Instance, value.Audio);
        output.List(Members[At.Video], MediaItemShape.Instance, value.Video);
        output.Value(Members[At.Source], SourceAttributionShape.Instance, value.Source);
        output.Value(Members[At.Rights], RightsShape.Instance, value.Rights);
        output.Flag(Members[At.IsAccessibleForFree], value.IsAccessibleForFree);
        output.Text(Members[At.DigitalSourceType], value.DigitalSourceType);
        output.List(Members[At.Corrections], CorrectionShape.Instance, value.Corrections);
        output.Value(Members[At.Comments], CommentSectionShape.Instance, value.Comments);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Version = 1;
        public const int Headline = 2;
        public const int AlternativeHeadlines = 3;
        public const int Section = 4;
        public const int Subheadline = 5;
        public const int Summary = 6;
        public const int Dateline = 7;
        public const int Location = 8;
        public const int Language = 9;
        public const int Published = 10;
        public const int Updated = 11;
        public const int Created = 12;
        public const int Embargo = 13;
        public const int Status = 14;
        public const int Bylines = 15;
        public const int Body = 16;
        public const int Sentences = 17;
        public const int Speakers = 18;
        public const int Quotes = 19;
        public const int Keywords = 20;
        public const int Subjects = 21;
        public const int Images = 22;
        public const int Audio = 23;
        public const int Video = 24;
        public const int Source = 25;
        public const int Rights = 26;
        public const int IsAccessibleForFree = 27;
        public const int DigitalSourceType = 28;
        public const int Corrections = 29;
        public const int Comments = 30;
    }
}
