using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A sorted set column of a plain array.</summary>
internal sealed class MemoryOrdSets(byte[][]?[] values) : SortedSetDocValues
{
    private readonly MemoryColumn _column = new(values.Length, doc => values[doc] is not null);
    private readonly byte[][] _distinct = Distinct(values);
    private (int Doc, long Last) _at = (-1, -1);

    public override int DocId => _column.Doc;

    public override long Cost => values.Length;

    public override long ValueCount => _distinct.Length;

    /// <summary>Each value once, in the order of bytes.</summary>
    public static byte[][] Distinct(byte[][]?[] values)
    {
        var sorted = new SortedSet<byte[]>(
            Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))
        );
        foreach (var value in values.SelectMany(list => list ?? []))
            sorted.Add(value);
        return [.. sorted];
    }

    public override int NextDoc() => _column.Advance(_column.Doc + 1);

    public override int Advance(int target) => _column.Advance(target);

    public override bool AdvanceExact(int target) => _column.AdvanceExact(target);

    public override long NextOrd()
    {
        if (_at.Doc != _column.Doc)
            _at = (_column.Doc, -1);
        foreach (var value in values[_column.Doc]!)
        {
            var ord = LookupTerm(value);
            if (ord > _at.Last)
            {
                _at.Last = ord;
                return ord;
            }
        }
        return NoMoreOrds;
    }

    public override ReadOnlySpan<byte> LookupOrd(long ord) => _distinct[ord];
}
