using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Documents that at least one of several iterators has; a heap by document id.</summary>
internal sealed class DisjunctionIterator : DocIdSetIterator
{
    private readonly DocIdSetIterator[] _heap;

    public DisjunctionIterator(IEnumerable<DocIdSetIterator> iterators)
    {
        _heap = [.. iterators];
        Cost = _heap.Sum(iterator => iterator.Cost);
    }

    public override int DocId => _heap[0].DocId;

    public override long Cost { get; }

    public override int NextDoc()
    {
        var doc = _heap[0].DocId;
        do
        {
            _heap[0].NextDoc();
            SiftDown();
        } while (_heap[0].DocId == doc);
        return _heap[0].DocId;
    }

    public override int Advance(int target)
    {
        do
        {
            _heap[0].Advance(target);
            SiftDown();
        } while (_heap[0].DocId < target);
        return _heap[0].DocId;
    }

    private void SiftDown()
    {
        var moved = _heap[0];
        var doc = moved.DocId;
        var hole = 0;
        while (true)
        {
            var child = (hole << 1) + 1;
            if (child >= _heap.Length)
                break;
            if (child + 1 < _heap.Length && _heap[child + 1].DocId < _heap[child].DocId)
                child++;
            if (_heap[child].DocId >= doc)
                break;
            _heap[hole] = _heap[child];
            hole = child;
        }
        _heap[hole] = moved;
    }
}
