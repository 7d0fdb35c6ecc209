namespace SearchKhadr.Lucene.Model;

/// <summary>An index open for reading, as it was at one moment.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once.
/// <b>Guarantees</b> Its files stay mapped until every <see cref="TryIncRef"/> and the opening itself were given back.
/// </remarks>
public abstract class IndexReader : IDisposable
{
    private int _references = 1;
    private int _disposed;

    /// <summary>Its segments in order.</summary>
    public abstract IReadOnlyList<LeafContext> Leaves { get; }

    /// <summary>One more than the largest document id.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>How many documents are not deleted.</summary>
    public abstract int NumDocs { get; }

    /// <summary>Takes a share in the open files; false when they are closed already.</summary>
    public bool TryIncRef()
    {
        for (var seen = Volatile.Read(ref _references); seen > 0; )
        {
            var before = Interlocked.CompareExchange(ref _references, seen + 1, seen);
            if (before == seen)
                return true;
            seen = before;
        }
        return false;
    }

    /// <summary>Gives a share back; the last one closes the files.</summary>
    public void DecRef()
    {
        if (Interlocked.Decrement(ref _references) == 0)
            Close();
    }

    /// <summary>Hands the stored fields of a document to a visitor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public void StoredFields(int docId, StoredFieldVisitor visitor)
    {
        var leaf = Leaf(docId);
        leaf.Reader.StoredFields(docId - leaf.DocBase, visitor);
    }

    /// <summary>The stored fields of a document, or those of them that are named.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public StoredValues Document(int docId, IReadOnlySet<string>? fields = null) =>
        StoredValues.Read(this, docId, fields);

    /// <summary>The segment that holds a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public LeafContext Leaf(int docId)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(docId);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(docId, MaxDoc);
        int low = 0,
            high = Leaves.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Leaves[middle].DocBase <= docId)
                low = middle;
            else
                high = middle - 1;
        }
        return Leaves[low];
    }

    /// <summary>Gives back the share that opening took.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            DecRef();
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the files; called once.</summary>
    protected abstract void Close();
}
