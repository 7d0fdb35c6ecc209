using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Comparing;

/// <summary>One part of a result.</summary>
/// <param name="Value">The outlet or the year; <see cref="FacetValue.Unknown"/> where none is known.</param>
/// <param name="Matches">How many articles of the part the search finds.</param>
/// <param name="Held">How many there are to be found in it: those that the filters keep, whatever was typed.</param>
/// <param name="Narrowed">The search that finds exactly the part.</param>
public sealed record SplitPart(string Value, int Matches, int Held, SearchRequest Narrowed)
{
    /// <summary>How many of those held the search finds. <b>Shape</b> 0 to 1.</summary>
    public double Share => Held == 0 ? 0 : (double)Matches / Held;
}
