using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Bytes a document.</summary>
internal sealed class BinaryValues<TDocs, TColumn>(TDocs docs, TColumn column) : BinaryDocValues
    where TDocs : struct, IDocs
    where TColumn : struct, IBytesColumn
{
    private readonly TColumn _column = column;

#pragma warning disable IDE0044 // It moves: if it were readonly, each call would move a copy.
    private TDocs _docs = docs;
#pragma warning restore IDE0044

    /// <inheritdoc/>
    public override int DocId => _docs.DocId;

    /// <inheritdoc/>
    public override long Cost => _docs.Cost;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> BinaryValue => _column.Get(_docs.Index);

    /// <inheritdoc/>
    public override int NextDoc() => _docs.Advance(_docs.DocId + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => _docs.Advance(target);

    /// <inheritdoc/>
    public override bool AdvanceExact(int target) => _docs.AdvanceExact(target);
}
