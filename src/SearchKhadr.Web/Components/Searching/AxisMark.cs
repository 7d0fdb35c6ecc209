using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>A round year below a histogram's bars, between the first and the last, which are named anyway.</summary>
/// <param name="XText">Where it stands, as an attribute says it. <b>Units</b> percent of the width.</param>
/// <param name="Label">The year.</param>
public sealed record AxisMark(string XText, string Label)
{
    // Shares of the width: what a year's label needs to itself, and what the names at the ends take.
    private const double LabelShare = 0.15;
    private const double MonthNameShare = 0.4;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200];

    /// <summary>The marks of bars by decade, year or month; none of bars by day.</summary>
    public static IReadOnlyList<AxisMark> Of(IReadOnlyList<DateBar> bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        (int Year, int Bar)[] years =
        [
            .. bars.Select((bar, i) => (Year: YearBegunBy(bar.Value), Bar: i))
                .Where(begun => begun.Year is not null)
                .Select(begun => (begun.Year!.Value, begun.Bar)),
        ];
        if (years.Length < 2)
            return [];
        var barsAYear = (years[^1].Bar - years[0].Bar) / (double)(years[^1].Year - years[0].Year);
        var step = Array.Find(Steps, step => step * barsAYear / bars.Count >= LabelShare);
        if (step == 0)
            return [];
        var ends = bars[0].Value.Length > "2000s".Length ? MonthNameShare : LabelShare;
        return
        [
            .. years
                .Where(year => year.Year % step == 0 && year.Bar > 0 && year.Bar < bars.Count - 1)
                .Select(year => (year.Year, Place: (year.Bar + 0.5) / bars.Count))
                .Where(year => year.Place >= ends && year.Place <= 1 - ends)
                .Select(year => new AxisMark(Percent(year.Place), Text(year.Year))),
        ];
    }

    // Of months the first begins its year; a year and a decade begin themselves.
    private static int? YearBegunBy(string value) =>
        value.Length switch
        {
            4 or 5 => Number(value[..4]),
            7 when value.EndsWith("-01", StringComparison.Ordinal) => Number(value[..4]),
            _ => null,
        };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Percent(double place) =>
        (100 * place).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
