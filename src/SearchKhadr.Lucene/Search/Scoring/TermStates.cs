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
            states[i] = reader.Leaves[i].Reader.Terms(term.Field)?.Find(term.Bytes.Span);
            docFreq += states[i]?.DocFreq ?? 0;
        }
        return new TermStates(states, docFreq);
    }

    /// <summary>Whether a segment has the term.</summary>
    public bool Has(LeafContext leaf) => _states[leaf.Ord] is not null;

    /// <summary>How many documents of a segment have the term, deleted ones included.</summary>
    public int CountIn(LeafContext leaf) => _states[leaf.Ord]?.DocFreq ?? 0;

    /// <summary>Opens the term's postings in a segment that has it.</summary>
    public PostingsEnum Postings(LeafContext leaf, Term term, PostingsFlags flags) =>
        leaf.Reader.Terms(term.Field)!.Postings(term.Bytes.Span, _states[leaf.Ord]!, flags);

    /// <summary>As <see cref="Postings"/>, with what scores can be made of them.</summary>
    public ImpactsEnum Impacts(LeafContext leaf, Term term, PostingsFlags flags) =>
        leaf.Reader.Terms(term.Field)!.Impacts(term.Bytes.Span, _states[leaf.Ord]!, flags);
}
