using SearchKhadr.Archive.Indexing.Ledgers;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Tells new, changed, moved and vanished files apart by what the ledger knows of them.</summary>
/// <remarks>
/// <b>Cost</b> A file that is as it was costs a stat; one with another stamp, or that was read within two seconds of being
/// written, is read for its checksum; a new one only where a file of its length has vanished.
/// </remarks>
internal sealed class Survey
{
    private readonly Ledger _ledger;
    private readonly List<PlannedFile> _files = [];
    private readonly List<LedgerEntry> _vanished = [];

    private Survey(Ledger ledger) => _ledger = ledger;

    /// <summary>What is to be read, ordered by name.</summary>
    public IReadOnlyList<PlannedFile> Files => _files;

    /// <summary>What was read and is there no more, those that moved left out.</summary>
    public IReadOnlyList<LedgerEntry> Vanished => _vanished;

    /// <summary>How many files are as they were.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Compares a listing with the ledger, which learns new stamps of files whose bytes are the same.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Survey Of(
        PageList list,
        Ledger ledger,
        TimeProvider time,
        CancellationToken cancellation = default
    )
    {
        var survey = new Survey(ledger);
        var listed = list.Pages.Select(page => page.File.File).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in ledger.Entries)
        {
            if (!listed.Contains(entry.File) && list.Misses(entry.FullPath))
                survey._vanished.Add(entry);
        }
        foreach (var page in list.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            survey.Add(page, time);
        }
        survey.FindMoves();
        survey.AddPagesOfOneArticle(list);
        survey._vanished.Sort((left, right) => string.CompareOrdinal(left.File, right.File));
        return survey;
    }

    /// <summary>How many files are new, changed and gone by their stamps alone; nothing is read.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static (int New, int Changed, int Gone) Count(
        PageList list,
        Ledger ledger,
        CancellationToken cancellation
    )
    {
        var (isNew, isChanged) = (0, 0);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in list.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            listed.Add(page.File.File);
            if (!ledger.TryFind(page.File.File, out var known))
                isNew++;
            else if (
                known.Notes != page.Notes
                || known.Stamp != (FileStamp.Of(page.File.FullPath) ?? default)
            )
                isChanged++;
        }
        var isGone = ledger.Entries.Count(entry =>
            !listed.Contains(entry.File) && list.Misses(entry.FullPath)
        );
        return (isNew, isChanged, isGone);
    }

    /// <summary>Keeps entries of a place from being taken for vanished.</summary>
    /// <returns>How many there were.</returns>
    public int Keep(string place) =>
        _vanished.RemoveAll(entry => ArchiveSources.Holds(place, entry.FullPath));

    /// <summary>What is different, as a report says it.</summary>
    public FileChanges ToChanges() =>
        new()
        {
            New = _files.Count(file => file.Change == FileChange.New),
            Changed = _files.Count(file => file.Change == FileChange.Changed),
            Moved =
            [
                .. _files
                    .Where(file => file.MovedFrom is not null)
                    .Select(file => (file.MovedFrom!, file.File)),
            ],
            Vanished = [.. _vanished.Select(entry => entry.File)],
            Unchanged = Unchanged,
        };

    private void Add(ListedPage page, TimeProvider time)
    {
        var stamp = FileStamp.Of(page.File.FullPath) ?? default;
        if (!_ledger.TryFind(page.File.File, out var known))
        {
            _files.Add(new PlannedFile(page, FileChange.New, stamp));
            return;
        }
        if (known.Notes == page.Notes && known.FullPath == page.File.FullPath)
        {
            if (known.Stamp == stamp && known.IsSettled)
            {
                Unchanged++;
                return;
            }
            var readTicks = time.GetUtcNow().Ticks;
            if (known.Checksum == (FileChecksum.Of(page.File.FullPath) ?? ""))
            {
                _ledger.Refresh(known with { Stamp = stamp, ReadTicks = readTicks });
                Unchanged++;
                return;
            }
        }
        _files.Add(new PlannedFile(page, FileChange.Changed, stamp));
    }

    /// <summary>
    /// Files that hold an article together are read together: where one of them changed, moved or vanished, the others
    /// count as changed, and stay so in the ledger until they were read.
    /// </summary>
    private void AddPagesOfOneArticle(PageList list)
    {
        var shared = _ledger
            .Entries.SelectMany(static entry => entry.Articles.Select(id => (Id: id, Entry: entry)))
            .GroupBy(static pair => pair.Id, static pair => pair.Entry, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .Select(static group => group.ToList())
            .ToList();
        if (shared.Count == 0)
            return;
        var touched = _files
            .Select(static file => file.MovedFrom ?? file.File)
            .Concat(_vanished.Select(static entry => entry.File))
            .ToHashSet(StringComparer.Ordinal);
        var pages = list.Pages.ToDictionary(static page => page.File.File, StringComparer.Ordinal);
        foreach (var group in shared.Where(group => group.Exists(entry => touched.Contains(entry.File))))
        {
            foreach (var entry in group.Where(entry => !touched.Contains(entry.File)))
            {
                if (!pages.TryGetValue(entry.File, out var page))
                    continue;
                _ledger.Refresh(entry with { Checksum = "" });
                _files.Add(new PlannedFile(page, FileChange.Changed, entry.Stamp));
                Unchanged--;
            }
        }

        _files.Sort(static (left, right) => string.CompareOrdinal(left.File, right.File));
    }

    private void FindMoves()
    {
        if (_vanished.Count == 0)
            return;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var byLength = _vanished.ToLookup(entry => entry.Stamp.LengthBytes);
        for (var i = 0; i < _files.Count; i++)
        {
            var file = _files[i];
            if (file.Change != FileChange.New || !byLength.Contains(file.Stamp.LengthBytes))
                continue;
            var checksum = FileChecksum.Of(file.Page.File.FullPath);
            var from = byLength[file.Stamp.LengthBytes]
                .FirstOrDefault(entry => entry.Checksum == checksum && !taken.Contains(entry.File));
            if (from is null)
                continue;
            taken.Add(from.File);
            _files[i] = file with { Change = FileChange.Moved, MovedFrom = from.File };
        }
        _vanished.RemoveAll(entry => taken.Contains(entry.File));
    }
}
