using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Takes damaged segments, with all documents in them, out of an index, so that the rest can be used.</summary>
/// <remarks>The files stay until the next writer removes them. <b>Source</b> Lucene 8 <c>CheckIndex.exorciseIndex</c>.</remarks>
public static class IndexTrimmer
{
    /// <summary>Makes a commit without some segments.</summary>
    /// <param name="directory">The index.</param>
    /// <param name="segments">The names of the segments that go.</param>
    /// <param name="userData">What to keep with the commit.</param>
    /// <exception cref="IndexLockedException">A writer has it open.</exception>
    /// <exception cref="IndexException">The last commit cannot be read.</exception>
    /// <exception cref="IOException">The disk refused; the last commit stands.</exception>
    public static void Drop(
        IndexDirectory directory,
        IReadOnlyCollection<string> segments,
        IReadOnlyDictionary<string, string> userData
    )
    {
        using var turn = directory.ObtainLock("write.lock");
        var infos = SegmentInfos.ReadLatest(directory);
        foreach (var gone in infos.Segments.Where(segment => segments.Contains(segment.Info.Name)).ToArray())
            infos.Segments.Remove(gone);
        infos.UserData.Clear();
        foreach (var (key, value) in userData)
            infos.UserData[key] = value;
        infos.Changed();
        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);
    }
}
