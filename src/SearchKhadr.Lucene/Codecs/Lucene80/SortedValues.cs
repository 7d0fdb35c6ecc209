using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
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
        if (typeof(TDocs) == typeof(DenseDocs) && _ords is DirectColumn { Packed: var packed })
        {
            if (packed.Width == 8)
                CountBytes(docs.Words, packed.Packed(docs.Length), byOrd);
            else
                CountPacked(docs.Words, packed.Packed(docs.Length), packed.Width, byOrd);
            return 0;
        }
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

    /// <summary>Counts where each document has a value and each place is a byte.</summary>
    private void CountBytes(ReadOnlySpan<ulong> docs, ReadOnlySpan<byte> ords, Span<int> byOrd)
    {
        for (var word = 0; word < docs.Length; word++)
        {
            if (docs[word] == 0)
                continue;
            var part = ords[(word << 6)..];
            for (var bits = docs[word]; bits != 0; bits &= bits - 1)
                Count(part[BitOperations.TrailingZeroCount(bits)], byOrd);
        }
    }

    /// <summary>Counts where each document has a value, and places are packed at another width.</summary>
    private void CountPacked(ReadOnlySpan<ulong> docs, ReadOnlySpan<byte> packed, int width, Span<int> byOrd)
    {
        for (var word = 0; word < docs.Length; word++)
        {
            for (var bits = docs[word]; bits != 0; bits &= bits - 1)
            {
                var bit = (long)((word << 6) + BitOperations.TrailingZeroCount(bits)) * width;
                var eight = BinaryPrimitives.ReadUInt64BigEndian(packed[(int)(bit >> 3)..]);
                Count((int)((eight << (int)(bit & 7)) >> (64 - width)), byOrd);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int ord, Span<int> byOrd)
    {
        if ((uint)ord >= (uint)byOrd.Length)
            _ = terms.Checked((uint)ord);
        byOrd[ord]++;
    }

    /// <inheritdoc/>
    public override int NextDoc() => _docs.Advance(_docs.DocId + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => _docs.Advance(target);

    /// <inheritdoc/>
    public override bool AdvanceExact(int target) => _docs.AdvanceExact(target);
}
