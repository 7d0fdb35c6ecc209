using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>A segment as the writer sees it: with deletes that no commit holds yet.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ReadersAndUpdates</c> and <c>PendingDeletes</c>.</remarks>
internal sealed class LiveSegment(SegmentCommitInfo commit, long sequence) : IDisposable
{
    private SegmentCore? _core;
    private long _sizeBytes = -1;

    /// <summary>The segment as the next commit will describe it.</summary>
    public SegmentCommitInfo Commit { get; } = commit;

    /// <summary>The place in the order of segments and packets up to which deletes were applied.</summary>
    public long Sequence { get; private set; } = sequence;

    /// <summary>The documents that are not deleted; null when none is deleted or they were not read yet.</summary>
    public FixedBitSet? Live { get; private set; }

    /// <summary>How many documents are deleted, those in no commit too.</summary>
    public int DelCount { get; private set; } = commit.DelCount;

    /// <summary>Whether <see cref="Live"/> differs from what is on the disk.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsEmpty => DelCount == Commit.Info.MaxDoc;

    /// <summary>The segment's readers, opened once.</summary>
    public SegmentCore Core(IndexDirectory directory) => _core ??= SegmentCore.Open(directory, Commit.Info);

    /// <summary>How long its files are. <b>Units</b> bytes.</summary>
    public long SizeBytes(IndexDirectory directory)
    {
        if (_sizeBytes < 0)
            _sizeBytes = Commit.Info.Files.Sum(directory.FileLength);
        return _sizeBytes;
    }

    /// <summary>Deletes a document; a second time does nothing.</summary>
    public void Delete(int docId)
    {
        if (Live is null)
        {
            Live = new FixedBitSet(Commit.Info.MaxDoc);
            Live.SetAll();
        }
        if (!Live.Get(docId))
            return;
        Live.Clear(docId);
        DelCount++;
        IsChanged = true;
    }

    /// <summary>Applies packets that came after the segment.</summary>
    public void Apply(IEnumerable<DeletePacket> packets, IndexDirectory directory)
    {
        foreach (var packet in packets)
        {
            if (packet.Sequence <= Sequence || IsEmpty)
                continue;
            LoadLive(directory);
            Apply(packet.Terms, Core(directory));
            Sequence = packet.Sequence;
        }
    }

    /// <summary>Reads the deletes of the last commit where that was not done.</summary>
    public void LoadLive(IndexDirectory directory)
    {
        Live ??= SegmentCore.ReadLiveDocs(directory, Commit);
    }

    /// <summary>Notes that <see cref="Live"/> is on the disk now.</summary>
    public void Written() => IsChanged = false;

    public void Dispose() => _core?.Release();

    private void Apply(Term[] terms, SegmentCore core)
    {
        string? field = null;
        TermsEnum? walk = null;
        PostingsEnum? postings = null;
        foreach (var term in terms)
        {
            if (!string.Equals(term.Field, field, StringComparison.Ordinal))
            {
                field = term.Field;
                walk = core.Terms(field)?.Open();
                postings = null;
            }
            if (walk is null || !walk.SeekExact(term.Bytes.Span))
                continue;
            postings = walk.Postings(postings, PostingsFlags.Docs);
            int docId;
            while ((docId = postings.NextDoc()) != DocIdSetIterator.NoMoreDocs)
                Delete(docId);
        }
    }
}
