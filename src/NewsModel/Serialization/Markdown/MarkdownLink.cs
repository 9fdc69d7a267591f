using System.Text;
using NewsModel.Serialization.Markup;
using NewsModel.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>Addresses as CommonMark takes them, between angle brackets.</summary>
internal static class MarkdownLink
{
    /// <summary>The destination of a link, or null when the address is not an absolute http, https or mailto one.</summary>
    public static string? Of(string? address)
    {
        if (address is null) return null;
        var trimmed = address.Trim();
        if (!WebAddress.HasScheme(trimmed) || !WebAddress.IsSafe(trimmed) || trimmed.AsSpan().ContainsAny(CodeUnit.Controls)) return null;
        var link = new StringBuilder("<", trimmed.Length + 2);
        foreach (var unit in trimmed)
        {
            if (unit.IsIn("<>\\`")) link.Append('%').Append(((int)unit).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else if (unit.IsIn("&*_")) link.Append('\\').Append(unit);
            else link.Append(unit);
        }
        return link.Append('>').ToString();
    }
}
