namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Some documents have a value.</summary>
internal readonly struct SparseDocs(IndexedDisi docs) : IDocs
{
    /// <inheritdoc/>
    public int DocId => docs.DocId;

    /// <inheritdoc/>
    public long Index => docs.Index;

    /// <inheritdoc/>
    public long Cost => docs.Cost;

    /// <inheritdoc/>
    public int Advance(int target) => docs.Advance(target);

    /// <inheritdoc/>
    public bool AdvanceExact(int target) => docs.AdvanceExact(target);
}
