using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>A source several times, one after the other.</summary>
internal sealed record RepeatingSource(IntervalsSource Source, int Times) : IntervalsSource
{
    internal override int MinExtent => Source.MinExtent;

    public static IntervalsSource Of(IntervalsSource source, int times) =>
        times == 1 ? source : new RepeatingSource(source, times);

    public override string ToString() => string.Join(',', Enumerable.Repeat(Source, Times));

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Source.Open(leaf, field, searcher) is { } iterator ? new RepeatingIntervals(iterator, Times) : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words) =>
        Source.AddWords(leaf, field, doc, words);
}
