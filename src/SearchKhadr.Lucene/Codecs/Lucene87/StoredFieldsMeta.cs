namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>How the stored fields of a segment are packed.</summary>
/// <param name="Version">The version of their files.</param>
/// <param name="MaxDoc">How many documents there are.</param>
/// <param name="ChunkBytes">How long a slice of a large chunk is.</param>
/// <param name="IsDeflate">Whether they are packed in DEFLATE, not in LZ4.</param>
/// <param name="DirtyChunks">How many chunks were cut off before they were full.</param>
/// <param name="DirtyDocs">How many documents those chunks could have held besides.</param>
internal sealed record StoredFieldsMeta(
    int Version,
    int MaxDoc,
    int ChunkBytes,
    bool IsDeflate,
    long DirtyChunks,
    long DirtyDocs
);
