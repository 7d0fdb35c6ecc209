namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>How a block's suffixes are kept. The numbers are those on disk.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>blocktree.CompressionAlgorithm</c>.</remarks>
internal enum SuffixCompression
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>Six bits a character.</summary>
    LowercaseAscii,

    /// <summary>By repeating what stood before.</summary>
    Lz4,
}
