using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Any of several sources.</summary>
internal sealed record AnySource(SourceList Parts) : IntervalsSource
{
    internal override int MinExtent => Parts.Count == 0 ? 0 : Parts.Min(part => part.MinExtent);

    internal override IReadOnlyList<IntervalsSource> Alternatives => Parts;

    public override string ToString() => $"or({Parts})";

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher)
    {
        IntervalIterator[] iterators =
        [
            .. Parts.Select(part => part.Open(leaf, field, searcher)).OfType<IntervalIterator>(),
        ];
        return iterators.Length == 0 ? null : new AnyIntervals(iterators);
    }

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        foreach (var part in Parts)
            part.AddWords(leaf, field, doc, words);
    }
}
