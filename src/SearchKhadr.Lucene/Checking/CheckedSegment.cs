using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>A segment whose parts are checked.</summary>
/// <param name="Commit">What the commit says of it.</param>
/// <param name="Core">Its open files.</param>
/// <param name="Live">Its documents that are not deleted; null for all.</param>
internal sealed record CheckedSegment(
    SegmentCommitInfo Commit,
    SegmentCore Core,
    FixedBitSet? Live,
    CancellationToken Cancellation
)
{
    /// <summary>How many documents it holds, deleted ones too.</summary>
    public int MaxDoc => Core.MaxDoc;

    /// <summary>Its fields.</summary>
    public FieldInfos Fields => Core.FieldInfos;

    /// <summary>What to throw when a part makes no sense.</summary>
    /// <param name="extension">Of the file that holds the part.</param>
    public CorruptIndexException Corrupt(string problem, string extension) => new(problem, FileOf(extension));

    private string FileOf(string extension)
    {
        foreach (var file in Commit.Files())
        {
            if (file.EndsWith($".{extension}", StringComparison.Ordinal))
                return file;
        }
        return $"{Core.Info.Name}.cfs [{extension}]";
    }
}
