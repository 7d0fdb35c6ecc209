using SearchKhadr.Lucene.Automata;

namespace SearchKhadr.Lucene.Model;

/// <summary>The terms of a field.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>Terms</c>.</remarks>
public abstract class Terms
{
    /// <summary>Opens the terms before the first.</summary>
    public abstract TermsEnum Open();

    /// <summary>Opens those terms that an automaton accepts before the first; they are only stepped through.</summary>
    internal virtual TermsEnum Intersect(LazyAutomaton automaton) => new AcceptedTermsEnum(Open(), automaton);

    /// <summary>How many terms there are; -1 where that is not known.</summary>
    public abstract long Size { get; }

    /// <summary>How many occurrences all terms have.</summary>
    public abstract long SumTotalTermFreq { get; }

    /// <summary>How many pairs of a term and a document there are.</summary>
    public abstract long SumDocFreq { get; }

    /// <summary>How many documents have a term.</summary>
    public abstract int DocCount { get; }

    /// <summary>What the postings keep.</summary>
    public abstract IndexOptions IndexOptions { get; }

    /// <summary>Whether some posting has a payload.</summary>
    public abstract bool HasPayloads { get; }
}
