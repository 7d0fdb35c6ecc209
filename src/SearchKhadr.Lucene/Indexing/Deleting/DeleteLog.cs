using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>Numbers all operations of a writer in one order, and keeps the deletes that are not applied everywhere.</summary>
/// <remarks>
/// A delete with a number removes what matches it and has a smaller one. A later delete of the same term or by the
/// same query does all that the earlier one does, so only the last number of each is kept.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Does what Lucene 8's <c>DocumentsWriterDeleteQueue</c> and <c>BufferedUpdatesStream</c> do.
/// </remarks>
internal sealed class DeleteLog
{
    // A dictionary entry, the memory's header and its array: measured on 64-bit .NET, rounded up.
    private const int BytesPerEntry = 104;

    private readonly Lock _turn = new();
    private readonly Dictionary<Term, long> _terms = [];
    private readonly Dictionary<IDocumentSelection, long> _selections = [];
    private long _sequence;
    private long _usedBytes;

    /// <summary>The number of the last operation.</summary>
    public long Sequence => Interlocked.Read(ref _sequence);

    /// <summary>About how much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes => Interlocked.Read(ref _usedBytes);

    /// <summary>Numbers an operation that deletes nothing.</summary>
    public long Next() => Interlocked.Increment(ref _sequence);

    /// <summary>Deletes what has a term and came before; returns the delete's number.</summary>
    public long Add(Term term)
    {
        lock (_turn)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var isKnown);
            if (!isKnown)
                Interlocked.Add(ref _usedBytes, BytesPerEntry + term.Bytes.Length);
            return last = Next();
        }
    }

    /// <summary>Deletes what a query selects and came before; returns the delete's number.</summary>
    public long Add(IDocumentSelection selection)
    {
        lock (_turn)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _selections,
                selection,
                out var isKnown
            );
            if (!isKnown)
                Interlocked.Add(ref _usedBytes, BytesPerEntry);
            return last = Next();
        }
    }

    /// <summary>The deletes up to now that have a number above another.</summary>
    public DeleteSnapshot Snapshot(long after)
    {
        lock (_turn)
        {
            return new DeleteSnapshot(Sequence, Later(_terms, after), Later(_selections, after));
        }
    }

    /// <summary>Forgets the deletes up to a number: they are applied everywhere.</summary>
    public void Prune(long upTo)
    {
        lock (_turn)
        {
            foreach (var (term, last) in _terms)
            {
                if (last <= upTo && _terms.Remove(term))
                    Interlocked.Add(ref _usedBytes, -(BytesPerEntry + term.Bytes.Length));
            }
            foreach (var (selection, last) in _selections)
            {
                if (last <= upTo && _selections.Remove(selection))
                    Interlocked.Add(ref _usedBytes, -BytesPerEntry);
            }
        }
    }

    private static KeyValuePair<T, long>[] Later<T>(Dictionary<T, long> all, long after)
        where T : notnull
    {
        if (all.Count == 0)
            return [];
        var later = new List<KeyValuePair<T, long>>(all.Count);
        foreach (var entry in all)
        {
            if (entry.Value > after)
                later.Add(entry);
        }
        return [.. later];
    }
}
