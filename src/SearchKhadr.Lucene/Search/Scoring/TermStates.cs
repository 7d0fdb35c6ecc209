using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Where a term stands in each segment, and how many documents have it in all.</summary>
internal sealed class TermStates
{
    private readonly TermState?[] _states;

    private TermStates(TermState?[] states, int docFreq)
    {
        _states = states;
        DocFreq = docFreq;
    }

    /// <summary>How many documents have the term, deleted ones included.</summary>
    public int DocFreq { get; }

    public static TermStates Look(IndexReader reader, Term term)
    {
        var states = new TermState?[reader.Leaves.Count];
        var docFreq = 0;
        for (var i = 0; i < states.Length; i++)
        {
            var terms = reader.Leaves[i].Reader.Terms(term.Field)?.Open();
            if (terms is null || !terms.SeekExact(term.Bytes.Span))
                continue;
            states[i] = terms.State();
            docFreq += terms.DocFreq;
        }
        return new TermStates(states, docFreq);
    }

    /// <summary>Whether a segment has the term.</summary>
    public bool Has(LeafContext leaf) => _states[leaf.Ord] is not null;

    /// <summary>How many documents of a segment have the term, deleted ones included.</summary>
    public int CountIn(LeafContext leaf) => _states[leaf.Ord]?.DocFreq ?? 0;

    /// <summary>Stands on the term; null where the segment does not have it.</summary>
    public TermsEnum? Open(LeafContext leaf, Term term)
    {
        if (_states[leaf.Ord] is not { } state)
            return null;
        var terms = leaf.Reader.Terms(term.Field)!.Open();
        terms.SeekExact(term.Bytes.Span, state);
        return terms;
    }
}
