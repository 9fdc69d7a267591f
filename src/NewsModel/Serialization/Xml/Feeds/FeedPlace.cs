using System.Globalization;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Places as feeds give them.</summary>
internal static class FeedPlace
{
    /// <summary>The place of a GeoRSS point, latitude and longitude; null when it is none.</summary>
    public static Place? Read(string point)
    {
        var parts = point.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 90
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 360
            ? new Place { Latitude = latitude, Longitude = longitude } : null;
    }
}
