using CsCheck;

namespace NewsModel.Tests.Quotations;

/// <summary>
/// A story made of paragraphs as newspapers have them, of invented people, with places for the marks: outer ones in <c>{ }</c>, nested
/// ones in <c>[ ]</c>, so that one story can be set in every style.
/// </summary>
internal sealed record GeneratedStory(string[] Paragraphs)
{
    private static readonly string[] s_people = ["Anna Kessler", "Tom Barrow", "Ina Holt", "Carl Stone", "Helen Marsh", "Ravi Menon"];

    private static readonly string[] s_speech =
    [
        "We will rebuild the bridge before winter", "Nobody asked the people who live here", "The water came over the wall at night",
        "I don't know what the council has in mind", "It is not the first time that they are late", "You can't run a ferry without a pier",
        "My father told me, [Never sell the boat,] and I never did", "They wrote [closed for good] on the door",
    ];

    private static readonly string[] s_fragments = ["dead in the water", "a gift to nobody", "the worst idea in years", "far too slow"];

    private static readonly string[] s_narration =
    [
        "The ferry lay in port for nine days.", "Tickets cost as before.", "The council meets again on Friday.", "About 300 people live on the island.",
        "The work is to begin in May, and it will take a year.",
    ];

    // 1 is the speaker's name, 2 and 3 are what is said, 4 is a fragment.
    private static readonly string[] s_shapes =
    [
        "{2,} said 1.", "{2,} 1 said.", "1 said: {2.}", "1 told reporters on Monday, {2.}", "{2,} said 1. {3.}", "{2,} 1 said, {and that is all.}",
        "1 said the plan was {4} and would not come back.", "1 called it {4.}", "{2.}", "{2. 3,} 1 said.", "According to 1, the pier is safe.",
        "1 said that the harbour would stay open.", "The harbour would stay open, 1 said.", "{2.\n\n{3,} 1 said.", "1, who runs the shop they call {4,} did not answer.", "{2?} 1 asked.",
    ];

    /// <summary>Outer marks, nested marks: the styles of newspapers.</summary>
    public static TheoryData<string> Styles => ["“”‘’", "\"\"''", "‘’“”", "«»‹›", "„“‚‘", "「」『』"];

    private static Gen<string> Shaped { get; } =
        Gen.Select(Gen.Int[0, s_shapes.Length - 1], Gen.Int[0, s_people.Length - 1], Gen.Int[0, s_speech.Length - 1], Gen.Int[0, s_speech.Length - 1], Gen.Int[0, s_fragments.Length - 1])
            .Select((shape, person, first, second, fragment) => Fill(s_shapes[shape], s_people[person], s_speech[first], s_speech[second], s_fragments[fragment]));

    /// <summary>Stories of one paragraph to six.</summary>
    public static Gen<GeneratedStory> Stories { get; } =
        Gen.OneOf(Shaped, Shaped, Gen.Int[0, s_narration.Length - 1].Select(index => s_narration[index])).Array[1, 6].Select(paragraphs => new GeneratedStory(paragraphs));

    /// <summary>The text with the marks of a style.</summary>
    public string In(string style) => string.Join("\n\n", Paragraphs).Replace('{', style[0]).Replace('}', style[1]).Replace('[', style[2]).Replace(']', style[3]);

    public override string ToString() => string.Join("\n\n", Paragraphs);

    private static string Fill(string shape, string person, string first, string second, string fragment) =>
        string.Concat(shape.Select(letter => letter switch
        {
            '1' => person,
            '2' => first,
            '3' => second,
            '4' => fragment,
            _ => letter.ToString(),
        }));
}
