using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>A number in some documents.</summary>
internal sealed class SparseNumericValues<TColumn>(TColumn column, IndexedDisi docs) : NumericDocValues
    where TColumn : struct, INumericColumn
{
    private readonly TColumn _column = column;

    /// <inheritdoc/>
    public override int DocId => docs.DocId;

    /// <inheritdoc/>
    public override long Cost => docs.Cost;

    /// <inheritdoc/>
    public override long LongValue => _column.Get(docs.Index);

    /// <inheritdoc/>
    public override int NextDoc() => docs.NextDoc();

    /// <inheritdoc/>
    public override int Advance(int target) => docs.Advance(target);

    /// <inheritdoc/>
    public override bool AdvanceExact(int target) => docs.AdvanceExact(target);
}
