namespace NewsModel.Serialization;

/// <summary>How NewsJson is read and written. Immutable; change it with <c>with</c>.</summary>
public sealed record NewsJsonOptions
{
    /// <summary>The highest <see cref="MaxDepth"/> that can be set.</summary>
    public const int HighestMaxDepth = ExtensionData.MaxDepth;

    /// <summary>The options as they are when nothing is said.</summary>
    public static NewsJsonOptions Default { get; } = new();

    /// <summary>
    /// Whether e-mail and IP addresses of those who comment are written, also where they stand in extension members by names such
    /// as <c>email</c>, <c>author_IP</c> or <c>ipAddress</c>. Reading keeps them in any case.
    /// </summary>
    /// <value>False by default.</value>
    public bool IncludesPersonalData { get; init; }

    /// <summary>Whether the JSON is indented for people, by two spaces. NDJSON never is.</summary>
    /// <value>False by default.</value>
    public bool Indented { get; init; }

    /// <summary>How deep objects and lists may be nested, for reading and writing. Replies as deep as the model allows need 205.</summary>
    /// <value>256 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to <see cref="HighestMaxDepth"/>.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxDepth);
            field = value;
        }
    }
    = 256;

    /// <summary>How long a document, or a line of NDJSON, may be that is read, in bytes.</summary>
    /// <value>256 MiB by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 256 << 20;
}
