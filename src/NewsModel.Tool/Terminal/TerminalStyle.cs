namespace NewsModel.Tool.Terminal;

/// <summary>How words are set off: by ANSI sequences on a terminal, not at all elsewhere.</summary>
internal sealed record TerminalStyle(bool IsColored)
{
    public static TerminalStyle Plain { get; } = new(false);

    public static TerminalStyle Colored { get; } = new(true);

    public string Strong(string text) => Set(text, "1");

    public string Faint(string text) => Set(text, "2");

    public string Name(string text) => Set(text, "36");

    public string Label(string text) => Set(text, "33");

    private string Set(string text, string code) => IsColored && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
