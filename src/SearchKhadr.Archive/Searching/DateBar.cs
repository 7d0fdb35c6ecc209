namespace SearchKhadr.Archive.Searching;

/// <summary>One bar of the date histogram.</summary>
/// <param name="Value"><c>2010</c> or <c>2010-10</c>; as <c>from</c> and <c>to</c> of a request it selects the bar.</param>
/// <param name="Count">How many hits one gets by selecting it.</param>
/// <param name="YearOnlyCount">How many of those are known by their year alone.</param>
/// <param name="Selected">Whether it lies in the request's range.</param>
public sealed record DateBar(string Value, int Count, int YearOnlyCount, bool Selected);
