using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A sorted numeric column of a plain array.</summary>
internal sealed class MemoryNumberLists(long[]?[] values) : SortedNumericDocValues
{
    private readonly MemoryColumn _column = new(values.Length, doc => values[doc] is not null);
    private (int Doc, int Next) _at = (-1, 0);

    public override int DocId => _column.Doc;

    public override long Cost => values.Length;

    public override int ValueCount => values[_column.Doc]!.Length;

    public override int NextDoc() => _column.Advance(_column.Doc + 1);

    public override int Advance(int target) => _column.Advance(target);

    public override bool AdvanceExact(int target) => _column.AdvanceExact(target);

    public override long NextValue()
    {
        _at = (_column.Doc, _at.Doc == _column.Doc ? _at.Next + 1 : 0);
        return values[_at.Doc]![_at.Next];
    }
}
