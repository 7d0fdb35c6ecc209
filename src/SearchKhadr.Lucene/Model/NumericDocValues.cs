namespace SearchKhadr.Lucene.Model;

/// <summary>A number a document.</summary>
public abstract class NumericDocValues : DocValuesIterator
{
    /// <summary>The document's number.</summary>
    public abstract long LongValue { get; }
}
