using System.Text;
using NewsModel.Serialization.PageText;

namespace NewsModel.Fuzz;

/// <summary>Any text is a page.</summary>
internal static class PageTextTarget
{
    public static void Run(byte[] bytes)
    {
        var item = PageTextFormat.Read(Encoding.UTF8.GetString(bytes));
        LawBroken.Unless(item.Article.Body.Blocks.All(block => block.PlainText is null or { Length: > 0 }), "No block of a page is empty.");
    }
}
