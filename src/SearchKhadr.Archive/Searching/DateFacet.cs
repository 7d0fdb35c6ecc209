namespace SearchKhadr.Archive.Searching;

/// <summary>The dates of what matches, whatever dates are selected.</summary>
/// <param name="Unit">The width of a bar: <c>decade</c>, <c>year</c>, <c>month</c> or <c>day</c>.</param>
/// <param name="Bars">The bars in time order, the empty ones between the first and the last included.</param>
/// <param name="UndatedCount">How many have no date; so many hits one gets by keeping those alone.</param>
/// <param name="UndatedSelected">Whether the request keeps those.</param>
public sealed record DateFacet(
    string Unit,
    IReadOnlyList<DateBar> Bars,
    int UndatedCount,
    bool UndatedSelected
)
{
    /// <summary>With bars by month or day: how many within them are known by their year alone, and so stand in no bar.</summary>
    public int YearOnlyCount { get; init; }

    /// <summary>With bars by day: how many within them are known by their month alone, and so stand in no bar.</summary>
    public int MonthOnlyCount { get; init; }

    /// <summary>How many of those without a date have a day before which they cannot be.</summary>
    public int NotBeforeCount { get; init; }

    /// <summary>Whether the request keeps those.</summary>
    public bool NotBeforeSelected { get; init; }
}
