using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>A segment as the writer sees it: with deletes that no commit holds yet.</summary>
/// <remarks>
/// <b>Threads</b> The writer's lock guards it. <b>Source</b> Lucene 8 <c>ReadersAndUpdates</c> and
/// <c>PendingDeletes</c>.
/// </remarks>
internal sealed class LiveSegment(SegmentCommitInfo commit, long appliedUpTo) : IDisposable
{
    private SegmentCore? _core;
    private long _sizeBytes = -1;
    private bool _isShared;

    /// <summary>The segment as the next commit will describe it.</summary>
    public SegmentCommitInfo Commit { get; } = commit;

    /// <summary>The number of the last operation whose deletes were applied.</summary>
    public long AppliedUpTo { get; private set; } = appliedUpTo;

    /// <summary>The documents that are not deleted; null when none is deleted or they were not read yet.</summary>
    public FixedBitSet? Live { get; private set; }

    /// <summary>How many documents are deleted, those in no commit too.</summary>
    public int DelCount { get; private set; } = commit.DelCount;

    /// <summary>Whether <see cref="Live"/> differs from what is on the disk.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Whether a merge has it or will have it, so that no other may.</summary>
    public bool IsMerging { get; set; }

    /// <summary>How many documents it holds, deleted ones too.</summary>
    public int MaxDoc => Commit.Info.MaxDoc;

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsEmpty => DelCount == MaxDoc;

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
            Live = new FixedBitSet(MaxDoc);
            Live.SetAll();
        }
        if (!Live.Get(docId))
            return;
        if (_isShared)
        {
            Live = Live.Clone();
            _isShared = false;
        }
        Live.Clear(docId);
        DelCount++;
        IsChanged = true;
    }

    /// <summary>Applies deletes that came after those that were applied before.</summary>
    public void Apply(DeleteSnapshot deletes, IndexDirectory directory)
    {
        if (deletes.Sequence <= AppliedUpTo)
            return;
        if (!deletes.IsEmpty && !IsEmpty)
        {
            LoadLive(directory);
            ApplyTerms(deletes.TermsInOrder(), Core(directory));
            foreach (var (selection, sequence) in deletes.Selections)
            {
                if (sequence > AppliedUpTo)
                    selection.Select(new SegmentReader(Core(directory), live: null, MaxDoc), Delete);
            }
        }
        AppliedUpTo = deletes.Sequence;
    }

    /// <summary>The documents that are not deleted now, in a set that does not change any more; null for all.</summary>
    public FixedBitSet? ShareLive(IndexDirectory directory)
    {
        LoadLive(directory);
        _isShared = true;
        return Live;
    }

    /// <summary>Reads the deletes of the last commit where that was not done.</summary>
    public void LoadLive(IndexDirectory directory)
    {
        Live ??= SegmentCore.ReadLiveDocs(directory, Commit);
    }

    /// <summary>Notes that <see cref="Live"/> is on the disk now.</summary>
    public void Written() => IsChanged = false;

    public void Dispose() => _core?.Release();

    private void ApplyTerms(ReadOnlySpan<KeyValuePair<Term, long>> terms, SegmentCore core)
    {
        string? field = null;
        TermsEnum? walk = null;
        PostingsEnum? postings = null;
        foreach (var (term, sequence) in terms)
        {
            if (sequence <= AppliedUpTo)
                continue;
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
