using SearchKhadr.Lucene.Codecs.Lucene87;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>A segment's term vectors: of each document the terms of some fields, in <c>.tvd</c>, <c>.tvx</c> and <c>.tvm</c>.</summary>
/// <remarks>
/// <c>.tvd</c>: <c>index header (codec "Lucene50TermVectorsData", version 3), chunks, footer</c>. A chunk: <c>first document
/// (vint), documents (vint; in version 4 × 2, + 1 where it was cut off), fields of each document (blocks; a vint where the chunk has one document)</c>, and where it
/// has a field: <c>token (byte: fields that occur - 1, at most 7, × 32 + width), the rest of that count (vint) where it
/// was 7, their numbers in order (packed), for each field which of them it is (packed), 0 (vint) and the flags of each
/// number, or 1 (vint) and the flags of each field (packed at 3 bits: 1 positions, 2 offsets, 4 payloads), width (vint)
/// and terms of each field (packed), of each term the bytes shared with the one before (blocks), the bytes behind
/// (blocks), frequency - 1 (blocks), positions less the one before (blocks)</c>; where some field has offsets <c>of each
/// number the characters a position (float32), starts less the one before and less what the position foretells
/// (blocks), lengths less the term's (blocks)</c>; then <c>payload lengths (blocks)</c>, and in LZ4 of each document the
/// terms' further bytes, then its payloads. Blocks: <see cref="Packed.BlockPackedWriter"/>.
/// <c>.tvx</c>: as of stored fields, codec <c>Lucene85TermVectorsIndexIdx</c>. <c>.tvm</c>: <c>index header
/// ("Lucene85TermVectorsIndexMeta"), version of packed integers (vint), bytes a chunk (vint), the index's part, chunks
/// (vlong, version 4 only), chunks cut off (vlong), documents that those could have held besides (vlong), footer</c>.
/// Worked: a chunk of one document, field 0 with the term <c>a</c> once and nothing else:
/// <c>00 01 01 | 01 00 | 00 | 00 00 | 01 80 | 01 | 00 01 | 01 | 10 61</c>.
/// <b>Source</b> Lucene 8.7 <c>Lucene50TermVectorsFormat</c> and <c>CompressingTermVectorsWriter</c>.
/// </remarks>
internal static class Lucene50TermVectorsFormat
{
    /// <summary>The codec of the chunks.</summary>
    public const string DataCodec = "Lucene50TermVectorsData";

    /// <summary>The codec of the index.</summary>
    public const string IndexCodec = "Lucene85TermVectorsIndexIdx";

    /// <summary>The codec of the meta file.</summary>
    public const string MetaCodec = "Lucene85TermVectorsIndexMeta";

    /// <summary>The chunks.</summary>
    public const string DataExtension = "tvd";

    /// <summary>Where chunks are.</summary>
    public const string IndexExtension = "tvx";

    /// <summary>What is known of both.</summary>
    public const string MetaExtension = "tvm";

    /// <summary>What 8.7 and 8.8 write, and this engine.</summary>
    public const int VersionMeta = 3;

    /// <summary>What 8.9 to 8.11 write.</summary>
    public const int VersionChunkCount = 4;

    /// <summary>A chunk is complete when its terms have that much. <b>Units</b> bytes.</summary>
    public const int ChunkBytes = 1 << 12;

    /// <summary>A chunk is complete when it has that many documents.</summary>
    public const int MaxDocsPerChunk = 128;

    /// <summary>The files.</summary>
    public static ChunkedFileKind Files { get; } =
        new(
            "term vectors",
            DataExtension,
            IndexExtension,
            MetaExtension,
            DataCodec,
            IndexCodec,
            MetaCodec,
            VersionMeta,
            ChunkBytes,
            MaxDocsPerChunk
        );

    /// <summary>How wide the flags of a field are. <b>Units</b> bits.</summary>
    public const int FlagsBits = 3;

    /// <summary>What is kept of each occurrence.</summary>
    [Flags]
    public enum Flags
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>Its position.</summary>
        Positions = 1,

        /// <summary>Its characters.</summary>
        Offsets = 2,

        /// <summary>Its payload.</summary>
        Payloads = 4,
    }
}
