using System.Globalization;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Where points go that are too many to be split in memory.</summary>
/// <param name="maxHeapBytes">How much memory one spool may take.</param>
internal sealed class PointScratch(IndexDirectory directory, string segment, long maxHeapBytes)
{
    private int _files;

    /// <summary>The folder of the files.</summary>
    public IndexDirectory Directory => directory;

    /// <summary>How much memory one spool may take. <b>Units</b> bytes.</summary>
    public long MaxHeapBytes => maxHeapBytes;

    /// <summary>The name of another file.</summary>
    public string NextName() =>
        SegmentFiles.Name(segment, string.Create(CultureInfo.InvariantCulture, $"points_{_files++}"), "tmp");
}
