namespace SearchKhadr.Lucene.Model;

/// <summary>Receives the stored fields of a document in the order in which they were added.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>StoredFieldVisitor</c>.</remarks>
public abstract class StoredFieldVisitor
{
    /// <summary>What to do with a field's value.</summary>
    public enum Wish
    {
        /// <summary>Hand it over.</summary>
        Take,

        /// <summary>Skip it.</summary>
        Skip,

        /// <summary>Skip it and all that follow.</summary>
        Stop,
    }

    /// <summary>Says what to do with the next value of a field.</summary>
    public abstract Wish Wants(FieldInfo field);

    /// <summary>A text. <b>Requires</b> The UTF-8 is decoded or copied during the call.</summary>
    public abstract void Text(FieldInfo field, ReadOnlySpan<byte> utf8);

    /// <summary>Bytes. <b>Requires</b> Copied during the call.</summary>
    public abstract void Binary(FieldInfo field, ReadOnlySpan<byte> bytes);

    /// <summary>A 32-bit integer.</summary>
    public abstract void Int32(FieldInfo field, int value);

    /// <summary>A 64-bit integer.</summary>
    public abstract void Int64(FieldInfo field, long value);

    /// <summary>A 32-bit floating-point number.</summary>
    public abstract void Single(FieldInfo field, float value);

    /// <summary>A 64-bit floating-point number.</summary>
    public abstract void Double(FieldInfo field, double value);
}
