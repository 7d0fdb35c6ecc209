using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Points;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>The documents of a segment whose numbers can still be among the best, found in their points.</summary>
/// <remarks>
/// The better the worst of the hits, the fewer numbers are before it. When these are few enough against what is left to
/// look at, their documents are gathered, and only they are looked at. <b>Source</b> Lucene 8.7
/// <c>NumericComparator.NumericLeafComparator.updateCompetitiveIterator</c>.
/// </remarks>
internal sealed class CompetitivePoints
{
    // A look at the tree has a price; it is taken again when the bound has changed this often.
    private const int ChangesBetweenLooks = 32;

    private readonly PointValues _values;
    private readonly int _maxDoc;
    private readonly bool _descending;
    private SortKey? _bound;
    private int _changes;
    private long _left;
    private FixedBitSet? _docs;

    private CompetitivePoints(PointValues values, int maxDoc, bool descending)
    {
        _values = values;
        _maxDoc = maxDoc;
        _descending = descending;
        _left = maxDoc;
    }

    /// <summary>The points of a column; null where it has none, or others than one number of 64 bits a document.</summary>
    public static CompetitivePoints? Open(LeafReader reader, string field, bool descending)
    {
        var values = reader.PointValues(field);
        return values is { Dimensions: 1, BytesPerDimension: sizeof(long) } && values.Size == values.DocCount
            ? new CompetitivePoints(values, reader.MaxDoc, descending)
            : null;
    }

    /// <summary>The first document from one on that can be better than the worst of the hits.</summary>
    /// <param name="doc">Where to begin; grows from call to call.</param>
    /// <param name="worst">The worst hit; null while there are too few.</param>
    /// <param name="after">The last hit of the page before; null for none.</param>
    public int Next(int doc, SortKey? worst, SortKey? after)
    {
        if (worst is { IsMissing: false } bound && bound != _bound)
        {
            _bound = bound;
            if (_changes++ % ChangesBetweenLooks == 0)
                Look(bound, after);
        }
        if (_docs is null)
            return doc;
        var next = doc < _maxDoc ? _docs.NextSetBit(doc) : -1;
        return next < 0 ? DocIdSetIterator.NoMoreDocs : next;
    }

    private void Look(SortKey worst, SortKey? after)
    {
        // Of equal numbers the earlier document wins, and those to come are later.
        var last = worst.Rank;
        if (last == long.MinValue)
        {
            _docs = new FixedBitSet(_maxDoc);
            return;
        }
        var first = after is { IsMissing: false } page ? page.Rank : long.MinValue;
        var test = _descending ? Between(~(last - 1), ~first) : Between(first, last - 1);
        var count = _values.EstimatePointCount(new CountedPoints(test));
        if (count >= _left / 8)
            return;
        _left = count;
        _docs = new FixedBitSet(_maxDoc);
        _values.Intersect(new WantedPoints(test, _docs));
    }

    private static RangeTest Between(long least, long greatest) =>
        new(PackedPoint.OfInt64(least), PackedPoint.OfInt64(greatest), sizeof(long));
}
