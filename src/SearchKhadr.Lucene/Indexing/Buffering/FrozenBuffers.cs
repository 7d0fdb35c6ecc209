using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing.Buffering;

/// <summary>What was in memory at one moment between two operations.</summary>
/// <param name="Generation">The buffers of this and earlier generations hold what came before the moment, and nothing else.</param>
/// <param name="Deletes">All deletes that came before and are not applied everywhere.</param>
/// <param name="Buffers">Buffers that the caller has to flush or discard; others may be being flushed already.</param>
internal sealed record FrozenBuffers(
    long Generation,
    DeleteSnapshot Deletes,
    IReadOnlyList<FlushingBuffer> Buffers
);
