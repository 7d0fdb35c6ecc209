using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>One segment of a merge, and where its documents go.</summary>
internal sealed class MergeSource
{
    private readonly int[]? _map;

    /// <summary>Takes a segment.</summary>
    /// <param name="live">The documents to keep; null for all.</param>
    /// <param name="docBase">Where its first document goes.</param>
    public MergeSource(SegmentCore core, FixedBitSet? live, int docBase)
    {
        Core = core;
        DocBase = docBase;
        Live = live;
        if (live is null)
        {
            LiveCount = core.MaxDoc;
            return;
        }
        _map = new int[core.MaxDoc];
        for (var docId = 0; docId < _map.Length; docId++)
            _map[docId] = live.Get(docId) ? docBase + LiveCount++ : -1;
    }

    /// <summary>The segment.</summary>
    public SegmentCore Core { get; }

    /// <summary>The documents that are kept; null for all.</summary>
    public FixedBitSet? Live { get; }

    /// <summary>Where its first document goes.</summary>
    public int DocBase { get; }

    /// <summary>How many documents it brings.</summary>
    public int LiveCount { get; }

    /// <summary>Where a document goes; -1 when it is deleted.</summary>
    public int Map(int docId) => _map is null ? DocBase + docId : _map[docId];
}
