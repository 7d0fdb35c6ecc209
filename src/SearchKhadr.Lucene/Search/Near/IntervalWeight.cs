using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>The documents and scores of words near one another.</summary>
internal sealed class IntervalWeight(IntervalQuery query, IndexSearcher searcher, float boost) : Weight(query)
{
    /// <summary>Opens the documents.</summary>
    /// <exception cref="InvalidOperationException">The field keeps no positions.</exception>
    public override Scorer? Scorer(LeafContext leaf) =>
        query.Source.Open(leaf, query.Field, searcher) is { } intervals
            ? new IntervalScorer(intervals, query.Source.MinExtent, boost)
            : null;

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var intervals = query.Source.Open(leaf, query.Field, searcher);
        if (intervals is null || intervals.Advance(doc) != doc)
            return false;
        var words = new List<IntervalWord>();
        query.Source.AddWords(leaf, query.Field, doc, words);
        IntervalWord[] inOrder =
        [
            .. words.Distinct().OrderBy(word => word.Position).ThenBy(word => word.StartOffset),
        ];
        var before = hits.Count;
        while (intervals.NextInterval() != IntervalIterator.NoMoreIntervals)
            hits.Add(Hit(intervals.Start, intervals.End, inOrder));
        return hits.Count > before;
    }

    private MatchHit Hit(int start, int end, IntervalWord[] inOrder)
    {
        var inside = Array.FindAll(inOrder, word => word.Position >= start && word.Position <= end);
        return new MatchHit(
            query.Field,
            start,
            end,
            inside.Length == 0 ? -1 : inside.Min(word => word.StartOffset),
            inside.Length == 0 ? -1 : inside.Max(word => word.EndOffset),
            query,
            start == end ? null : [.. inside.Select(word => (word.StartOffset, word.EndOffset))]
        );
    }
}
