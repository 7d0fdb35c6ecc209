using SearchKhadr.Lucene.Codecs.Segments;

namespace SearchKhadr.Lucene.Indexing.Committing;

/// <summary>Tells the files of an index from all others in its folder, which are never touched.</summary>
internal static class IndexFiles
{
    /// <summary>What an index is locked by.</summary>
    public const string WriteLock = "write.lock";

    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal)
    {
        "cfe",
        "cfs",
        "doc",
        "dvd",
        "dvm",
        "fdm",
        "fdt",
        "fdx",
        "fnm",
        "kdd",
        "kdi",
        "kdm",
        "liv",
        "nvd",
        "nvm",
        "pay",
        "pos",
        "si",
        "tim",
        "tip",
        "tmd",
        "tvd",
        "tvm",
        "tvx",
    };

    /// <summary>Whether a file has a name that an index gives.</summary>
    public static bool IsOurs(string name) =>
        name.StartsWith(IndexFileNames.PendingSegments + "_", StringComparison.Ordinal)
        || IndexFileNames.CommitGeneration(name) >= 0
        || SegmentCounter(name) >= 0;

    /// <summary>The counter in the name of a segment's file; -1 when it is none.</summary>
    public static long SegmentCounter(string name)
    {
        if (!name.StartsWith('_') || !Extensions.Contains(Path.GetExtension(name).TrimStart('.')))
            return -1;
        return IndexFileNames.FromBase36(IndexFileNames.SegmentOf(name).AsSpan(1));
    }
}
