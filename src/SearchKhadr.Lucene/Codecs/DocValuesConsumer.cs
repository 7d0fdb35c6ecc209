using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Writes the columns of one segment, field by field; disposing finishes the files.</summary>
/// <remarks>
/// <b>Requires</b> Each factory gives the same values at each call, from the first document on; it is called several
/// times. <b>Source</b> Lucene 8.8 <c>DocValuesConsumer</c>.
/// </remarks>
internal abstract class DocValuesConsumer : IDisposable
{
    /// <summary>Writes a number a document.</summary>
    public abstract void AddNumeric(FieldInfo field, Func<NumericDocValues> values);

    /// <summary>Writes bytes a document.</summary>
    public abstract void AddBinary(FieldInfo field, Func<BinaryDocValues> values);

    /// <summary>Writes a value a document out of a sorted list.</summary>
    public abstract void AddSorted(FieldInfo field, Func<SortedDocValues> values);

    /// <summary>Writes several numbers a document.</summary>
    public abstract void AddSortedNumeric(FieldInfo field, Func<SortedNumericDocValues> values);

    /// <summary>Writes several values a document out of a sorted list.</summary>
    public abstract void AddSortedSet(FieldInfo field, Func<SortedSetDocValues> values);

    /// <summary>Completes the files. <b>Requires</b> Called once, after the last field.</summary>
    public abstract void Finish();

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public abstract void Dispose();
}
