using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>All deletes that were asked for up to a moment and may still have to be applied somewhere.</summary>
/// <param name="Sequence">The number of the last operation before that moment.</param>
/// <param name="Terms">Terms, each with the number of the last delete of it.</param>
/// <param name="Selections">Queries, each with the number of the last delete by it.</param>
internal sealed record DeleteSnapshot(
    long Sequence,
    KeyValuePair<Term, long>[] Terms,
    KeyValuePair<IDocumentSelection, long>[] Selections
)
{
    private bool _isSorted;

    /// <summary>Whether there is nothing to delete.</summary>
    public bool IsEmpty => Terms.Length == 0 && Selections.Length == 0;

    /// <summary>The terms in order, for a walk through a terms dictionary. <b>Threads</b> One at a time.</summary>
    public ReadOnlySpan<KeyValuePair<Term, long>> TermsInOrder()
    {
        if (!_isSorted)
            Array.Sort(Terms, static (a, b) => Term.Compare(a.Key, b.Key));
        _isSorted = true;
        return Terms;
    }
}
