using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>How an <see cref="IndexWriter"/> works.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>IndexWriterConfig</c>.</remarks>
public sealed record IndexWriterOptions
{
    /// <summary>Takes the texts of fields apart.</summary>
    public required Analyzer Analyzer { get; init; }

    /// <summary>What to do with what is in the folder.</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.CreateOrAppend;

    /// <summary>The commit to go on from, as one goes back to; null for the last. <b>Requires</b> It is still kept, and nothing is created anew.</summary>
    public IndexCommit? Commit { get; init; }

    /// <summary>How much memory documents and deletes take before the largest buffer is written as a segment. <b>Units</b> bytes. <b>Shape</b> Above 0.</summary>
    public long RamBufferBytes { get; init; } = 64L << 20;

    /// <summary>How much memory the documents of one segment take at most, whatever the bound of all is. <b>Units</b> bytes. <b>Shape</b> Above 0, under 2 GiB.</summary>
    public long MaxBytesPerThread { get; init; } = 1945L << 20;

    /// <summary>How many documents are written as a segment at most; null for no limit.</summary>
    public int? MaxBufferedDocuments { get; init; }

    /// <summary>How long a document may be, all its texts and bytes together; a longer one is refused. <b>Units</b> UTF-16 characters of texts, bytes of others.</summary>
    public long MaxDocumentLength { get; init; } = 256L << 20;

    /// <summary>How many documents are taken apart at once, each into a segment of its own thread; more threads wait.</summary>
    public int MaxThreads { get; init; } = 8;

    /// <summary>Whether the files of a new segment are packed in one: fewer open files, slower to write. Of merged ones the merge policy says.</summary>
    public bool UseCompoundFile { get; init; }

    /// <summary>Says which segments are merged.</summary>
    public MergePolicy MergePolicy { get; init; } = new TieredMergePolicy();

    /// <summary>Says when and on which threads segments are merged.</summary>
    public MergeScheduler MergeScheduler { get; init; } = new ConcurrentMergeScheduler();

    /// <summary>Says which commits are kept. <b>Requires</b> One that keeps a state is used by one writer.</summary>
    public IndexDeletionPolicy DeletionPolicy { get; init; } = new KeepOnlyLastCommitDeletionPolicy();

    /// <summary>What segments take their date from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Verifies the numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is out of its range.</exception>
    internal void Verify()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RamBufferBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBytesPerThread, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBytesPerThread, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBufferedDocuments ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDocumentLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxThreads, 1);
    }
}
