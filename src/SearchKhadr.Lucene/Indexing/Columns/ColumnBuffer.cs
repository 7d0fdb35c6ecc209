using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>One field's column in memory.</summary>
internal abstract class ColumnBuffer
{
    /// <summary>How much memory it takes beside the pool. <b>Units</b> bytes.</summary>
    public abstract long UsedBytes { get; }

    /// <summary>Adds a value of a document. <b>Requires</b> Documents come in order; the value was checked.</summary>
    public abstract void Add(Field value, int docId);

    /// <summary>Hands the column to a codec. <b>Requires</b> Called once, after the last value.</summary>
    public abstract void Write(DocValuesConsumer consumer, FieldInfo field);

    /// <summary>Makes an empty column of a shape.</summary>
    public static ColumnBuffer Create(DocValuesType type, BytePool texts) =>
        type switch
        {
            DocValuesType.Numeric => new NumericColumn(),
            DocValuesType.Binary => new BinaryColumn(),
            DocValuesType.Sorted => new SortedColumn(texts),
            DocValuesType.SortedSet => new SortedSetColumn(texts),
            DocValuesType.SortedNumeric => new SortedNumericColumn(),
            DocValuesType.None => throw new ArgumentOutOfRangeException(nameof(type)),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
}
