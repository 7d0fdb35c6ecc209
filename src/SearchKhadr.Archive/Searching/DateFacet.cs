namespace SearchKhadr.Archive.Searching;

/// <summary>The dates of what matches.</summary>
/// <param name="Unit">The width of a bar: <c>year</c>, or <c>month</c> when a single year is selected.</param>
/// <param name="Bars">One bar a year or month in time order, the empty ones between the first and the last included.</param>
/// <param name="UndatedCount">How many matching articles have no date.</param>
/// <param name="UndatedSelected">Whether the request keeps only those.</param>
public sealed record DateFacet(
    string Unit,
    IReadOnlyList<DateBar> Bars,
    int UndatedCount,
    bool UndatedSelected
)
{
    /// <summary>With bars by month: how many articles of the year are known by it alone, and so stand in no bar.</summary>
    public int YearOnlyCount { get; init; }
}
