namespace SearchKhadr.Lucene.Model;

/// <summary>Any number of numbers a document.</summary>
public abstract class SortedNumericDocValues : DocValuesIterator
{
    /// <summary>How many numbers the document has; at least 1.</summary>
    public abstract int ValueCount { get; }

    /// <summary>The document's next number, in growing order.</summary>
    public abstract long NextValue();
}
