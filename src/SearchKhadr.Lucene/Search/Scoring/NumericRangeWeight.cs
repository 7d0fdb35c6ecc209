using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Checks each document's numbers against a range.</summary>
internal sealed class NumericRangeWeight(NumericRangeQuery query, ScoreMode mode, float score) : Weight(query)
{
    public override Scorer? Scorer(LeafContext leaf)
    {
        if (query.Min > query.Max)
            return null;
        if (leaf.Reader.NumericDocValues(query.Field) is { } single)
            return new ConstantScorer(new SingleRange(single, query.Min, query.Max), score, mode);
        return leaf.Reader.SortedNumericDocValues(query.Field) is { } several
            ? new ConstantScorer(new AnyInRange(several, query.Min, query.Max), score, mode)
            : null;
    }

    private sealed class SingleRange(NumericDocValues values, long min, long max) : Scorer
    {
        public override DocIdSetIterator Approximation => values;

        public override bool NeedsConfirm => true;

        public override float ConfirmCost => 4;

        public override bool Confirm() => values.LongValue is var value && value >= min && value <= max;

        public override float Score() => 0;
    }

    private sealed class AnyInRange(SortedNumericDocValues values, long min, long max) : Scorer
    {
        public override DocIdSetIterator Approximation => values;

        public override bool NeedsConfirm => true;

        public override float ConfirmCost => 8;

        public override bool Confirm()
        {
            for (var left = values.ValueCount; left > 0; left--)
            {
                var value = values.NextValue();
                if (value >= min)
                    return value <= max;
            }
            return false;
        }

        public override float Score() => 0;
    }
}
