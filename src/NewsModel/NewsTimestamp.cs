using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;
using NewsModel.Time;

namespace NewsModel;

/// <summary>
/// A time as a source stated it, and no more: a date (day, month or year), a local time without a zone, or an instant with its
/// offset, each in the precision that was stated, with the raw text.
/// </summary>
/// <remarks>
/// Equal by value, all properties included. It has no order: two local times of unknown zones cannot be compared.
/// <see cref="ToInstant(TimeSpan)"/> gives what can. Immutable and safe for all threads.
/// </remarks>
[JsonConverter(typeof(NewsJsonConverter<NewsTimestamp>))]
public sealed record NewsTimestamp
{
    private readonly DateOnly _date;
    private readonly long _ticks;
    private readonly short? _offsetMinutes;

    private NewsTimestamp(DateOnly date, long ticks, NewsTimestampPrecision precision, int fractionDigits, short? offsetMinutes, NewsTimestampZone zone)
    {
        _date = date;
        _ticks = ticks;
        _offsetMinutes = offsetMinutes;
        Precision = precision;
        FractionDigits = fractionDigits;
        Zone = zone;
    }

    /// <summary>Whether a date, a local time or an instant is stated.</summary>
    public NewsTimestampKind Kind =>
        Precision <= NewsTimestampPrecision.Day ? NewsTimestampKind.Date
        : _offsetMinutes is null ? NewsTimestampKind.Local
        : NewsTimestampKind.Instant;

    /// <summary>The smallest unit that is stated.</summary>
    public NewsTimestampPrecision Precision { get; }

    /// <summary>The number of stated digits of the fraction of a second: 1 to 7, or 0 when there is none.</summary>
    public int FractionDigits { get; }

    /// <summary>Whether the offset was given, assumed or is unknown.</summary>
    public NewsTimestampZone Zone { get; }

    /// <summary>The date; of a year or a month alone, its first day.</summary>
    public DateOnly Date => _date;

    /// <summary>The time of day as stated, or null when only a date is.</summary>
    public TimeOnly? Time => Kind == NewsTimestampKind.Date ? null : new TimeOnly(_ticks);

    /// <summary>The offset from UTC, in whole minutes; null unless <see cref="Kind"/> is <see cref="NewsTimestampKind.Instant"/>.</summary>
    public TimeSpan? Offset => _offsetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The text the timestamp was read from, verbatim.</summary>
    /// <value>The default is null: it was not read from a text.</value>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public string? Text { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>
    /// The timestamp in its wire form, a profile of ISO 8601 that keeps the precision: <c>2025</c>, <c>2025-02</c>,
    /// <c>2025-02-13</c>, <c>2025-02-13T20:00</c>, <c>2025-02-13T20:00:05.25</c>, the last two also with <c>Z</c> or <c>+09:00</c>.
    /// </summary>
    public string Value => TimestampValue.Format(this);

