using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Comparing;

/// <summary>A result in parts, beside what the archive holds for each.</summary>
/// <param name="Request">The search.</param>
/// <param name="By">What it is parted by.</param>
/// <param name="Matches">How many articles the search finds; the parts' matches add up to it.</param>
/// <param name="Held">How many the filters keep, whatever was typed; the parts' holdings add up to it.</param>
/// <param name="Parts">Every part that the archive holds: outlets by their matches, years in their order; unknown last.</param>
public sealed record SplitResult(
    SearchRequest Request,
    SplitBy By,
    int Matches,
    int Held,
    IReadOnlyList<SplitPart> Parts
)
{
    /// <summary>How many of those held the search finds. <b>Shape</b> 0 to 1.</summary>
    public double Share => Held == 0 ? 0 : (double)Matches / Held;
}
