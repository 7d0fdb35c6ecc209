using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Reads the terms and postings of one segment.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; what it hands out belongs to the thread that asked.
/// <b>Source</b> Lucene 8 <c>FieldsProducer</c>.
/// </remarks>
internal abstract class FieldsProducer : Fields, IDisposable
{
    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public abstract void CheckIntegrity();

    /// <summary>Closes the files.</summary>
    public abstract void Dispose();
}
