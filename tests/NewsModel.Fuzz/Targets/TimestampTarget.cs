using System.Text;

namespace NewsModel.Fuzz;

/// <summary>A time that is read says its value so that it is read again as the same.</summary>
internal static class TimestampTarget
{
    public static void Run(byte[] bytes)
    {
        if (!NewsTimestamp.TryParse(Encoding.UTF8.GetString(bytes), null, out var time)) return;
        LawBroken.Unless(NewsTimestamp.TryParseValue(time!.Value, time.Zone, time.Text, out var same) && same! == time, "The value of a time is that time.");
    }
}
