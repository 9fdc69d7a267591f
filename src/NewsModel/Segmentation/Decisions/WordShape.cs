namespace NewsModel.Segmentation.Decisions;

/// <summary>How a word looks: what of it can be known without knowing the word.</summary>
internal enum WordShape : byte
{
    /// <summary>No word.</summary>
    None,
    Lower,
    /// <summary>A capital, then small letters.</summary>
    Capitalised,
    /// <summary>One capital letter.</summary>
    SingleUpper,
    /// <summary>One small letter.</summary>
    SingleLower,
    Upper,
    /// <summary>Small first, a capital later: iPhone.</summary>
    Camel,
    /// <summary>Digits, with any marks between.</summary>
    Number,
    /// <summary>Letters and digits.</summary>
    Mixed,
    /// <summary>Letters of a script without case.</summary>
    Caseless,
}

internal static class WordShapes
{
    internal static WordShape Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return WordShape.None;
        int all = 0, letters = 0;
        foreach (var unit in word)
        {
            var kind = UnitClasses.KindOf(unit);
            all |= kind;
            letters += (kind & UnitClasses.Letter) != 0 ? 1 : 0;
        }
        return Of(all, letters, UnitClasses.KindOf(word[0]));
    }

    /// <summary>The shape of a word from the classes of all its units, the number of its letters and the class of the first unit.</summary>
    internal static WordShape Of(int all, int letters, int first)
    {
        if ((all & UnitClasses.Digit) != 0) return letters == 0 ? WordShape.Number : WordShape.Mixed;
        if ((all & UnitClasses.Other) != 0) return first == UnitClasses.Upper ? WordShape.Capitalised : first == UnitClasses.Lower ? WordShape.Lower : WordShape.Caseless;
        if (letters == 0) return WordShape.None;
        if (letters == 1) return all == UnitClasses.Upper ? WordShape.SingleUpper : WordShape.SingleLower;
        if (first == UnitClasses.Upper) return (all & UnitClasses.Lower) == 0 ? WordShape.Upper : WordShape.Capitalised;
        return (all & UnitClasses.Upper) != 0 ? WordShape.Camel : WordShape.Lower;
    }

    /// <summary>Whether the word is a Roman number of two digits or more, in capitals.</summary>
    internal static bool IsRoman(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var unit in word)
            if (unit is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M')) return false;
        return true;
    }

    internal static bool IsUpperish(this WordShape shape) =>
        shape is WordShape.Capitalised or WordShape.SingleUpper or WordShape.Upper;
}
