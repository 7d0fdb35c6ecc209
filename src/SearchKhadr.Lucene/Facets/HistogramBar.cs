namespace SearchKhadr.Lucene.Facets;

/// <summary>How many documents have a number of an interval.</summary>
/// <param name="Start">The least number of the interval.</param>
/// <param name="End">The number after its largest.</param>
/// <param name="Count">The number of documents.</param>
public readonly record struct HistogramBar(long Start, long End, int Count);
