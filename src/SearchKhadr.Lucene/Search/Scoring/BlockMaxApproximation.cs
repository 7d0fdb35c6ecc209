using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Skips stretches of documents in which no score can compete.</summary>
/// <remarks><b>Source</b> The idea of Lucene 8 <c>ImpactsDISI</c>, over any scorer's bounds.</remarks>
internal sealed class BlockMaxApproximation(Scorer bounds, DocIdSetIterator inner) : DocIdSetIterator
{
    private float _min;
    private float _maxOfStretch;
    private int _stretchEnd = -1;

    public override int DocId => inner.DocId;

    public override long Cost => inner.Cost;

    public void SetMinCompetitiveScore(float min) => _min = min;

    public override int NextDoc() => _min > 0 ? Advance(inner.DocId + 1) : inner.NextDoc();

    public override int Advance(int target)
    {
        if (_min <= 0)
            return inner.Advance(target);
        while (true)
        {
            target = NextCompetitive(target);
            if (inner.DocId == target)
                return target;
            var doc = inner.Advance(target);
            if (doc <= _stretchEnd || doc == NoMoreDocs)
                return doc;
            target = doc;
        }
    }

    private int NextCompetitive(int target)
    {
        while (target != NoMoreDocs)
        {
            if (target > _stretchEnd)
            {
                _stretchEnd = bounds.AdvanceShallow(target);
                _maxOfStretch = bounds.MaxScore(_stretchEnd);
            }
            if (_maxOfStretch >= _min)
                return target;
            if (_stretchEnd == NoMoreDocs)
                return NoMoreDocs;
            target = _stretchEnd + 1;
        }
        return target;
    }
}
