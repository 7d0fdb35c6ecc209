using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Writes the terms and postings of one segment.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>FieldsConsumer</c>.</remarks>
internal abstract class FieldsConsumer : IDisposable
{
    /// <summary>
    /// Writes all indexed fields. <b>Requires</b> Called once; names in ordinal order, terms in the order of their
    /// bytes, documents and positions growing.
    /// </summary>
    /// <param name="fields">The fields; each that the field infos say is indexed.</param>
    /// <param name="norms">The norms of a field, or null where it has none; a new iterator at each call.</param>
    public abstract void Write(Fields fields, Func<FieldInfo, NumericDocValues?> norms);

    /// <summary>Closes the files.</summary>
    public abstract void Dispose();
}
