using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Ingestion;

/// <summary>Counts what a run read, and keeps what it refused and why.</summary>
/// <remarks><b>Threads</b> Safe for many threads at once.</remarks>
public sealed class IngestReport
{
    private readonly Lock _lock = new();
    private readonly List<Rejection> _rejections = [];
    private readonly List<IngestWarning> _warnings = [];
    private int _read;
    private readonly List<(string File, CopyLink Link)> _copies = [];
    private int _skipped;
    private int _joined;
    private int _revisits;

    /// <summary>How many files ended as articles.</summary>
    public int ReadCount
    {
        get
        {
            lock (_lock)
                return _read;
        }
    }

    /// <summary>How many files, folders and parts of files were passed over because they are no pages.</summary>
    public int SkippedAssets
    {
        get
        {
            lock (_lock)
                return _skipped;
        }
        init => _skipped = value;
    }

    /// <summary>How many pages were joined to the first page of their article, and so are none of their own.</summary>
    public int JoinedPages
    {
        get
        {
            lock (_lock)
                return _joined;
        }
    }

    /// <summary>How many records of crawls only say that a page had not changed since it was saved before.</summary>
    public int Revisits
    {
        get
        {
            lock (_lock)
                return _revisits;
        }
    }

    /// <summary>What was refused, ordered by file.</summary>
    public IReadOnlyList<Rejection> Rejections
    {
        get
        {
            lock (_lock)
                return [.. _rejections.OrderBy(static r => r.File, StringComparer.Ordinal)];
        }
    }

    /// <summary>What a person should know, in the order it was added.</summary>
    public IReadOnlyList<IngestWarning> Warnings
    {
        get
        {
            lock (_lock)
                return [.. _warnings];
        }
    }

    /// <summary>Each article that is a copy of an earlier one, with its strongest link, in the order of reading.</summary>
    public IReadOnlyList<(string File, CopyLink Link)> Copies
    {
        get
        {
            lock (_lock)
                return [.. _copies];
        }
    }

    /// <summary>How many articles are copies of each kind that occurred, in the order of the kinds.</summary>
    public IReadOnlyList<KeyValuePair<CopyKind, int>> CopiesByKind =>
        [.. Copies.CountBy(static c => c.Link.Kind).OrderBy(static c => c.Key)];

    /// <summary>How many files were refused for each reason that occurred, in the order of the reasons.</summary>
    public IReadOnlyList<KeyValuePair<RejectionReason, int>> RejectedByReason =>
        [.. Rejections.CountBy(static r => r.Reason).OrderBy(static c => c.Key)];

    /// <summary>Counts one file's outcome.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public void Add(IngestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        if (result.Rejection is { } rejection)
            Add(rejection);
        else
        {
            lock (_lock)
            {
                // The pages of a joined article were counted when each was read.
                var joined = result.Article!.Capture.Parts.Count;
                _read += joined > 0 ? 1 - joined : 1;
                _joined += Math.Max(0, joined - 1);
                if (result.Copies is [var strongest, ..])
                    _copies.Add((result.File, strongest));
            }
        }
    }

    /// <summary>Adds a refusal that no file's outcome carries, such as a folder that could not be listed.</summary>
    public void Add(Rejection rejection)
    {
        lock (_lock)
            _rejections.Add(rejection);
    }

    /// <summary>Adds warnings.</summary>
    public void Add(IEnumerable<IngestWarning> warnings)
    {
        lock (_lock)
            _warnings.AddRange(warnings);
    }

    /// <summary>Counts records that say a page had not changed.</summary>
    public void CountRevisits(int count)
    {
        lock (_lock)
            _revisits += count;
    }

    /// <summary>Counts what was passed over inside a file because it is no page.</summary>
    public void CountSkipped(int count)
    {
        lock (_lock)
            _skipped += count;
    }
}
