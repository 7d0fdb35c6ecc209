using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>How an <see cref="IndexWriter"/> works.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>Takes the texts of fields apart.</summary>
    public required Analyzer Analyzer { get; init; }

    /// <summary>What to do with what is in the folder.</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.CreateOrAppend;

    /// <summary>How much memory documents take before they are written as a segment. <b>Units</b> bytes. <b>Shape</b> Above 0, under 2 GiB.</summary>
    public long RamBufferBytes { get; init; } = 64L << 20;

    /// <summary>How many documents are written as a segment at most; null for no limit.</summary>
    public int? MaxBufferedDocuments { get; init; }

    /// <summary>Whether the files of a segment are packed in one: fewer open files, a little slower to write.</summary>
    public bool UseCompoundFile { get; init; }

    /// <summary>How many segments one merge takes at most. <b>Shape</b> At least 2.</summary>
    public int MaxMergeAtOnce { get; init; } = 10;

    /// <summary>How many segments of like size there are at most before some are merged. <b>Shape</b> At least 2.</summary>
    public int SegmentsPerTier { get; init; } = 10;

    /// <summary>How large a merged segment becomes at most, but for <see cref="IndexWriter.ForceMerge"/>. <b>Units</b> bytes.</summary>
    public long MaxMergedSegmentBytes { get; init; } = 5L << 30;

    /// <summary>Whether segments are merged as they come; if not, only <see cref="IndexWriter.ForceMerge"/> merges.</summary>
    public bool MergesAutomatically { get; init; } = true;

    /// <summary>What segments take their date from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
