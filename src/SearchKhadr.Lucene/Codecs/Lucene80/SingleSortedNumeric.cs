using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>One number a document, seen as several.</summary>
internal sealed class SingleSortedNumeric(NumericDocValues values) : SortedNumericDocValues
{
    /// <inheritdoc/>
    public override int DocId => values.DocId;

    /// <inheritdoc/>
    public override long Cost => values.Cost;

    /// <inheritdoc/>
    public override int ValueCount => 1;

    /// <inheritdoc/>
    public override long NextValue() => values.LongValue;

    /// <inheritdoc/>
    public override int NextDoc() => values.NextDoc();

    /// <inheritdoc/>
    public override int Advance(int target) => values.Advance(target);

    /// <inheritdoc/>
    public override bool AdvanceExact(int target) => values.AdvanceExact(target);
}
