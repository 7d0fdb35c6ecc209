namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>What tells one set of files of chunked documents from another.</summary>
/// <param name="What">What the documents are, for errors.</param>
/// <param name="DataExtension">The extension of the chunks' file.</param>
/// <param name="IndexExtension">The extension of the file that says where chunks are.</param>
/// <param name="MetaExtension">The extension of the file that says how to read the other two.</param>
/// <param name="DataCodec">The codec of the chunks' file.</param>
/// <param name="IndexCodec">The codec of the file that says where chunks are.</param>
/// <param name="MetaCodec">The codec of the meta file.</param>
/// <param name="Version">The version that is written.</param>
/// <param name="ChunkBytes">A chunk is complete when it has that much.</param>
/// <param name="MaxDocsPerChunk">A chunk is complete when it has that many documents.</param>
internal sealed record ChunkedFileKind(
    string What,
    string DataExtension,
    string IndexExtension,
    string MetaExtension,
    string DataCodec,
    string IndexCodec,
    string MetaCodec,
    int Version,
    int ChunkBytes,
    int MaxDocsPerChunk
);
