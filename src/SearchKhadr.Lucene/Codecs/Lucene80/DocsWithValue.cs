using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Which documents have a value, as a meta file says it.</summary>
/// <remarks>
/// <c>offset (int64; -2 none, -1 all), length (int64), entries of the table of blocks (int16; -1 where there is no
/// set), rank power (byte)</c>. Worked: all documents: <c>FFFFFFFFFFFFFFFF 0000000000000000 FFFF FF</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene80DocValuesConsumer</c>.
/// </remarks>
internal readonly record struct DocsWithValue(
    long Offset,
    long Length,
    int JumpCount,
    int RankPower,
    long Count
)
{
    private const long None = -2;
    private const long All = -1;

    /// <summary>Whether every document has a value.</summary>
    public bool IsAll => Offset == All;

    /// <summary>Whether no document has a value.</summary>
    public bool IsNone => Offset == None;

    /// <summary>Reads it; the count comes later. <b>Requires</b> The caller adds the count.</summary>
    /// <exception cref="CorruptIndexException">The offset is impossible.</exception>
    public static DocsWithValue Read(IndexInput meta)
    {
        var offset = meta.ReadInt64();
        var length = meta.ReadInt64();
        var jumps = meta.ReadInt16();
        var docs = new DocsWithValue(offset, length, jumps, meta.ReadByte(), 0);
        return offset >= None
            ? docs
            : throw new CorruptIndexException($"impossible set of documents: {docs}", meta.Resource);
    }

    /// <summary>Writes it, and the set into the data where it needs one.</summary>
    /// <param name="count">How many documents have a value.</param>
    /// <param name="docs">A new iterator over them.</param>
    public static void Write(
        IndexOutput meta,
        IndexOutput data,
        int count,
        int maxDoc,
        Func<DocIdSetIterator> docs
    )
    {
        if (count == 0 || count == maxDoc)
        {
            meta.WriteInt64(count == 0 ? None : All);
            meta.WriteInt64(0);
            meta.WriteInt16(-1);
            meta.WriteByte(0xFF);
            return;
        }
        var start = data.Position;
        meta.WriteInt64(start);
        var jumps = IndexedDisiWriter.Write(docs(), data);
        meta.WriteInt64(data.Position - start);
        meta.WriteInt16(jumps);
        meta.WriteByte(IndexedDisiWriter.RankPower);
    }
}
