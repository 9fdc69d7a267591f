namespace NewsModel.Quotations.Tokens;

/// <summary>Tokens from <see cref="First"/> to <see cref="Last"/>, both included. <see cref="None"/> is no token at all.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public static TokenRange None => new(-1, -1);

    public bool Exists => First >= 0;

    public int Count => Last - First + 1;

    public bool Contains(int token) => token >= First && token <= Last;
}
