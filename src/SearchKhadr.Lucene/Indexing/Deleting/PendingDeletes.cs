using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>Deletes that came while a segment was made, each with how many of its documents it reaches.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>BufferedUpdates</c>.</remarks>
internal sealed class PendingDeletes
{
    // A dictionary entry, the memory's header and its array: measured on 64-bit .NET, rounded up.
    private const int BytesPerTerm = 96;

    private readonly Dictionary<Term, int> _reach = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _reach.Count == 0;

    /// <summary>About how much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes { get; private set; }

    /// <summary>The terms, each with the number of the buffered documents that were added before.</summary>
    public IEnumerable<KeyValuePair<Term, int>> Reach => _reach;

    /// <summary>Deletes what has a term: in all earlier segments, and in the first documents of this one.</summary>
    public void Add(Term term, int docCount)
    {
        if (!_reach.ContainsKey(term))
            UsedBytes += BytesPerTerm + term.Bytes.Length;
        _reach[term] = docCount;
    }

    /// <summary>What is to be done to earlier segments, and forgets it here.</summary>
    public Term[] Take()
    {
        var terms = _reach.Keys.ToArray();
        Array.Sort(terms, Term.Compare);
        _reach.Clear();
        UsedBytes = 0;
        return terms;
    }
}
