namespace SearchKhadr.Lucene.Model;

/// <summary>The shape of a field's column. The numbers are those of Lucene 8's field infos on disk.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DocValuesType</c> and <c>Lucene60FieldInfosFormat</c>.</remarks>
public enum DocValuesType : byte
{
    /// <summary>No column.</summary>
    None,

    /// <summary>A number a document.</summary>
    Numeric,

    /// <summary>Bytes a document.</summary>
    Binary,

    /// <summary>Bytes a document, each value kept once and in order.</summary>
    Sorted,

    /// <summary>Any number of values a document, each value kept once and in order.</summary>
    SortedSet,

    /// <summary>Any number of numbers a document, in order.</summary>
    SortedNumeric,
}
