namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Names and numbers of the column files, <c>.dvd .dvm</c>.</summary>
/// <remarks>
/// <c>.dvm</c>: <c>index header (codec "Lucene80DocValuesMetadata", version 2)</c>, for each field <c>number (int32), kind
/// (byte: 0 numeric, 1 binary, 2 sorted, 3 sorted set, 4 sorted numeric)</c> and its part, then <c>-1 (int32), footer
/// </c>. <c>.dvd</c>: <c>index header (codec "Lucene80DocValuesData", version 2), what the parts point at, footer</c>.
/// A numeric part: <c>documents with a value (see <see cref="DocsWithValue"/>), numbers (int64), table (int32: its size
/// and the sorted distinct numbers, int64 each; -1 none; -2 - 14 where numbers are in blocks of 2^14), width (byte; 0 all
/// the same, 255 blocks), least (int64), unit (int64), offset (int64), length (int64), offset of the blocks' table
/// (int64; -1 none)</c>; a number is packed as its place in the table, or as (number - least) / unit. A block is
/// <c>width (byte), least (int64)</c>, and, where the width is not 0, <c>length (int32), packed</c>; behind the blocks
/// stand their offsets (int64 each) and where those begin (int64).
/// A sorted numeric part goes on with <c>documents (int32)</c> and, where there are more numbers than that, <c>offset
/// (int64), block shift (vint 16), heads, length (int64)</c> of the growing numbers that say where each document's begin.
/// A binary part: <c>offset, length (int64 each), documents with a value, their count, shortest, longest (int32 each)
/// </c> and, where those differ, the growing numbers that say where each value begins. From 8.8 on a field's attribute
/// says whether values are packed by blocks; 8.7 (version 1) always packs them.
/// A sorted part: <c>documents with a value, their count (int32), width (byte), offset, length (int64) of the packed
/// places, values</c>. A sorted set part: <c>0 (byte), sorted part</c> where each document has one value, else <c>1
/// (byte), documents with a value, width, offset, length, count (int32), where each document's places begin, values</c>.
/// Values: <c>count (vlong), block shift (int32 4), block shift of growing numbers (int32 16), heads of the blocks'
/// offsets, longest (int32), offset, length of the values, offset, length of those numbers (int64 each)</c>, then the
/// coarse index: <c>shift (int32 10), heads, offset, length of the bytes, offset, length of the numbers</c>: for each
/// 1024th value the shortest bytes that sort after the one before it.
/// Worked: field 0, numeric, of two documents both 7: <c>00000000 00 | FFFFFFFFFFFFFFFF 0000000000000000 FFFF FF |
/// 0000000000000002 FFFFFFFF 00 0000000000000007 0000000000000000 | offset 0000000000000000 FFFFFFFFFFFFFFFF</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene80DocValuesFormat</c>, <c>Lucene80DocValuesConsumer</c>.
/// </remarks>
internal static class Lucene80DocValuesFormat
{
    /// <summary>The codec of the columns.</summary>
    public const string DataCodec = "Lucene80DocValuesData";

    /// <summary>The codec of the meta file.</summary>
    public const string MetaCodec = "Lucene80DocValuesMetadata";

    /// <summary>The extension of the columns.</summary>
    public const string DataExtension = "dvd";

    /// <summary>The extension of the meta file.</summary>
    public const string MetaExtension = "dvm";

    /// <summary>What 8.7 writes: binary values are always packed.</summary>
    public const int VersionPackedBinary = 1;

    /// <summary>What 8.8 to 8.11 write, and this engine: an attribute says whether binary values are packed.</summary>
    public const int VersionConfigurable = 2;

    /// <summary>The key of that attribute.</summary>
    public const string ModeKey = "Lucene80DocValuesFormat.mode";

    /// <summary>Binary values are not packed.</summary>
    public const string BestSpeed = "BEST_SPEED";

    /// <summary>Binary values are packed.</summary>
    public const string BestCompression = "BEST_COMPRESSION";

    /// <summary>How many growing numbers a block has, as a power of two.</summary>
    public const int MonotonicBlockShift = 16;

    /// <summary>How many numbers a block of its own width has, as a power of two.</summary>
    public const int NumericBlockShift = 14;

    /// <summary>How far apart the values of the coarse index are, as a power of two.</summary>
    public const int TermsIndexShift = 10;

    /// <summary>The kinds of columns.</summary>
    public enum Kind
    {
        /// <summary>A number a document.</summary>
        Numeric,

        /// <summary>Bytes a document.</summary>
        Binary,

        /// <summary>A value a document out of a sorted list.</summary>
        Sorted,

        /// <summary>Several values a document out of a sorted list.</summary>
        SortedSet,

        /// <summary>Several numbers a document.</summary>
        SortedNumeric,
    }
}
