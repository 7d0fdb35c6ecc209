using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing.Buffering;

/// <summary>A buffer that takes no more documents, with all deletes that may reach those it has.</summary>
internal sealed record FlushingBuffer(SegmentBuffer Buffer, DeleteSnapshot Deletes, long Bytes);
