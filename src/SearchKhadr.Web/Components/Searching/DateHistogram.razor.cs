using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Counts by year or month as bars that are links; what is known by its year only is hatched.</summary>
public sealed partial class DateHistogram
{
    private const int HeightPx = 72;

    private int _highest;

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The dates of its answer.</summary>
    [Parameter, EditorRequired]
    public required DateFacet Dates { get; set; }

    private static string HeightText => Number(HeightPx);

    private static string BaseTop => Number(HeightPx - 1);

    private bool IsMonths => Dates.Unit == "month";

    private bool HasYearOnly => Dates.Bars.Any(bar => bar.YearOnlyCount > 0);

    private bool IsNarrowed => Request.From is not null || Request.To is not null || Request.Undated;

    private string AllHref =>
        SearchAddress.Results(Request with { From = null, To = null, Undated = false, Page = 1 });

    private IEnumerable<string> Labels =>
        Dates.Bars.Count == 1
            ? [DateWords.Short(Dates.Bars[0].Value)]
            : [DateWords.Short(Dates.Bars[0].Value), DateWords.Short(Dates.Bars[^1].Value)];

    /// <inheritdoc />
    protected override void OnParametersSet() => _highest = Math.Max(1, Dates.Bars.Max(bar => bar.Count));

    private static string Name(DateBar bar)
    {
        var count = CountWords.Articles(bar.Count);
        var name = Phrase.Of(Texts.BarName, DateWords.OfBar(bar.Value), count);
        return bar.YearOnlyCount == 0
            ? name
            : $"{name}, {Phrase.Of(Texts.BarYearOnly, CountWords.Of(bar.YearOnlyCount))}";
    }

    private static string Number(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    private bool IsExactly(DateBar bar) => Request.From == bar.Value && Request.To == bar.Value;

    private string Href(DateBar bar) =>
        IsExactly(bar)
            ? AllHref
            : SearchAddress.Results(
                Request with
                {
                    From = bar.Value,
                    To = bar.Value,
                    Undated = false,
                    Page = 1,
                }
            );

    // A count that is not nothing is never drawn as nothing.
    private int Pixels(int count) =>
        count == 0 ? 0 : Math.Max(3, (int)Math.Round((HeightPx - 2) * (double)count / _highest));

    private int TotalPixels(DateBar bar) => Pixels(bar.Count);

    private int YearOnlyPixels(DateBar bar) =>
        bar.YearOnlyCount == bar.Count
            ? TotalPixels(bar)
            : Math.Min(TotalPixels(bar), Pixels(bar.YearOnlyCount));

    private string ExactHeight(DateBar bar) => Number(TotalPixels(bar) - YearOnlyPixels(bar));

    private string ExactTop(DateBar bar) => Number(HeightPx - TotalPixels(bar) + YearOnlyPixels(bar));

    private string YearOnlyHeight(DateBar bar) => Number(YearOnlyPixels(bar));

    private string YearOnlyTop(DateBar bar) => Number(HeightPx - TotalPixels(bar));
}
