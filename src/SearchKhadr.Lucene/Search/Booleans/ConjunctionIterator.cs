using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Documents that all of several iterators have, found by leaps; the first iterator leads.</summary>
internal sealed class ConjunctionIterator(DocIdSetIterator[] byCost) : DocIdSetIterator
{
    private readonly DocIdSetIterator _lead = byCost[0];

    public override int DocId => _lead.DocId;

    public override long Cost => _lead.Cost;

    public override int NextDoc() => Agree(_lead.NextDoc());

    public override int Advance(int target) => Agree(_lead.Advance(target));

    private int Agree(int doc)
    {
        for (var i = 1; i < byCost.Length && doc != NoMoreDocs; )
        {
            var other = byCost[i];
            var at = other.DocId < doc ? other.Advance(doc) : other.DocId;
            if (at == doc)
            {
                i++;
                continue;
            }
            doc = _lead.Advance(at);
            i = 1;
        }
        return doc;
    }
}
