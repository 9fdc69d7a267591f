using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>
/// A document, or a value inside one, that is being read: the tokens, and what the values of the model ask of them. Every fault is
/// thrown as <see cref="JsonFault"/> with the place of its token.
/// </summary>
internal ref partial struct JsonInput
{
    /// <summary>The tokens. At the first of the value that is to be read.</summary>
    public Utf8JsonReader Json;

    // The text the reader reads, if it is at hand: it is not inside somebody else's reading.
    private readonly ReadOnlySpan<byte> _text;
    private int _commentDepth;

    public JsonInput(Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        Json = json;
        _text = text;
    }

    /// <summary>The ids of the comments read so far in the section that is being read.</summary>
    public HashSet<string>? CommentIds { get; set; }

    /// <summary>What the quote read last was said to say.</summary>
    public string? QuoteText { get; set; }

    public readonly JsonFault Fault(NewsFormatErrorCode code, string message) => new(code, message, Json.TokenStartIndex);

    public readonly JsonFault Wrong(string expected) =>
        Fault(NewsFormatErrorCode.WrongType, $"Found {Describe(Json.TokenType)} where {expected} was expected.");

    /// <summary>Goes to the next token, which must be there: the caller is inside a value.</summary>
    public void Advance()
    {
        if (!Json.Read()) throw Fault(NewsFormatErrorCode.Syntax, "The text ends inside a value.");
    }

    /// <summary>Begins an object.</summary>
    public readonly ObjectReading Begin(Shape shape) =>
        Json.TokenType == JsonTokenType.StartObject ? new(shape, Json.TokenStartIndex) : throw Wrong($"an object ({shape.Name})");

    /// <summary>
    /// Goes to the next member that the shape knows and gives its index, the input being at its value; -1 at the end of the object.
    /// Members the shape does not know are kept as extension members, and null is passed over where it stands for "absent".
    /// </summary>
    public int NextMember(ref ObjectReading reading)
    {
        while (true)
        {
            Advance();
            if (Json.TokenType == JsonTokenType.EndObject)
            {
                CheckRequired(reading);
                return -1;
            }
            var index = reading.Shape.Find(TokenBytes(), reading.Next);
            if (index < 0)
            {
                KeepExtension(ref reading);
                continue;
            }
            var bit = 1UL << index;
            if ((reading.Seen & bit) != 0) throw Fault(NewsFormatErrorCode.Duplicate, $"The member '{reading.Shape.Members[index].Name}' stands there twice.");
            reading.Seen |= bit;
            reading.Next = index + 1;
            Advance();
            if (Json.TokenType != JsonTokenType.Null) return index;
            if (!reading.Shape.Members[index].AllowsNull)
                throw Fault(NewsFormatErrorCode.Missing, $"The member '{reading.Shape.Members[index].Name}' is null, and needs a value.");
        }
    }

    /// <summary>Keeps the value the input is at, or behind whose name it is, as the extension member <paramref name="name"/>.</summary>
    public void Keep(ref ObjectReading reading, string name, long position)
    {
        if (!reading.TryKeep(name, Element()))
            throw new JsonFault(NewsFormatErrorCode.Duplicate, $"The member '{name}' stands there twice.", position);
    }

    /// <summary>Reads a list whose elements have this shape.</summary>
    public ValueList<T> List<T>(Shape<T> shape)
        where T : notnull
    {
        BeginList();
        using var items = new ListBuilder<T>();
        while (NextElement()) items.Add(shape.Read(ref this));
        return items.ToValueList();
    }

    /// <summary>Reads a list of strings.</summary>
    public ValueList<string> Texts()
    {
        BeginList();
        using var items = new ListBuilder<string>();
        while (NextElement()) items.Add(Text());
        return items.ToValueList();
    }

    public readonly void BeginList()
    {
        if (Json.TokenType != JsonTokenType.StartArray) throw Wrong("a list");
    }

    /// <summary>Goes to the next element of a list; false at its end.</summary>
    public bool NextElement()
    {
        Advance();
        return Json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>
    /// Looks ahead for the member <c>type</c> of the object the input is at, wherever it stands; gives the index of its word or, for
    /// a word that is not of the list, -1 and the word. The input stays where it is.
    /// </summary>
    public readonly int Discriminator(Words words, out string? word)
    {
        word = null;
        if (Json.TokenType != JsonTokenType.StartObject) throw Wrong("an object with a type");
        var probe = this;
        while (true)
        {
            probe.Advance();
            if (probe.Json.TokenType == JsonTokenType.EndObject) throw Fault(NewsFormatErrorCode.Missing, "The member 'type' is missing.");
            var found = probe.TokenBytes().SequenceEqual("type"u8);
            probe.Advance();
            if (!found)
            {
                probe.Json.Skip();
                continue;
            }
            if (probe.Json.TokenType != JsonTokenType.String) throw probe.Wrong("a type, which is a string,");
            var index = words.IndexOf(probe.TokenBytes());
            if (index < 0) word = probe.Text();
            return index;
        }
    }

    /// <summary>Checks that marks stay inside the text they belong to.</summary>
    public static void CheckMarks(ValueList<Mark> marks, string text, long start)
    {
        for (var i = 0; i < marks.Count; i++)
            if (marks[i].Span.End > text.Length)
                throw new JsonFault(
                    NewsFormatErrorCode.Inconsistent, $"{marks[i].Span} ends past the text, which has {text.Length} code units.", start, $"marks[{i}].span");
    }

    /// <summary>Notes that a comment begins; the counterpart is <see cref="LeaveComment"/>.</summary>
    public void EnterComment()
    {
        if (++_commentDepth > Comment.MaxDepth)
            throw Fault(NewsFormatErrorCode.LimitExceeded, $"Replies are nested deeper than {Comment.MaxDepth}.");
    }

    public void LeaveComment() => _commentDepth--;

    private static void CheckRequired(in ObjectReading reading)
    {
        var missing = reading.Shape.RequiredBits & ~reading.Seen;
        if (missing == 0) return;
        var name = reading.Shape.Members[System.Numerics.BitOperations.TrailingZeroCount(missing)].Name;
        throw new JsonFault(NewsFormatErrorCode.Missing, $"The member '{name}' is missing; every {reading.Shape.Name} has one.", reading.Start);
    }

    private void KeepExtension(ref ObjectReading reading)
    {
        var position = Json.TokenStartIndex;
        var name = Text();
        Advance();
        Keep(ref reading, name, position);
    }

    /// <summary>The bytes of the name or string the input is at, without escapes.</summary>
    private readonly ReadOnlySpan<byte> TokenBytes()
    {
        if (!Json.HasValueSequence && !Json.ValueIsEscaped) return Json.ValueSpan;
        var length = Json.HasValueSequence ? checked((int)Json.ValueSequence.Length) : Json.ValueSpan.Length;
        var bytes = new byte[length];
        try
        {
            return bytes.AsSpan(0, Json.CopyString(bytes));
        }
        catch (InvalidOperationException)
        {
            throw IllFormed();
        }
    }

    private readonly JsonFault IllFormed() =>
        Fault(NewsFormatErrorCode.InvalidValue, "The string has a lone surrogate, or bytes that are not UTF-8.");

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "the end",
    };
}
