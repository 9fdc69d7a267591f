using System.Runtime.InteropServices;
using System.Text.Json;
using System.Xml;

namespace NewsModel.Serialization.Json;

/// <content>Members: each writes nothing where there is nothing to say.</content>
internal sealed partial class JsonOutput
{
    public void Text(Member member, string? value)
    {
        if (value is null) return;
        Name(member);
        Quoted(value);
    }

    public void Texts(Member member, ValueList<string> values)
    {
        if (values.Count == 0) return;
        Name(member);
        BeginList();
        foreach (var value in values)
        {
            NextElement();
            Quoted(value);
        }
        EndList();
    }

    /// <summary>Writes a word of a closed list, always.</summary>
    public void Word(Member member, Words words, int value)
    {
        var word = words[value];
        if (word.IsEmpty) throw new NewsFormatException(NewsFormatErrorCode.InvalidValue, $"The value {value} of '{member.Name}' has no word.");
        Name(member);
        Put((byte)'"');
        Put(word);
        Put((byte)'"');
    }

    /// <summary>Writes a word of a closed list unless it is the first, the default.</summary>
    public void WordUnlessFirst(Member member, Words words, int value)
    {
        if (value != 0) Word(member, words, value);
    }

    public void Flag(Member member, bool? value)
    {
        if (value is not { } flag) return;
        Name(member);
        Flag(flag);
    }

    public void FlagIfSet(Member member, bool value) => Flag(member, value ? true : null);

    public void Whole(Member member, long? value)
    {
        if (value is not { } number) return;
        Name(member);
        Whole(number);
    }

    public void Number(Member member, double? value)
    {
        if (value is not { } number) return;
        Name(member);
        Number(number);
    }

    public void Language(Member member, LanguageTag? value) => Text(member, value?.Value);

    public void Moment(Member member, DateTimeOffset? value)
    {
        if (value is { } instant) Text(member, NewsTimestamp.FromInstant(instant).Value);
    }

    public void Duration(Member member, TimeSpan? value)
    {
        if (value is { } time) Text(member, XmlConvert.ToString(time));
    }

    public void Span(Member member, TextSpan? value)
    {
        if (value is not { } span) return;
        Name(member);
        Span(span);
    }

    public void Spans(Member member, ValueList<TextSpan> values)
    {
        if (values.Count == 0) return;
        Name(member);
        BeginList();
        foreach (var value in values)
        {
            NextElement();
            Span(value);
        }
        EndList();
    }

    public void Value<T>(Member member, Shape<T> shape, T? value)
        where T : class
    {
        if (value is null) return;
        Name(member);
        shape.Write(this, value);
    }

    /// <summary>Writes a list that has elements.</summary>
    public void List<T>(Member member, Shape<T> shape, ValueList<T> values)
        where T : class
    {
        if (values.Count > 0) ListEvenIfEmpty(member, shape, values);
    }

    /// <summary>Writes a list that is there, for which empty and absent differ.</summary>
    public void ListEvenIfEmpty<T>(Member member, Shape<T> shape, ValueList<T>? values)
        where T : class
    {
        if (values is null) return;
        Name(member);
        BeginList();
        foreach (var value in values)
        {
            NextElement();
            shape.Write(this, value);
        }
        EndList();
    }

    /// <summary>Writes the members that the shape does not know.</summary>
    /// <exception cref="NewsFormatException">One has the name of a member that the shape does know.</exception>
    public void Extensions(Shape shape, object owner, ExtensionData extensions)
    {
        if (extensions.IsEmpty) return;
        foreach (var (name, value) in extensions)
        {
            if (!shape.AllowsExtension(owner, name, value))
                throw new NewsFormatException(NewsFormatErrorCode.Inconsistent, $"The extension member '{name}' has the name of a member that every {shape.Name} has.");
            Element(name, value);
        }
    }

    private void Element(string name, JsonElement value)
    {
        if (_personal > 0 && !IncludesPersonalData && PersonalData.IsNamedBy(name))
        {
            OmitPersonal();
            return;
        }
        Name(name);
        Element(value);
    }

    /// <summary>Writes a JSON value in this output's own spelling; numbers digit by digit.</summary>
    public void Element(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                BeginObject();
                foreach (var member in value.EnumerateObject()) Element(member.Name, member.Value);
                EndObject();
                break;
            case JsonValueKind.Array:
                BeginList();
                foreach (var element in value.EnumerateArray())
                {
                    NextElement();
                    Element(element);
                }
                EndList();
                break;
            case JsonValueKind.String:
                Quoted(value.GetString());
                break;
            default:
                // Numbers are kept digit by digit.
                Put(JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }
}
