namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>A segment as one commit sees it: what is deleted in it.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>SegmentCommitInfo</c>.</remarks>
internal sealed class SegmentCommitInfo
{
    /// <summary>Puts a segment into a commit, with nothing deleted.</summary>
    public SegmentCommitInfo(SegmentInfo info, ReadOnlyMemory<byte>? id)
    {
        if (id is { } bytes)
            ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, CodecUtil.IdLengthBytes);
        Info = info;
        Id = id;
    }

    /// <summary>The segment.</summary>
    public SegmentInfo Info { get; }

    /// <summary>
    /// An id of this state of the segment; a new one with each change. Null in indexes from before Lucene 8.6.
    /// <b>Shape</b> 16 bytes.
    /// </summary>
    public ReadOnlyMemory<byte>? Id { get; private set; }

    /// <summary>How many documents are deleted.</summary>
    public int DelCount { get; private set; }

    /// <summary>Generation of the file of live documents; -1 when nothing is deleted.</summary>
    public long DelGen { get; private set; } = -1;

    /// <summary>Generation of updates to the fields; -1 for none, and nothing else is supported.</summary>
    public long FieldInfosGen => -1;

    /// <summary>Generation of updates to columns; -1 for none, and nothing else is supported.</summary>
    public long DocValuesGen => -1;

    /// <summary>How many documents are softly deleted; 0, and nothing else is supported.</summary>
    public int SoftDelCount => 0;

    /// <summary>Whether some document is deleted.</summary>
    public bool HasDeletions => DelGen != -1;

    /// <summary>The generation that the next file of live documents has.</summary>
    public long NextDelGen => DelGen == -1 ? 1 : DelGen + 1;

    /// <summary>Notes that a file of live documents of a generation was written.</summary>
    public void SetDeletions(long delGen, int delCount, ReadOnlyMemory<byte>? id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delGen, -1);
        ArgumentOutOfRangeException.ThrowIfNegative(delCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delCount, Info.MaxDoc);
        DelGen = delGen;
        DelCount = delCount;
        Id = id;
    }

    /// <summary>Names of all files that this state of the segment needs.</summary>
    public IEnumerable<string> Files() =>
        HasDeletions ? Info.Files.Append(IndexFileNames.LiveDocs(Info.Name, DelGen)) : Info.Files;

    /// <summary>A copy whose deletions change on their own; the segment is shared.</summary>
    public SegmentCommitInfo Clone() => new(Info, Id) { DelCount = DelCount, DelGen = DelGen };
}
