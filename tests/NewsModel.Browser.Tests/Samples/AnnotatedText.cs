using System.Text;

namespace NewsModel.Browser.Tests.Samples;

/// <summary>
/// A body annotated by hand. Each string is a paragraph; <c>|</c> parts sentences, <c>{p1:…}</c> is what the speaker p1 is quoted with.
/// </summary>
internal static class AnnotatedText
{
    public static ArticleBody Body(ValueList<Speaker> speakers, params string[] paragraphs) => Body(speakers, [], paragraphs);

    public static ArticleBody Body(ValueList<Speaker> speakers, Block[] tail, params string[] paragraphs)
    {
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        var quotes = new List<Quote>();
        var offset = 0;
        foreach (var paragraph in paragraphs)
        {
            var text = new StringBuilder();
            var sentence = 0;
            var quote = -1;
            string? speaker = null;
            void EndSentence()
            {
                var end = text.Length;
                while (sentence < end && text[sentence] == ' ') sentence++;
                if (end > sentence) sentences.Add(new Sentence(TextSpan.FromBounds(offset + sentence, offset + end)));
                sentence = end;
            }
            for (var i = 0; i < paragraph.Length; i++)
            {
                switch (paragraph[i])
                {
                    case '|': EndSentence(); break;
                    case '{':
                        var colon = paragraph.IndexOf(':', i);
                        speaker = paragraph[(i + 1)..colon];
                        i = colon;
                        quote = text.Length;
                        break;
                    case '}':
                        var span = TextSpan.FromBounds(offset + quote, offset + text.Length);
                        quotes.Add(new Quote { Id = "q" + (quotes.Count + 1), SpeakerId = speaker!.Length == 0 ? null : speaker, Spans = [span], Content = [span] });
                        break;
                    default: text.Append(paragraph[i]); break;
                }
            }
            EndSentence();
            blocks.Add(new Paragraph(text.ToString()));
            offset += text.Length + 2;
        }
        return new ArticleBody([.. blocks, .. tail], [.. sentences], [.. quotes], speakers);
    }
}
