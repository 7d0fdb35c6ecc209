using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>A query over points, bound to an index.</summary>
internal sealed class PointWeight(PointQuery query, ScoreMode mode, float score) : Weight(query)
{
    private readonly PointTest _test = query.CreateTest();

    public override Scorer? Scorer(LeafContext leaf)
    {
        if (Open(leaf) is not { } values)
            return null;
        var maxDoc = leaf.Reader.MaxDoc;
        return _test.Compare(values.Least, values.Greatest) switch
        {
            PointRelation.Outside => null,
            PointRelation.Inside when values.DocCount == maxDoc => new ConstantScorer(
                new AllDocsIterator(maxDoc),
                score,
                mode
            ),
            _ => new ConstantScorer(new PointIterator(values, _test, maxDoc), score, mode),
        };
    }

    public override int Count(LeafContext leaf)
    {
        if (Open(leaf) is not { } values)
            return 0;
        var relation = _test.Compare(values.Least, values.Greatest);
        if (relation == PointRelation.Outside)
            return 0;
        if (leaf.Reader.LiveDocs is not null)
            return -1;
        if (relation == PointRelation.Inside)
            return values.DocCount;
        if (values.Size != values.DocCount)
            return -1;
        var counter = new CountedPoints(_test);
        values.Intersect(counter);
        return counter.Count;
    }

    private PointValues? Open(LeafContext leaf)
    {
        var values = leaf.Reader.PointValues(query.Field);
        if (
            values is not null
            && (
                values.IndexDimensions != query.Dimensions
                || values.BytesPerDimension != query.BytesPerDimension
            )
        )
            throw new InvalidOperationException(
                $"points of field '{query.Field}' have {values.IndexDimensions} dimensions of {values.BytesPerDimension} "
                    + $"bytes, the query has {query.Dimensions} of {query.BytesPerDimension}"
            );
        return values;
    }
}
