using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>The documents of wanted points; the tree is walked at the first step.</summary>
/// <remarks>
/// Where every document has one point and more than half are wanted, those that are not are taken out of all.
/// <b>Source</b> Lucene 8.7 <c>PointRangeQuery</c>.
/// </remarks>
internal sealed class PointIterator : DocIdSetIterator
{
    private readonly PointValues _values;
    private readonly PointTest _test;
    private readonly int _maxDoc;
    private FixedBitSet? _docs;
    private int _doc = -1;

    public PointIterator(PointValues values, PointTest test, int maxDoc)
    {
        _values = values;
        _test = test;
        _maxDoc = maxDoc;
        Cost = values.EstimateDocCount(new CountedPoints(test));
    }

    public override int DocId => _doc;

    public override long Cost { get; }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        var docs = _docs ??= Walk();
        var next = target < docs.Length ? docs.NextSetBit(target) : -1;
        return _doc = next < 0 ? NoMoreDocs : next;
    }

    private FixedBitSet Walk()
    {
        var docs = new FixedBitSet(_maxDoc);
        var isOneEach = _values.DocCount == _maxDoc && _values.Size == _maxDoc;
        if (isOneEach && Cost > _maxDoc / 2)
        {
            docs.SetAll();
            _values.Intersect(new UnwantedPoints(_test, docs));
        }
        else
        {
            _values.Intersect(new WantedPoints(_test, docs));
        }
        return docs;
    }
}
