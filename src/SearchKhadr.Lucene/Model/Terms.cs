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

    /// <summary>Where a term stands; null where there is none.</summary>
    internal virtual TermState? Find(ReadOnlySpan<byte> term)
    {
        var terms = Open();
        return terms.SeekExact(term) ? terms.State() : null;
    }

    /// <summary>Opens the postings of a term that was found before.</summary>
    /// <param name="term">The term.</param>
    /// <param name="state">What <see cref="Find"/> said of it.</param>
    /// <param name="flags">What is wanted of each document; with offsets, recycled postings are used again.</param>
    internal virtual PostingsEnum Postings(ReadOnlySpan<byte> term, TermState state, PostingsFlags flags)
    {
        var terms = Open();
        terms.SeekExact(term, state);
        return terms.Postings(reuse: null, flags);
    }

    /// <summary>As <see cref="Postings"/>, with what scores can be made of them.</summary>
    internal virtual ImpactsEnum Impacts(ReadOnlySpan<byte> term, TermState state, PostingsFlags flags)
    {
        var terms = Open();
        terms.SeekExact(term, state);
        return terms.Impacts(flags);
    }

    /// <summary>Postings that were recycled, to be used again for the places of any term; null where there are none.</summary>
    internal virtual PostingsEnum? Spare() => null;

    /// <summary>Takes postings back that nobody uses any more.</summary>
    internal virtual void Recycle(PostingsEnum postings) { }

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
