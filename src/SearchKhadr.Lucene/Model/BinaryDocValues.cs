namespace SearchKhadr.Lucene.Model;

/// <summary>Bytes a document.</summary>
public abstract class BinaryDocValues : DocValuesIterator
{
    /// <summary>The document's bytes. <b>Requires</b> Copied before the next step.</summary>
    public abstract ReadOnlySpan<byte> BinaryValue { get; }
}