    /// <summary>A day.</summary>
    public static NewsTimestamp FromDate(DateOnly date) => new(date, 0, NewsTimestampPrecision.Day, 0, null, NewsTimestampZone.Unknown);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month in the years 1 to 9999.</exception>
    public static NewsTimestamp FromMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), 0, NewsTimestampPrecision.Month, 0, null, NewsTimestampZone.Unknown);

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static NewsTimestamp FromYear(int year) =>
        new(new DateOnly(year, 1, 1), 0, NewsTimestampPrecision.Year, 0, null, NewsTimestampZone.Unknown);

    /// <summary>A local time of an unknown zone, in the precision its last non-zero unit needs; at least minutes.</summary>
    public static NewsTimestamp FromLocal(DateOnly date, TimeOnly time)
    {
        var digits = TimestampValue.DigitsOf(time.Ticks);
        return FromLocal(date, time, TimestampValue.PrecisionOf(time.Ticks, digits), digits);
    }

    /// <summary>A local time of an unknown zone in a stated precision; what is smaller is cut off.</summary>
    /// <param name="date">The date.</param>
    /// <param name="time">The time of day.</param>
    /// <param name="precision">Minute, second or fraction.</param>
    /// <param name="fractionDigits">1 to 7 for a fraction, else 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is that of a date, or the digits do not fit it.</exception>
    public static NewsTimestamp FromLocal(DateOnly date, TimeOnly time, NewsTimestampPrecision precision, int fractionDigits = 0)
    {
        TimestampValue.CheckPrecision(precision, fractionDigits);
        return new NewsTimestamp(date, TimestampValue.Cut(time.Ticks, precision, fractionDigits), precision, fractionDigits, null, NewsTimestampZone.Unknown);
    }

    /// <summary>An instant with its offset, in the precision its last non-zero unit needs; at least minutes.</summary>
    public static NewsTimestamp FromInstant(DateTimeOffset instant) =>
        FromLocal(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime)).At(instant.Offset, NewsTimestampZone.Given);

    /// <summary>
    /// Reads the text of a date or time in any of the forms that pages and feeds carry; <c>docs/pages.md</c> lists them.
    /// </summary>
    /// <param name="text">The text, with nothing else around it; longer ones than 200 code units are refused.</param>
    /// <param name="options">The language and the order of numeric dates; null for <see cref="NewsTimestampOptions.Default"/>.</param>
    /// <param name="timestamp">What the text states, with <see cref="Text"/> set to it; null when it is refused.</param>
    /// <param name="notes">What was assumed or left over, or that the date is ambiguous.</param>
    /// <returns>False when the text is no date, or is one of more than one meaning.</returns>
    public static bool TryParse(
        string? text,
        NewsTimestampOptions? options,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NewsTimestamp? timestamp,
        out NewsTimestampNotes notes) =>
        TimestampParser.TryParse(text, options ?? NewsTimestampOptions.Default, out timestamp, out notes);

    /// <inheritdoc cref="TryParse(string?, NewsTimestampOptions?, out NewsTimestamp?, out NewsTimestampNotes)"/>
    public static bool TryParse(
        string? text,
        NewsTimestampOptions? options,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NewsTimestamp? timestamp) =>
        TryParse(text, options, out timestamp, out _);

    /// <summary>Reads the wire form that <see cref="Value"/> writes, and nothing else; <c>+00:00</c> is read as <c>Z</c>.</summary>
    /// <param name="value">The wire form.</param>
    /// <param name="zone">What is known of the offset; null for given where there is one and unknown where not.</param>
    /// <param name="text">The raw text to keep, if there is one.</param>
    /// <param name="timestamp">The timestamp, or null.</param>
    /// <returns>False when the value has another form or no meaning, or <paramref name="zone"/> contradicts it.</returns>
    public static bool TryParseValue(
        string? value,
        NewsTimestampZone? zone,
        string? text,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NewsTimestamp? timestamp)
    {
        timestamp = TimestampValue.TryParse(value, out var read) ? read.InZone(zone, text, ExtensionData.Empty) : null;
        return timestamp is not null;
    }

    /// <summary>Gives the instant, without assuming anything.</summary>
    /// <param name="instant">The instant, or <c>default</c>.</param>
    /// <returns>False for a date and for a local time.</returns>
    public bool TryGetInstant(out DateTimeOffset instant)
    {
        instant = default;
        if (Offset is not { } offset) return false;
        var local = _date.ToDateTime(new TimeOnly(_ticks));
        if (local.Ticks - offset.Ticks < 0 || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks) return false;
        instant = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>The instant; a local time is taken at the assumed offset, a date as its first moment there.</summary>
    /// <param name="assumedOffset">The offset to take where none is stated; a stated one is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not of whole minutes within 14 hours, or the instant is out of the calendar.</exception>
    public DateTimeOffset ToInstant(TimeSpan assumedOffset) => InstantAt(Offset ?? assumedOffset);

    /// <summary>The instant; a local time is taken in the assumed zone, a date as its first moment there.</summary>
    /// <remarks>
    /// A local time that the start of daylight saving skips is moved forward by what was skipped; of one that occurs twice at its
    /// end, the earlier is taken. The zone's rules are those of the machine's data.
    /// </remarks>
    /// <param name="assumedZone">The zone to take where no offset is stated; a stated one is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumedZone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant is out of the calendar.</exception>
    public DateTimeOffset ToInstant(TimeZoneInfo assumedZone)
    {
        ArgumentNullException.ThrowIfNull(assumedZone);
        return InstantAt(Offset ?? LocalZone.OffsetOf(_date.ToDateTime(new TimeOnly(_ticks)), assumedZone));
    }

    /// <summary>
    /// The same time with an offset supplied by the caller and <see cref="Zone"/> assumed; unchanged when it is a date or has an
    /// offset already.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not of whole minutes within 14 hours.</exception>
    public NewsTimestamp WithAssumedOffset(TimeSpan offset) =>
        Kind == NewsTimestampKind.Local ? At(offset, NewsTimestampZone.Assumed) : this;

    /// <summary>
    /// The same time with the offset it has in a zone and <see cref="Zone"/> assumed; unchanged when it is a date or has an offset
    /// already. Daylight saving as in <see cref="ToInstant(TimeZoneInfo)"/>, except that a skipped time keeps its digits.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public NewsTimestamp WithAssumedZone(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return WithAssumedOffset(LocalZone.OffsetOf(_date.ToDateTime(new TimeOnly(_ticks)), zone));
    }

    /// <summary>The <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    internal NewsTimestamp At(TimeSpan offset, NewsTimestampZone zone)
    {
        LocalZone.CheckOffset(offset);
        return new NewsTimestamp(_date, _ticks, Precision, FractionDigits, (short)(offset.Ticks / TimeSpan.TicksPerMinute), zone) { Text = Text, Extensions = Extensions };
    }

    // A time of which all has been checked.
    internal static NewsTimestamp Of(DateOnly date, long ticks, NewsTimestampPrecision precision, int fractionDigits, int? offsetMinutes) =>
        new(date, ticks, precision, fractionDigits, (short?)offsetMinutes, offsetMinutes is null ? NewsTimestampZone.Unknown : NewsTimestampZone.Given);

    // The same with what the wire says beside the value; null when the zone contradicts it.
    internal NewsTimestamp? InZone(NewsTimestampZone? zone, string? text, ExtensionData extensions)
    {
        if (zone is { } known && (known == NewsTimestampZone.Unknown) == _offsetMinutes is not null) return null;
        if (zone is null && text is null && Text is null && ReferenceEquals(extensions, Extensions)) return this;
        return new NewsTimestamp(_date, _ticks, Precision, FractionDigits, _offsetMinutes, zone ?? Zone) { Text = text, Extensions = extensions };
    }

    private DateTimeOffset InstantAt(TimeSpan offset)
    {
        LocalZone.CheckOffset(offset);
        return new DateTimeOffset(_date.ToDateTime(new TimeOnly(_ticks)), offset);
    }
}
