namespace SearchKhadr.Lucene.Documents;

/// <summary>The kind of value that a field holds.</summary>
public enum FieldValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>A 32-bit floating-point number.</summary>
    Single,

    /// <summary>A 64-bit floating-point number.</summary>
    Double,
}
