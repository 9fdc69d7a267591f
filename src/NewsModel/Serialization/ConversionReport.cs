using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Serialization;

/// <summary>
/// What reading or writing a document has to tell as a whole. It grows while items pass and is final when the last has.
/// </summary>
/// <remarks>
/// Not safe for several threads at once. It keeps the first <see cref="MaxFindings"/> findings and counts the rest, so its memory
/// is bounded whatever the document.
/// </remarks>
public sealed class ConversionReport
{
    /// <summary>How many findings are kept.</summary>
    public const int MaxFindings = 10_000;

    private readonly List<Finding> _findings = [];

    /// <summary>The findings that concern no single item, or of all items written, in order.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many items have passed.</summary>
    public int ItemCount { get; private set; }

    /// <summary>How many findings there were beyond those kept.</summary>
    public int OmittedCount { get; private set; }

    /// <summary>Whether nothing was lost or approximated.</summary>
    public bool IsLossless => OmittedCount == 0 && !_findings.Exists(finding => finding.Kind is FindingKind.Lost or FindingKind.Approximated or FindingKind.Skipped);

    /// <summary>Adds a finding; formats of your own call this.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (_findings.Count < MaxFindings) _findings.Add(finding);
        else OmittedCount++;
    }

    /// <summary>Adds a finding.</summary>
    public void Add(FindingKind kind, string path, string message, string? text = null) => Add(new Finding(kind, path, message) { Text = text });

    /// <summary>Adds findings.</summary>
    [SuppressMessage("Design", "CA1002", Justification = "Only enumerated.")]
    public void AddRange(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings) Add(finding);
    }

    /// <summary>Adds the findings of another report, and how many it left out.</summary>
    internal void Add(ConversionReport other)
    {
        AddRange(other.Findings);
        OmittedCount += other.OmittedCount;
    }

    /// <summary>Counts an item that has passed; formats of your own call this.</summary>
    public void CountItem() => ItemCount++;

    /// <summary>How many items and findings there are.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ItemCount} items, {_findings.Count + OmittedCount} findings");
}
