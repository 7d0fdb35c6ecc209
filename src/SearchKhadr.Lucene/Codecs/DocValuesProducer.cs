using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Reads the columns of one segment; each call hands out a new iterator.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; an iterator belongs to the thread that asked.
/// <b>Requires</b> The field has a column of the shape that is asked for.
/// <b>Source</b> Lucene 8.8 <c>DocValuesProducer</c>.
/// </remarks>
internal abstract class DocValuesProducer : IDisposable
{
    /// <summary>A number a document.</summary>
    public abstract NumericDocValues Numeric(FieldInfo field);

    /// <summary>Bytes a document.</summary>
    public abstract BinaryDocValues Binary(FieldInfo field);

    /// <summary>A value a document out of a sorted list.</summary>
    public abstract SortedDocValues Sorted(FieldInfo field);

    /// <summary>Several numbers a document.</summary>
    public abstract SortedNumericDocValues SortedNumeric(FieldInfo field);

    /// <summary>Several values a document out of a sorted list.</summary>
    public abstract SortedSetDocValues SortedSet(FieldInfo field);

    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public abstract void CheckIntegrity();

    /// <summary>Closes the files.</summary>
    public abstract void Dispose();
}
