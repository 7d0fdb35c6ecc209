using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A numeric column of a plain array.</summary>
internal sealed class MemoryNumbers(long?[] values) : NumericDocValues
{
    private readonly MemoryColumn _column = new(values.Length, doc => values[doc] is not null);

    public override int DocId => _column.Doc;

    public override long Cost => values.Length;

    public override long LongValue => values[_column.Doc]!.Value;

    public override int NextDoc() => _column.Advance(_column.Doc + 1);

    public override int Advance(int target) => _column.Advance(target);

    public override bool AdvanceExact(int target) => _column.AdvanceExact(target);
}
