using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Where a facet's values are kept: filters by them, and counts them.</summary>
internal abstract class FacetSource(string name)
{
    /// <summary>The facet: one of <see cref="FacetNames"/>.</summary>
    public string Name { get; } = name;

    /// <summary>A value as answers give it; what means the same becomes the same.</summary>
    public abstract string Normalize(string value);

    /// <summary>Finds what has at least one of some values.</summary>
    /// <param name="values">The values, normalized.</param>
    public abstract Query AnyOf(IReadOnlyCollection<string> values);

    /// <summary>
    /// Counts each value over those documents that have no other value of those that are left out; values that none has
    /// may be missing.
    /// </summary>
    public abstract Dictionary<string, int> Count(
        OpenIndex index,
        DocSet docs,
        IReadOnlySet<string> leftOut,
        CancellationToken cancellation
    );
}
