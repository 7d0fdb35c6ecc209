using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>What a format needs to know to read its files of a segment.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SegmentReadState</c>.</remarks>
internal sealed record SegmentReadState
{
    /// <summary>Where the files are; the compound file's reader where the segment is packed in one.</summary>
    public required IndexDirectory Directory { get; init; }

    /// <summary>The segment's name, such as <c>_0</c>.</summary>
    public required string SegmentName { get; init; }

    /// <summary>The segment's id. <b>Shape</b> 16 bytes.</summary>
    public required ReadOnlyMemory<byte> SegmentId { get; init; }

    /// <summary>How many documents the segment holds.</summary>
    public required int MaxDoc { get; init; }

    /// <summary>The segment's fields with their attributes.</summary>
    public required FieldInfos FieldInfos { get; init; }

    /// <summary>What tells apart files of several formats in one segment; empty for none.</summary>
    public string SegmentSuffix { get; init; } = "";

    /// <summary>The name of one of this format's files.</summary>
    public string FileName(string extension) => SegmentFiles.Name(SegmentName, SegmentSuffix, extension);
}
