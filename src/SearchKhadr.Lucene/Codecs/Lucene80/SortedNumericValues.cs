using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Several numbers a document.</summary>
internal sealed class SortedNumericValues<TDocs, TColumn>(
    TDocs docs,
    TColumn column,
    DirectMonotonicReader addresses
) : SortedNumericDocValues
    where TDocs : struct, IDocs
    where TColumn : struct, INumericColumn
{
    private readonly TColumn _column = column;

#pragma warning disable IDE0044 // It moves: if it were readonly, each call would move a copy.
    private TDocs _docs = docs;
#pragma warning restore IDE0044

    private bool _isCounted;
    private long _start;
    private long _next;
    private long _end;

    /// <inheritdoc/>
    public override int DocId => _docs.DocId;

    /// <inheritdoc/>
    public override long Cost => _docs.Cost;

    /// <inheritdoc/>
    public override int ValueCount
    {
        get
        {
            Count();
            return (int)(_end - _start);
        }
    }

    /// <inheritdoc/>
    public override long NextValue()
    {
        Count();
        return _column.Get(_next++);
    }

    /// <inheritdoc/>
    public override int NextDoc() => Advance(_docs.DocId + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        _isCounted = false;
        return _docs.Advance(target);
    }

    /// <inheritdoc/>
    public override bool AdvanceExact(int target)
    {
        _isCounted = false;
        return _docs.AdvanceExact(target);
    }

    private void Count()
    {
        if (_isCounted)
            return;
        (_start, _end) = addresses.Range(_docs.Index);
        _next = _start;
        _isCounted = true;
    }
}
