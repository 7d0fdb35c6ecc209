namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>A segment's points: leaves in <c>.kdd</c>, inner nodes in <c>.kdi</c>, what is known of the trees in <c>.kdm</c>.</summary>
/// <remarks>
/// <c>.kdd</c>: <c>index header (codec "Lucene86PointsFormatData", version 0)</c>, for each field its leaves
/// (<see cref="Bkd.BkdLeafWriter"/>), <c>footer</c>.
/// <c>.kdi</c>: <c>index header ("Lucene86PointsFormatIndex")</c>, for each field its inner nodes
/// (<see cref="Bkd.BkdIndexWriter"/>), <c>footer</c>.
/// <c>.kdm</c>: <c>index header ("Lucene86PointsFormatMeta")</c>, for each field that has a point <c>number (int32), tree
/// (<see cref="Bkd.BkdIndexWriter"/>)</c>, then <c>-1 (int32), length of .kdi (int64), length of .kdd (int64), footer</c>.
/// Worked: a <c>.kdm</c> without a field, for a <c>.kdi</c> of 67 bytes and a <c>.kdd</c> of 66, holds between header and
/// footer <c>FFFFFFFF 0000000000000043 0000000000000042</c>.
/// <b>Source</b> Lucene 8.7 <c>Lucene86PointsFormat</c>.
/// </remarks>
internal static class Lucene86PointsFormat
{
    /// <summary>The codec of the leaves.</summary>
    public const string DataCodec = "Lucene86PointsFormatData";

    /// <summary>The codec of the inner nodes.</summary>
    public const string IndexCodec = "Lucene86PointsFormatIndex";

    /// <summary>The codec of what is known of the trees.</summary>
    public const string MetaCodec = "Lucene86PointsFormatMeta";

    /// <summary>The leaves.</summary>
    public const string DataExtension = "kdd";

    /// <summary>The inner nodes.</summary>
    public const string IndexExtension = "kdi";

    /// <summary>What is known of the trees.</summary>
    public const string MetaExtension = "kdm";

    /// <summary>Stands where there is no further field.</summary>
    public const int NoMoreFields = -1;

    /// <summary>How much memory points may take while a tree is built, before they go to the disk. <b>Units</b> bytes.</summary>
    public const long MaxHeapBytes = 16 << 20;
}
