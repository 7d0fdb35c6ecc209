using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Model;

/// <summary>One segment, open for reading.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; what it hands out belongs to the thread that asked.
/// <b>Source</b> Lucene 8 <c>LeafReader</c>.
/// </remarks>
public abstract class LeafReader
{
    /// <summary>One more than the largest document id.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>How many documents are not deleted.</summary>
    public abstract int NumDocs { get; }

    /// <summary>The documents that are not deleted; null when none is deleted.</summary>
    public abstract FixedBitSet? LiveDocs { get; }

    /// <summary>The segment's fields.</summary>
    public abstract FieldInfos FieldInfos { get; }

    /// <summary>The terms of a field; null where it has none.</summary>
    public abstract Terms? Terms(string field);

    /// <summary>The norms of a field; null where it has none.</summary>
    public abstract NumericDocValues? Norms(string field);

    /// <summary>A numeric column; null where the field has none of that shape.</summary>
    public abstract NumericDocValues? NumericDocValues(string field);

    /// <summary>A binary column; null where the field has none of that shape.</summary>
    public abstract BinaryDocValues? BinaryDocValues(string field);

    /// <summary>A sorted column; null where the field has none of that shape.</summary>
    public abstract SortedDocValues? SortedDocValues(string field);

    /// <summary>A sorted numeric column; null where the field has none of that shape.</summary>
    public abstract SortedNumericDocValues? SortedNumericDocValues(string field);

    /// <summary>A sorted set column; null where the field has none of that shape.</summary>
    public abstract SortedSetDocValues? SortedSetDocValues(string field);

    /// <summary>Whether its documents stand in the order of a column of whole numbers, the greatest first when descending.</summary>
    public virtual bool IsSortedBy(string field, bool descending) => false;

    /// <summary>The points of a field; null where it has none.</summary>
    public virtual PointValues? PointValues(string field) => null;

    /// <summary>The terms of a document by field, as its term vectors keep them; null where it has none.</summary>
    /// <remarks>Of each field the terms are those of this one document, under the id 0.</remarks>
    public virtual Fields? TermVectors(int docId) => null;

    /// <summary>Hands the stored fields of a document, deleted or not, to a visitor.</summary>
    public abstract void StoredFields(int docId, StoredFieldVisitor visitor);
}
