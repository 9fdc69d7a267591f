using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Where and when a story was filed and who filed it, as the line at its head says: <c>SEOUL, Feb. 13 (Yonhap) --</c>.</summary>
[JsonConverter(typeof(NewsJsonConverter<Dateline>))]
public sealed record Dateline
{
    /// <summary>The line, verbatim.</summary>
    public string? Text { get; init => field = WellFormed.Check(value); }

    /// <summary>The place it names.</summary>
    public Place? Place { get; init; }

    /// <summary>The day it names; without a year when it names none, and then only as text.</summary>
    public NewsTimestamp? Date { get; init; }

    /// <summary>The agency it names.</summary>
    public string? Agency { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The line.</summary>
    public override string ToString() => Text ?? Place?.ToString() ?? nameof(Dateline);
}
