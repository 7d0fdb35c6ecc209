using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Several values a document out of a sorted list.</summary>
internal sealed class SortedSetValues<TDocs>(
    TDocs docs,
    DirectReader ords,
    DirectMonotonicReader addresses,
    TermsDictionary terms
) : SortedSetDocValues
    where TDocs : struct, IDocs
{
    private readonly DirectReader _ords = ords;

#pragma warning disable IDE0044 // It moves: if it were readonly, each call would move a copy.
    private TDocs _docs = docs;
#pragma warning restore IDE0044

    private bool _isCounted;
    private long _next;
    private long _end;

    /// <inheritdoc/>
    public override int DocId => _docs.DocId;

    /// <inheritdoc/>
    public override long Cost => _docs.Cost;

    /// <inheritdoc/>
    public override long ValueCount => terms.Count;

    /// <inheritdoc/>
    public override long NextOrd()
    {
        if (!_isCounted)
        {
            (_next, _end) = addresses.Range(_docs.Index);
            _isCounted = true;
        }
        return _next < _end ? terms.Checked(_ords.Get(_next++)) : NoMoreOrds;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LookupOrd(long ord) => terms.Lookup(ord);

    /// <inheritdoc/>
    public override long LookupTerm(ReadOnlySpan<byte> value) => terms.Find(value);

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
}
