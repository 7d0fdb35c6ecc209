using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Gathers where chunks are and writes it when all are there.</summary>
/// <remarks>
/// <b>Cost</b> Twelve bytes of memory a chunk. <b>Source</b> Lucene 8.8 <c>FieldsIndexWriter</c>.
/// </remarks>
/// <param name="codec">The codec of the index's file.</param>
internal sealed class FieldsIndexWriter(string codec)
{
    private readonly List<int> _firstDocs = [];
    private readonly List<long> _offsets = [];
    private int _docs;

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount => _offsets.Count;

    /// <summary>Notes a chunk.</summary>
    public void Add(int docs, long offset)
    {
        _firstDocs.Add(_docs);
        _offsets.Add(offset);
        _docs = checked(_docs + docs);
    }

    /// <summary>Writes the index's file and its part of the meta file.</summary>
    /// <param name="end">Where the last chunk ends.</param>
    public void Finish(
        IndexDirectory directory,
        string fileName,
        ReadOnlySpan<byte> id,
        IndexOutput meta,
        long end
    )
    {
        using var output = directory.CreateOutput(fileName);
        CodecUtil.WriteIndexHeader(output, codec, 0, id, "");
        var count = ChunkCount + 1;
        meta.WriteInt32(_docs);
        meta.WriteInt32(Lucene87StoredFieldsFormat.IndexBlockShift);
        meta.WriteInt32(count);
        meta.WriteInt64(output.Position);
        var docs = new DirectMonotonicWriter(meta, output, count, Lucene87StoredFieldsFormat.IndexBlockShift);
        foreach (var first in _firstDocs)
            docs.Add(first);
        docs.Add(_docs);
        docs.Finish();
        meta.WriteInt64(output.Position);
        var offsets = new DirectMonotonicWriter(
            meta,
            output,
            count,
            Lucene87StoredFieldsFormat.IndexBlockShift
        );
        foreach (var offset in _offsets)
            offsets.Add(offset);
        offsets.Add(end);
        offsets.Finish();
        meta.WriteInt64(output.Position);
        meta.WriteInt64(end);
        CodecUtil.WriteFooter(output);
    }
}
