using NewsModel.Segmentation;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>What <see cref="NewsModelServiceCollectionExtensions.AddNewsModel"/> is told: the options of the services it registers.</summary>
public sealed class NewsModelBuilder
{
    private readonly List<NewsFormat> _formats = [];

    internal NewsModelBuilder()
    {
    }

    /// <summary>How texts are cut into sentences.</summary>
    /// <value><see cref="SegmentationOptions.Default"/> by default.</value>
    public SegmentationOptions Segmentation
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    }
    = SegmentationOptions.Default;

    /// <summary>Adds a format of your own; of two of one name the one added here is taken.</summary>
    public NewsModelBuilder AddFormat(NewsFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _formats.Add(format);
        return this;
    }

    internal NewsFormatRegistry CreateRegistry()
    {
        if (_formats.Count == 0) return NewsFormatRegistry.Default;
        var own = _formats.Select(format => format.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new NewsFormatRegistry(_formats.Concat(NewsFormatRegistry.Default.Where(format => !own.Contains(format.Name))));
    }
}
