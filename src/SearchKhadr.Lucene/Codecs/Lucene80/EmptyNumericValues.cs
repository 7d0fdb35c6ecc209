using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>A number in no document.</summary>
internal sealed class EmptyNumericValues : NumericDocValues
{
    private int _docId = -1;

    /// <inheritdoc/>
    public override int DocId => _docId;

    /// <inheritdoc/>
    public override long Cost => 0;

    /// <inheritdoc/>
    public override long LongValue => throw new InvalidOperationException("no document has a value");

    /// <inheritdoc/>
    public override int NextDoc() => _docId = NoMoreDocs;

    /// <inheritdoc/>
    public override int Advance(int target) => _docId = NoMoreDocs;

    /// <inheritdoc/>
    public override bool AdvanceExact(int target)
    {
        _docId = target;
        return false;
    }
}
