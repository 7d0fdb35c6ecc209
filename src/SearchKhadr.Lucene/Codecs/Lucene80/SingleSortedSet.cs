using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>One value a document, seen as several.</summary>
internal sealed class SingleSortedSet(SortedDocValues values) : SortedSetDocValues
{
    private bool _isTaken;

    /// <inheritdoc/>
    public override int DocId => values.DocId;

    /// <inheritdoc/>
    public override long Cost => values.Cost;

    /// <inheritdoc/>
    public override long ValueCount => values.ValueCount;

    /// <inheritdoc/>
    public override long NextOrd()
    {
        if (_isTaken)
            return NoMoreOrds;
        _isTaken = true;
        return values.Ord;
    }

    /// <inheritdoc/>
    internal override int CountTo(FixedBitSet docs, Span<int> byOrd) => values.CountTo(docs, byOrd);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LookupOrd(long ord) => values.LookupOrd((int)ord);

    /// <inheritdoc/>
    public override long LookupTerm(ReadOnlySpan<byte> value) => values.LookupTerm(value);

    /// <inheritdoc/>
    public override int NextDoc()
    {
        _isTaken = false;
        return values.NextDoc();
    }

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        _isTaken = false;
        return values.Advance(target);
    }

    /// <inheritdoc/>
    public override bool AdvanceExact(int target)
    {
        _isTaken = false;
        return values.AdvanceExact(target);
    }
}
