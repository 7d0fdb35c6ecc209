using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Every document has a value.</summary>
internal struct DenseDocs(int maxDoc) : IDocs
{
    private int _docId = -1;

    /// <inheritdoc/>
    public readonly int DocId => _docId;

    /// <inheritdoc/>
    public readonly long Index => _docId;

    /// <inheritdoc/>
    public readonly long Cost => maxDoc;

    /// <inheritdoc/>
    public int Advance(int target) => _docId = target < maxDoc ? target : DocIdSetIterator.NoMoreDocs;

    /// <inheritdoc/>
    public bool AdvanceExact(int target)
    {
        _docId = target;
        return true;
    }
}
