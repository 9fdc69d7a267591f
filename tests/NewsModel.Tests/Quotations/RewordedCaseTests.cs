using NewsModel.Languages;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>
/// The cases of the files with words exchanged, put in, left out and moved: sentences that are nearly those the rules are written for.
/// The words are those the rules know, so that each meets the others; the choices are the same in every run.
/// </summary>
public class RewordedCaseTests
{
    private const int RoundsOfACase = 60;

    private static readonly string[] s_signs = ["\"", "“", "”", "‘", "’", "„", "«", "»", ",", ".", ":", ";", "?", "!", "…", "-", "–", "—", "(", ")", "\n", "\n\n", "'s", "/", "@", "[", "]", "「", "」"];
    private static readonly string[] s_names = ["Anna Kessler", "Kessler", "Tom", "Ina van Holt", "Capt. Barrow", "Lindhaven", "U.S.", "EXA", "Harbour Ltd.", "12", "Monday", "100%", "Jr.", "O'Neil", "McAllan"];

    // Words that rules ask for by themselves.
    private static readonly string[] s_ruleWords =
    [
        "allied", "branded", "briefed", "but", "chairs", "close", "coaches", "current", "despite", "directs", "dubbed", "familiar", "federal", "former", "heads", "how", "interview", "involved", "is", "was", "knowledgeable", "labeled", "leads", "local", "loyal", "manages", "national", "one", "opinion", "owns",
        "pressed", "private", "privy", "put", "questioned", "reaction", "reporters", "runs", "saw", "sees", "so", "state", "that", "these", "this", "those", "verdict", "view", "voice", "what", "whether", "while", "who", "words", "yes", "no", "as", "because", "until", "than", "of", "from", "on", "in", "at", "and", "the",
    ];

    public static TheoryData<string> Languages => [.. QuotationCaseTests.Cases().Select(row => row.Data.Item1).Distinct()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_exchanged_in_the_cases_of_a_language_keep_the_laws(string language)
    {
        var random = new Random(20250213);
        var vocabulary = Vocabulary(language);
        var extractor = new QuotationExtractor(language);
        foreach (var text in QuotationCaseTests.Cases().Where(row => row.Data.Item1 == language).Select(row => row.Data.Item3))
            for (var round = 0; round < RoundsOfACase; round++)
            {
                var reworded = Reworded(text, vocabulary, random);
                var result = extractor.Extract(reworded);
                if (QuotationLaws.Broken(reworded, result) is { } broken) Assert.Fail($"{broken}:\n{reworded}");
            }
    }

    private static string Reworded(string text, string[] vocabulary, Random random)
    {
        var words = text.Split(' ').ToList();
        for (var steps = 1 + random.Next(5); steps > 0; steps--)
        {
            var at = random.Next(words.Count);
            var word = Any(vocabulary, random);
            switch (random.Next(7))
            {
                case 0: words.Insert(at, word); break;
                case 1: words[at] = word; break;
                case 2 when words.Count > 1: words.RemoveAt(at); break;
                case 3: words.Insert(random.Next(words.Count), words[at]); break;
                case 4: words[at] += s_signs[random.Next(s_signs.Length)]; break;
                case 5: words[at] = s_signs[random.Next(s_signs.Length)] + words[at]; break;
                default: words.Insert(at, char.ToUpperInvariant(word[0]) + word[1..]); break;
            }
        }
        return string.Join(' ', words);
    }

    private static string Any(string[] vocabulary, Random random) => random.Next(5) switch
    {
        0 => random.Next(2) == 0 ? s_names[random.Next(s_names.Length)] : s_ruleWords[random.Next(s_ruleWords.Length)],
        1 => s_signs[random.Next(s_signs.Length)],
        _ => vocabulary[random.Next(vocabulary.Length)],
    };

    private static string[] Vocabulary(string tag)
    {
        var language = Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number).Single(language => LanguageProperties.Tag(language) == tag);
        var ofCases = QuotationCaseTests.Cases().Where(row => row.Data.Item1 == tag).SelectMany(row => row.Data.Item3.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return [.. CueWords.Table.ToList(language).Concat(LexisWords.Table.ToList(language)).Select(entry => entry.Word).Concat(ofCases).Distinct().Order(StringComparer.Ordinal)];
    }
}
