using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Booleans;

internal sealed partial class MaxScoreDisjunctionScorer
{
    /// <summary>A stretch is at least this long, so that the bounds' cost is spread.</summary>
    private const int ShortestStretch = 1024;

    /// <summary>The documents that the essential scorers of each stretch find.</summary>
    private sealed class Stretches(MaxScoreDisjunctionScorer owner, long cost) : DocIdSetIterator
    {
        private int _doc = -1;
        private int _stretchEnd = NoMoreDocs;
        private bool _mustPartition;

        public override int DocId => _doc;

        public override long Cost => cost;

        public void Repartition()
        {
            if (owner._min > 0)
                _mustPartition = true;
        }

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            while (target != NoMoreDocs)
            {
                if (target > _stretchEnd || (_mustPartition && _stretchEnd == NoMoreDocs))
                    BeginStretch(target);
                else if (_mustPartition)
                    owner.Partition(target, _stretchEnd);
                _mustPartition = false;
                var doc = NextEssential(target);
                if (doc <= _stretchEnd)
                    return _doc = doc;
                target = _stretchEnd == NoMoreDocs ? NoMoreDocs : _stretchEnd + 1;
            }
            return _doc = NoMoreDocs;
        }

        private void BeginStretch(int start)
        {
            var end = owner.AdvanceShallow(start);
            _stretchEnd = end == NoMoreDocs ? NoMoreDocs : Math.Max(end, start + ShortestStretch - 1);
            owner.Partition(start, _stretchEnd);
        }

        private int NextEssential(int target)
        {
            var next = NoMoreDocs;
            var scorers = owner._scorers;
            for (var i = owner._firstEssential; i < scorers.Length; i++)
            {
                var docs = scorers[i].Approximation;
                var at = docs.DocId;
                if (at < target)
                    at = docs.Advance(target);
                next = Math.Min(next, at);
            }
            // Nothing more is found where no scorer is essential: the stretch cannot compete.
            return next;
        }
    }
}
