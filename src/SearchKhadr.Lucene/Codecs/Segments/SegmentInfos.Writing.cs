using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Segments;

internal sealed partial class SegmentInfos
{
    /// <summary>The most documents that an index can hold.</summary>
    public const int MaxDocs = int.MaxValue - 128;

    private long _pendingGeneration = -1;
    private ReadOnlyMemory<byte> _pendingId;

    /// <summary>Whether a commit was prepared and neither finished nor rolled back.</summary>
    public bool HasPendingCommit => _pendingGeneration >= 0;

    /// <summary>
    /// Writes the next commit under a name that no reader looks at. <b>Requires</b> All other files are on the disk.
    /// </summary>
    /// <exception cref="InvalidOperationException">A commit is pending.</exception>
    public void PrepareCommit(IndexDirectory directory)
    {
        if (HasPendingCommit)
            throw new InvalidOperationException("a commit is pending: finish it or roll it back");
        var generation = Math.Max(Generation, LastGeneration(directory.ListAll())) + 1;
        if (generation == 0)
            generation = 1;
        var name = IndexFileNames.PendingCommit(generation);
        if (directory.ListAll().Contains(name, StringComparer.Ordinal))
            directory.DeleteFile(name);
        var id = SegmentIds.Create();
        try
        {
            using (var output = directory.CreateOutput(name))
                Write(output, generation, id);
            directory.Sync([name]);
        }
        catch (IOException)
        {
            DeleteIfThere(directory, name);
            throw;
        }
        _pendingGeneration = generation;
        _pendingId = id;
    }

    /// <summary>Makes the prepared commit the last one, in one step.</summary>
    /// <returns>The name of its file.</returns>
    /// <exception cref="InvalidOperationException">None was prepared.</exception>
    public string FinishCommit(IndexDirectory directory)
    {
        if (!HasPendingCommit)
            throw new InvalidOperationException("no commit was prepared");
        var name = IndexFileNames.Commit(_pendingGeneration);
        try
        {
            directory.Rename(IndexFileNames.PendingCommit(_pendingGeneration), name);
            directory.SyncMetadata();
        }
        catch (IOException)
        {
            // Renamed but perhaps not on the disk: whoever fails here must not believe either, so it is undone.
            DeleteIfThere(directory, name);
            RollbackCommit(directory);
            throw;
        }
        Generation = _pendingGeneration;
        Id = _pendingId;
        WriterVersion = LuceneVersion.Current;
        _pendingGeneration = -1;
        return name;
    }

    /// <summary>Takes over which commit is the last one from the copy that was committed.</summary>
    public void Committed(SegmentInfos copy)
    {
        Generation = copy.Generation;
        Id = copy.Id;
        WriterVersion = copy.WriterVersion;
    }

    /// <summary>Drops the prepared commit, if there is one.</summary>
    public void RollbackCommit(IndexDirectory directory)
    {
        if (!HasPendingCommit)
            return;
        var name = IndexFileNames.PendingCommit(_pendingGeneration);
        _pendingGeneration = -1;
        DeleteIfThere(directory, name);
    }

    private void Write(IndexOutput output, long generation, ReadOnlyMemory<byte> id)
    {
        CodecUtil.WriteIndexHeader(output, Codec, Version86, id.Span, IndexFileNames.ToBase36(generation));
        WriteVersion(output, LuceneVersion.Current);
        output.WriteVInt32(CreatedMajor);
        output.WriteInt64(Version);
        output.WriteVInt64(Counter);
        output.WriteInt32(Segments.Count);
        if (Segments.Count > 0)
            WriteVersion(
                output,
                Segments.Select(segment => segment.Info.Version).Aggregate((a, b) => b.IsBefore(a) ? b : a)
            );
        foreach (var segment in Segments)
            WriteSegment(output, segment);
        output.WriteMapOfStrings(UserData.AsReadOnly());
        CodecUtil.WriteFooter(output);
    }

    private static void WriteSegment(IndexOutput output, SegmentCommitInfo segment)
    {
        output.WriteString(segment.Info.Name);
        output.WriteBytes(segment.Info.Id.Span);
        output.WriteString(segment.Info.CodecName);
        output.WriteInt64(segment.DelGen);
        output.WriteInt32(segment.DelCount);
        output.WriteInt64(segment.FieldInfosGen);
        output.WriteInt64(segment.DocValuesGen);
        output.WriteInt32(segment.SoftDelCount);
        output.WriteByte(segment.Id is null ? (byte)0 : (byte)1);
        if (segment.Id is { } id)
            output.WriteBytes(id.Span);
        output.WriteSetOfStrings([]);
        output.WriteInt32(0);
    }

    private static void WriteVersion(IndexOutput output, LuceneVersion version)
    {
        output.WriteVInt32(version.Major);
        output.WriteVInt32(version.Minor);
        output.WriteVInt32(version.Bugfix);
    }

    private static void DeleteIfThere(IndexDirectory directory, string name)
    {
        if (directory.ListAll().Contains(name, StringComparer.Ordinal))
            directory.DeleteFile(name);
    }
}
