using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Near;

namespace SearchKhadr.Lucene.Search;

/// <summary>Which stretches of a field's words are looked for; made by <see cref="Intervals"/>.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. Sources are values: two that say the same are equal.</remarks>
public abstract record IntervalsSource
{
    private protected IntervalsSource() { }

    /// <summary>How many words the shortest stretch has.</summary>
    internal abstract int MinExtent { get; }

    /// <summary>Opens a segment's stretches before the first document; null where there are none.</summary>
    internal abstract IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher);

    /// <summary>Adds every word of a document that a stretch can be made of.</summary>
    internal abstract void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words);

    /// <summary>The sources that this one is any of.</summary>
    internal virtual IReadOnlyList<IntervalsSource> Alternatives => [this];
}
