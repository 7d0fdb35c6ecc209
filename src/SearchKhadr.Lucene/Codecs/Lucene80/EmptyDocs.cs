using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>No document has a value.</summary>
internal struct EmptyDocs() : IDocs
{
    private int _docId = -1;

    /// <inheritdoc/>
    public readonly int DocId => _docId;

    /// <inheritdoc/>
    public readonly long Index => throw new InvalidOperationException("no document has a value");

    /// <inheritdoc/>
    public readonly long Cost => 0;

    /// <inheritdoc/>
    public int Advance(int target) => _docId = DocIdSetIterator.NoMoreDocs;

    /// <inheritdoc/>
    public bool AdvanceExact(int target)
    {
        _docId = target;
        return false;
    }
}
