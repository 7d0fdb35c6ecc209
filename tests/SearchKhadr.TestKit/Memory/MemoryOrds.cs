using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A sorted column of a plain array.</summary>
internal sealed class MemoryOrds(byte[][]?[] values) : SortedDocValues
{
    private readonly MemoryColumn _column = new(values.Length, doc => values[doc] is not null);
    private readonly byte[][] _distinct = MemoryOrdSets.Distinct(values);

    public override int DocId => _column.Doc;

    public override long Cost => values.Length;

    public override int Ord => LookupTerm(values[_column.Doc]![0]);

    public override int ValueCount => _distinct.Length;

    public override int NextDoc() => _column.Advance(_column.Doc + 1);

    public override int Advance(int target) => _column.Advance(target);

    public override bool AdvanceExact(int target) => _column.AdvanceExact(target);

    public override ReadOnlySpan<byte> LookupOrd(int ord) => _distinct[ord];
}
