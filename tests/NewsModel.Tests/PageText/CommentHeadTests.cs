using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>The ways in which pages say who wrote a comment, when, and to whom.</summary>
public class CommentHeadTests
{
    [Theory]
    [InlineData("Ina Holt · 13 Feb 2025 20:15", "Ina Holt")]
    [InlineData("Ina Holt\n2 hours ago", "Ina Holt")]
    [InlineData("Ina Holt wrote:", "Ina Holt")]
    [InlineData("Ben Ash → Ina Holt · 2 hours ago", "Ben Ash")]
    [InlineData("Ben Ash in reply to Ina Holt, 2 hours ago", "Ben Ash")]
    [InlineData("Ina Holt on 13 February 2025 at 20:15 said:", "Ina Holt")]
    [InlineData("Ina Holt says: 13 February 2025 at 20:15", "Ina Holt")]
    [InlineData("↳ Ina Holt\n2 hours ago", "Ina Holt")]
    [InlineData("Ina Holt\nReply to Ben Ash\n2 hours ago", "Ina Holt")]
    [InlineData("Ina Holt\n2 hours ago · Reply to Ben Ash", "Ina Holt")]
    [InlineData("Ina Holt\n2 hours ago | Report", "Ina Holt")]
    [InlineData("By Ina Holt, 13 Feb 2025", "Ina Holt")]
    [InlineData("Ina Holt (13 Feb 2025, 20:15): I saw it from the pier.", "Ina Holt")]
    public void Who_wrote_a_comment_is_read(string head, string author)
    {
        var page = $"Ferry sails again after nine days\n13 February 2025\n\nThe ferry sails again from Lindhaven on Monday, the council said after a long meeting.\n\nComments (1)\n\n{head}\nThe first words of it stand here.\n";
        PageTextFormat.Read(page).Article.Comments!.Items.Should().ContainSingle().Which.Author!.Name.Should().Be(author);
    }

    [Theory]
    [InlineData("김하늘님\n2시간 전")]
    [InlineData("김하늘님의 댓글 2025.02.13 20:15")]
    public void Who_wrote_a_comment_is_read_in_Korean(string head)
    {
        var page = $"아흐레 만에 다시 뜨는 배\n2025.02.13 20:00\n\n린드헤이븐 시의회는 월요일부터 배가 다시 다닌다고 긴 회의 끝에 밝혔다. 표 값은 그대로다.\n\n댓글 1\n\n{head}\n드디어 배가 다닌다.\n";
        PageTextFormat.Read(page).Article.Comments!.Items.Should().ContainSingle().Which.Author!.Name.Should().Be("김하늘");
    }
}
