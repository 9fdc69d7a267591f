using NewsModel;

namespace ReadingRoom;

/// <summary>The articles of this run, the last thousand of them, in memory.</summary>
public sealed class Shelf
{
    private const int Room = 1000;

    private readonly SortedDictionary<int, Article> _articles = [];
    private readonly Lock _lock = new();
    private int _last;

    public int Add(Article article)
    {
        lock (_lock)
        {
            _articles[++_last] = article;
            _articles.Remove(_last - Room);
            return _last;
        }
    }

    public Article? Find(int number)
    {
        lock (_lock) return _articles.GetValueOrDefault(number);
    }

    public IReadOnlyList<(int Number, string Headline)> List()
    {
        lock (_lock) return [.. _articles.Select(pair => (pair.Key, pair.Value.ToString()))];
    }
}
