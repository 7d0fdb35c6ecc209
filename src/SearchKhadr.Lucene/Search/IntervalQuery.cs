using SearchKhadr.Lucene.Search.Near;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents in which words stand near to one another in a way that a source says.</summary>
/// <remarks>
/// The score grows with the number of places and their closeness, from 0 up to the boost; it knows of no rare words.
/// <b>Source</b> Lucene 8.7 <c>IntervalQuery</c> with its saturation function at the pivot 1.
/// </remarks>
/// <param name="Field">The field.</param>
/// <param name="Source">What is looked for, made by <see cref="Intervals"/>.</param>
public sealed record IntervalQuery(string Field, IntervalsSource Source) : Query
{
    /// <summary>The field, a colon and the source.</summary>
    public override string ToString() => $"{Field}:{Source}";

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new IntervalWeight(this, searcher, boost);
}
