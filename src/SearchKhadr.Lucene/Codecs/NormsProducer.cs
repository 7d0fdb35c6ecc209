using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Reads the norms of one segment; each call hands out a new iterator.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; an iterator belongs to the thread that asked.
/// <b>Source</b> Lucene 8.8 <c>NormsProducer</c>.
/// </remarks>
internal abstract class NormsProducer : IDisposable
{
    /// <summary>The norms of a field. <b>Requires</b> It has norms.</summary>
    public abstract NumericDocValues Norms(FieldInfo field);

    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public abstract void CheckIntegrity();

    /// <summary>Closes the files.</summary>
    public abstract void Dispose();
}
