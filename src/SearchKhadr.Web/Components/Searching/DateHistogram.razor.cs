using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>
/// Counts by time as bars that are links, before what the archive holds; what is known less exactly is hatched.
/// </summary>
public sealed partial class DateHistogram
{
    private IReadOnlyList<BarHeights> _bars = [];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The dates of its answer.</summary>
    [Parameter, EditorRequired]
    public required DateFacet Dates { get; set; }

    private static IEnumerable<(DateUnit Unit, string Label)> Units =>
        [
            (DateUnit.Decade, Texts.Decade),
            (DateUnit.Year, Texts.Year),
            (DateUnit.Month, Texts.Month),
            (DateUnit.Day, Texts.Day),
        ];

    private string Label =>
        Dates.Unit switch
        {
            "decade" => Texts.ArticlesByDecade,
            "month" => Texts.ArticlesByMonth,
            "day" => Texts.ArticlesByDay,
            _ => Texts.ArticlesByYear,
        };

    private bool HasInexact =>
        Dates.YearOnlyCount > 0
        || Dates.MonthOnlyCount > 0
        || Dates.Bars.Any(bar => bar.YearOnlyCount > 0 || bar.Spread > 0);

    private string InexactNote =>
        Dates.YearOnlyCount + Dates.MonthOnlyCount is var count and > 0
            ? Phrase.Of(Texts.KnownLessExactly, CountWords.Of(count))
            : Texts.KnownByYear;

    private bool IsNarrowed =>
        Request.From is not null || Request.To is not null || Request.Undated || Request.NotBefore;

    private string AllHref => SearchAddress.Results(Between(null, null));

    // What the highest bar stands for; where bars have shares of what is known less exactly, no count.
    private int? Most =>
        Dates.Bars.Any(bar => bar.Spread > 0) ? null : Dates.Bars.Select(bar => bar.Count).Append(1).Max();

    /// <inheritdoc />
    protected override void OnParametersSet() => _bars = BarHeights.Of(Dates.Bars);

    private bool IsUnit(DateUnit unit) =>
        string.Equals(Dates.Unit, unit.ToString(), StringComparison.OrdinalIgnoreCase);

    private bool IsExactly(DateBar bar) => Request.From == bar.From && Request.To == bar.To;

    private string Name(DateBar bar)
    {
        var count = CountWords.Found(bar.Count, Request.Scope);
        var name = Phrase.Of(Texts.BarName, DateWords.OfBar(bar.Value), count);
        if (bar.YearOnlyCount > 0)
            name += ", " + Phrase.Of(Texts.BarYearOnly, CountWords.Of(bar.YearOnlyCount));
        return bar.Held > 0 ? $"{name}, {Phrase.Of(Texts.BarHeld, CountWords.Of(bar.Held))}" : name;
    }

    private string Href(DateUnit unit) => SearchAddress.Results(Request with { Bars = unit });

    private string Href(DateBar bar) =>
        IsExactly(bar) ? AllHref : SearchAddress.Results(Between(bar.From, bar.To));

    private SearchRequest Between(string? from, string? to) =>
        Request with
        {
            From = from,
            To = to,
            Undated = false,
            NotBefore = false,
            Page = 1,
        };
}
