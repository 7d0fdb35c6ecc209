namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Names and numbers of the stored fields files, <c>.fdt .fdx .fdm</c>.</summary>
/// <remarks>
/// <c>.fdt</c>: <c>index header (codec "Lucene87StoredFieldsFastData", version 3), chunks, footer</c>. A chunk holds
/// documents until they are 256 KiB or 1024: <c>first document (vint), documents and sliced (vint: count * 2 + bit),
/// fields a document (numbers), bytes a document (numbers), packed documents</c>. Numbers are <c>one (vint)</c> for a
/// single document, else <c>0 (vint), one (vint)</c> where all are the same, else <c>width (vint), packed</c>.
/// Packed documents: <c>dictionary length (vint), block length (vint), packed lengths (vint each), dictionary,
/// blocks</c>, each in LZ4, the blocks after the dictionary's text; a chunk of twice 256 KiB or more is sliced into
/// such pieces of 256 KiB. Lucene's own chunks are of 600 KiB; each file says how long its chunks are. A document is
/// its fields: <c>number * 8 + type (vlong), value</c>, types 0 text, 1 bytes, 2 int32, 3 float32, 4 int64, 5 float64.
/// <c>.fdx</c>: <c>index header (codec "Lucene85FieldsIndexIdx", version 0), first documents, offsets, footer</c>, both
/// growing numbers. <c>.fdm</c>: <c>index header (codec "Lucene85FieldsIndexMeta", version 3), chunk length (vint),
/// packed version (vint 2), documents (int32), block shift (int32 10), chunks + 1 (int32), where the first documents
/// are (int64), their heads, where the offsets are (int64), their heads, end of that (int64), end of the chunks
/// (int64), incomplete chunks (vlong), documents missing in them (vlong), footer</c>. From 8.9 on, version 4, the
/// count of chunks (vlong) stands before the incomplete ones, and a chunk says count * 4 + incomplete * 2 + sliced.
/// Worked: a chunk of one document, field 0 the text <c>ab</c>:
/// <c>00 | 02 | 01 | 04 | 00 | 80 40 | 01 05 | 00 40 00 02 61 62</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene87StoredFieldsFormat</c>, <c>CompressingStoredFieldsWriter</c>,
/// <c>LZ4WithPresetDictCompressionMode</c>, <c>FieldsIndexWriter</c>.
/// </remarks>
internal static class Lucene87StoredFieldsFormat
{
    /// <summary>The extension of the documents' file.</summary>
    public const string DataExtension = "fdt";

    /// <summary>The extension of the file that says where chunks are.</summary>
    public const string IndexExtension = "fdx";

    /// <summary>The extension of the file that says how to read the other two.</summary>
    public const string MetaExtension = "fdm";

    /// <summary>The codec of the documents' file when packed for speed.</summary>
    public const string FastDataCodec = "Lucene87StoredFieldsFastData";

    /// <summary>The codec of the documents' file when packed tightly.</summary>
    public const string HighDataCodec = "Lucene87StoredFieldsHighData";

    /// <summary>The codec of the file that says where chunks are.</summary>
    public const string IndexCodec = "Lucene85FieldsIndexIdx";

    /// <summary>The codec of the meta file.</summary>
    public const string MetaCodec = "Lucene85FieldsIndexMeta";

    /// <summary>What 8.7 and 8.8 write, and this engine.</summary>
    public const int VersionMeta = 3;

    /// <summary>What 8.9 to 8.11 write.</summary>
    public const int VersionChunkCount = 4;

    /// <summary>The key of the segment's attribute that says how documents are packed.</summary>
    public const string ModeKey = "Lucene87StoredFieldsFormat.mode";

    /// <summary>Packed for speed, in LZ4.</summary>
    public const string BestSpeed = "BEST_SPEED";

    /// <summary>Packed tightly, in DEFLATE.</summary>
    public const string BestCompression = "BEST_COMPRESSION";

    /// <summary>A chunk is complete when it has that much. <b>Units</b> bytes.</summary>
    public const int ChunkBytes = 256 * 1024;

    /// <summary>A chunk is complete when it has that many documents.</summary>
    public const int MaxDocsPerChunk = 1024;

    /// <summary>The files, packed for speed.</summary>
    public static ChunkedFileKind Files { get; } =
        new(
            "stored documents",
            DataExtension,
            IndexExtension,
            MetaExtension,
            FastDataCodec,
            IndexCodec,
            MetaCodec,
            VersionMeta,
            ChunkBytes,
            MaxDocsPerChunk
        );

    /// <summary>How many numbers a block of growing numbers has, as a power of two.</summary>
    public const int IndexBlockShift = 10;

    /// <summary>How much of a chunk is packed by itself. <b>Units</b> bytes.</summary>
    public const int BlockBytes = 8 * 1024;

    /// <summary>How much of a chunk's beginning each of its blocks may refer to. <b>Units</b> bytes.</summary>
    public const int DictionaryBytes = 4 * 1024;

    /// <summary>How much longer than its dictionary a chunk is at least, as a factor.</summary>
    public const int MinChunkOfDictionary = 16;

    /// <summary>How many low bits of a field's head say the value's type.</summary>
    public const int TypeBits = 3;

    /// <summary>The types of values.</summary>
    public enum StoredType
    {
        /// <summary>UTF-8 after its length.</summary>
        Text,

        /// <summary>Bytes after their length.</summary>
        Binary,

        /// <summary>A zig-zag 32-bit integer.</summary>
        Int32,

        /// <summary>A 32-bit floating-point number.</summary>
        Single,

        /// <summary>A 64-bit integer, as for times.</summary>
        Int64,

        /// <summary>A 64-bit floating-point number.</summary>
        Double,
    }
}
