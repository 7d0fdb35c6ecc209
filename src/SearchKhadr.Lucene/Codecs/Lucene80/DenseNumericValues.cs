using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>A number in every document.</summary>
internal sealed class DenseNumericValues<TColumn>(TColumn column, int maxDoc) : NumericDocValues
    where TColumn : struct, INumericColumn
{
    private readonly TColumn _column = column;
    private int _docId = -1;

    /// <inheritdoc/>
    public override int DocId => _docId;

    /// <inheritdoc/>
    public override long Cost => maxDoc;

    /// <inheritdoc/>
    public override long LongValue => _column.Get(_docId);

    /// <inheritdoc/>
    public override int NextDoc() => Advance(_docId + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => _docId = target < maxDoc ? target : NoMoreDocs;

    /// <inheritdoc/>
    public override bool AdvanceExact(int target)
    {
        _docId = target;
        return true;
    }
}
