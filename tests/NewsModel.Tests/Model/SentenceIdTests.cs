namespace NewsModel.Tests.Model;

public class SentenceIdTests
{
    [Fact]
    public void The_id_is_what_version_1_of_the_algorithm_makes_of_the_text() =>
        Body("The ferry sails again.").Sentences![0].Id.Should().Be("s-" + Reference("The ferry sails again."));

    [Fact]
    public void White_space_inside_a_sentence_does_not_change_its_id() =>
        Body("The  ferry\u00A0sails\tagain.").Sentences![0].Id.Should().Be(Body("The ferry sails again.").Sentences![0].Id);

    [Fact]
    public void Equal_sentences_are_numbered_in_their_order()
    {
        var body = new ArticleBody([new Paragraph("No. No. No.")], [new(new(0, 3)), new(new(4, 3)), new(new(8, 3))], null, []);

        var first = body.Sentences![0].Id;
        body.Sentences.Select(sentence => sentence.Id).Should().Equal(first, first + "-2", first + "-3");
    }

    [Fact]
    public void An_edit_elsewhere_leaves_the_id_alone()
    {
        var before = new ArticleBody([new Paragraph("One. Two.")], [new(new(0, 4)), new(new(5, 4))], null, []);
        var after = new ArticleBody([new Paragraph("Zero. Two.")], [new(new(0, 5)), new(new(6, 4))], null, []);

        after.Sentences![1].Id.Should().Be(before.Sentences![1].Id);
        after.Sentences[0].Id.Should().NotBe(before.Sentences[0].Id);
    }

    [Fact]
    public void A_given_id_is_kept() =>
        new ArticleBody([new Paragraph("One.")], [new(new(0, 4)) { Id = "mine" }], null, []).Sentences![0].Id.Should().Be("mine");

    [Fact]
    public void A_sentence_in_no_body_has_no_id() => new Sentence(new(0, 4)).Id.Should().BeNull();

    [Fact]
    public void Moving_a_sentence_forgets_the_id_its_old_text_gave_it() =>
        (Body("One.").Sentences![0] with { Span = new(0, 3) }).Id.Should().BeNull();

    [Fact]
    public void An_asked_for_id_changes_no_equality()
    {
        var asked = Body("One.");
        _ = asked.Sentences![0].Id;

        asked.Should().Be(Body("One."));
        asked.GetHashCode().Should().Be(Body("One.").GetHashCode());
    }

    private static ArticleBody Body(string text) => new([new Paragraph(text)], [new(new(0, text.Length))], null, []);

    // The plainest reading of the definition: 60 bits as a number, five at a time from the top.
    private static string Reference(string sentence)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sentence));
        var bits = string.Concat(hash.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        return string.Concat(Enumerable.Range(0, 12).Select(i => "abcdefghijklmnopqrstuvwxyz234567"[Convert.ToInt32(bits.Substring(i * 5, 5), 2)]));
    }
}
