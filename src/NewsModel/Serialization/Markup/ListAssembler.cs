namespace NewsModel.Serialization.Markup;

/// <summary>A list while it is read, with the lists inside it as deeper items.</summary>
internal sealed class ListAssembler(bool isOrdered, int? start, string? id, LanguageTag? language)
{
    private readonly List<ListItem> _items = [];

    /// <summary>How deep the innermost open list is nested; 0 for the list itself.</summary>
    public int Level { get; set; }

    /// <summary>The item that is open; null between items.</summary>
    public LineRun? Item { get; private set; }

    /// <summary>What cannot stand inside a list and goes behind it.</summary>
    public List<Block> Behind { get; } = [];

    /// <summary>Opens an item.</summary>
    public void OpenItem()
    {
        CloseItem();
        Item = new LineRun();
    }

    /// <summary>Adds a line to the open item, or to a new one.</summary>
    public void AddLine(string text, ValueList<Mark> marks) => (Item ??= new LineRun()).AddLine(text, marks);

    /// <summary>Closes the item.</summary>
    public void CloseItem()
    {
        if (Item is { IsEmpty: false } item) _items.Add(new ListItem { Text = item.Text, Marks = item.Marks, Level = Level });
        Item = null;
    }

    /// <summary>The list; null when it has no items.</summary>
    public ListBlock? Finish() => _items.Count == 0 ? null : new ListBlock
    {
        Items = ValueList.Of(_items),
        IsOrdered = isOrdered,
        Start = isOrdered && start is not 1 ? start : null,
        Id = id,
        Language = language,
    };
}
