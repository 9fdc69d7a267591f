using System.Globalization;
using System.Text;

namespace NewsModel.Benchmarks.Ratios;

/// <summary><c>chart RATIOS.txt PICTURE.svg</c>: draws what <c>ratios</c> printed, our segmenter beside native ICU, a pair of bars a language.</summary>
internal static class SpeedChart
{
    private const int Left = 90, Top = 56, RowHeight = 40, BarHeight = 14, Width = 720, Right = 56;

    private static readonly (string Prefix, string Name)[] Languages =
        [("", "English"), ("de.", "German"), ("ru.", "Russian"), ("ar.", "Arabic"), ("ko.", "Korean"), ("ja.", "Japanese"), ("zh.", "Chinese")];

    public static int Run(string[] arguments)
    {
        if (arguments is not [var from, var to])
        {
            Console.Error.WriteLine("usage: chart RATIOS.txt PICTURE.svg");
            return 2;
        }
        var figures = File.ReadLines(from).Select(line => line.Split(' ')).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        File.WriteAllText(to, Draw(figures));
        return 0;
    }

    private static string Draw(Dictionary<string, double> figures)
    {
        var rows = Languages.Where(language => figures.ContainsKey(language.Prefix + "utf16/icu")).ToList();
        var longest = rows.SelectMany(row => new[] { figures[row.Prefix + "utf16/icu"], figures[row.Prefix + "utf8/icu"] }).Append(1).Max();
        var scale = (Width - Left - Right) / longest;
        var height = Top + (rows.Count * RowHeight) + 24;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="t">
              <title id="t">Times as fast as native ICU, by language, from UTF-16 and from UTF-8</title>
              <rect width="{Width}" height="{height}" fill="#fff"/>
              <text x="{Left}" y="22" font-size="15" font-weight="600">Sentence segmentation: times as fast as native ICU</text>
              <rect x="{Left}" y="34" width="12" height="12" fill="#1f6f8b"/><text x="{Left + 18}" y="45">UTF-16</text>
              <rect x="{Left + 80}" y="34" width="12" height="12" fill="#99b898"/><text x="{Left + 98}" y="45">UTF-8</text>

            """);
        for (var i = 0; i < rows.Count; i++)
        {
            var top = Top + (i * RowHeight);
            svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left - 8}\" y=\"{top + 20}\" text-anchor=\"end\">{rows[i].Name}</text>\n");
            Bar(svg, top, figures[rows[i].Prefix + "utf16/icu"], scale, "#1f6f8b");
            Bar(svg, top + BarHeight + 1, figures[rows[i].Prefix + "utf8/icu"], scale, "#99b898");
        }
        var one = Left + scale;
        svg.Append(CultureInfo.InvariantCulture, $"""
              <line x1="{one:0.#}" y1="{Top - 6}" x2="{one:0.#}" y2="{height - 22}" stroke="#b3541e" stroke-width="1.5"/>
              <text x="{one:0.#}" y="{height - 8}" text-anchor="middle" fill="#b3541e">ICU = 1</text>
            </svg>

            """);
        return svg.ToString();
    }

    private static void Bar(StringBuilder svg, int top, double value, double scale, string colour) => svg.Append(
        CultureInfo.InvariantCulture,
        $"  <rect x=\"{Left}\" y=\"{top}\" width=\"{value * scale:0.#}\" height=\"{BarHeight}\" fill=\"{colour}\"/><text x=\"{Left + (value * scale) + 5:0.#}\" y=\"{top + 12}\" font-size=\"12\">{value:0.0}</text>\n");
}
