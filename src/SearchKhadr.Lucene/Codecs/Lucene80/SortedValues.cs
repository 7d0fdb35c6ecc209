using System.Numerics;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>A value a document out of a sorted list.</summary>
internal sealed class SortedValues<TDocs, TColumn>(TDocs docs, TColumn ords, TermsDictionary terms)
    : SortedDocValues
    where TDocs : struct, IDocs
    where TColumn : struct, INumericColumn
{
    private readonly TColumn _ords = ords;

#pragma warning disable IDE0044 // It moves: if it were readonly, each call would move a copy.
    private TDocs _docs = docs;
#pragma warning restore IDE0044

    /// <inheritdoc/>
    public override int DocId => _docs.DocId;

    /// <inheritdoc/>
    public override long Cost => _docs.Cost;

    /// <inheritdoc/>
    public override int Ord => (int)terms.Checked(_ords.Get(_docs.Index));

    /// <inheritdoc/>
    public override int ValueCount => (int)terms.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LookupOrd(int ord) => terms.Lookup(ord);

    /// <inheritdoc/>
    public override int LookupTerm(ReadOnlySpan<byte> value) => (int)terms.Find(value);

    /// <inheritdoc/>
    internal override int CountTo(FixedBitSet docs, Span<int> byOrd)
    {
        var missing = 0;
        var words = docs.Words;
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word]; bits != 0; bits &= bits - 1)
            {
                if (_docs.AdvanceExact((word << 6) + BitOperations.TrailingZeroCount(bits)))
                    byOrd[(int)terms.Checked(_ords.Get(_docs.Index))]++;
                else
                    missing++;
            }
        }
        return missing;
    }

    /// <inheritdoc/>
    public override int NextDoc() => _docs.Advance(_docs.DocId + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => _docs.Advance(target);

    /// <inheritdoc/>
    public override bool AdvanceExact(int target) => _docs.AdvanceExact(target);
}
