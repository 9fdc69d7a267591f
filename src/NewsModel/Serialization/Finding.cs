namespace NewsModel.Serialization;

/// <summary>One thing that a reader or a writer has to tell: what was lost, assumed, repaired or left out, and where.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="kind">What became of it.</param>
    /// <param name="path">The member concerned, in the names of the wire format (<c>published</c>, <c>body[3].marks[0]</c>); empty when it concerns none.</param>
    /// <param name="message">What happened, as a sentence.</param>
    public Finding(FindingKind kind, string path, string message)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        (Kind, Path, Message) = (kind, path, message);
    }

    /// <summary>What became of it.</summary>
    public FindingKind Kind { get; }

    /// <summary>The member concerned, in the names of the wire format.</summary>
    public string Path { get; }

    /// <summary>What happened, as a sentence.</summary>
    public string Message { get; }

    /// <summary>The text concerned, verbatim; of what was removed, all of it.</summary>
    public string? Text { get; init; }

    /// <summary>Where in the source document it stood: the line, from 1; null where lines mean nothing.</summary>
    public int? Line { get; init; }

    /// <summary>Kind, path and message.</summary>
    public override string ToString() => Path.Length == 0 ? $"{WireName(Kind)}: {Message}" : $"{WireName(Kind)} {Path}: {Message}";

    private static string WireName(FindingKind kind) => kind switch
    {
        FindingKind.Lost => "lost",
        FindingKind.Approximated => "approximated",
        FindingKind.Assumed => "assumed",
        FindingKind.Repaired => "repaired",
        FindingKind.Removed => "removed",
        _ => "skipped",
    };
}
