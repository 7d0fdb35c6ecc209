using SearchKhadr.Lucene.Automata;

namespace SearchKhadr.Lucene.Model;

/// <summary>Steps through those of other terms that an automaton accepts, by looking at each.</summary>
internal sealed class AcceptedTermsEnum(TermsEnum terms, LazyAutomaton automaton) : TermsEnum
{
    public override ReadOnlySpan<byte> Term => terms.Term;

    public override int DocFreq => terms.DocFreq;

    public override long TotalTermFreq => terms.TotalTermFreq;

    public override bool MoveNext()
    {
        while (terms.MoveNext())
        {
            if (automaton.Accepts(terms.Term))
                return true;
        }
        return false;
    }

    public override bool SeekExact(ReadOnlySpan<byte> term) =>
        automaton.Accepts(term) && terms.SeekExact(term);

    public override void SeekExact(ReadOnlySpan<byte> term, TermState state) => terms.SeekExact(term, state);

    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        var status = terms.SeekCeil(term);
        if (status == SeekStatus.End || automaton.Accepts(terms.Term))
            return status;
        return MoveNext() ? SeekStatus.NotFound : SeekStatus.End;
    }

    public override TermState State() => terms.State();

    public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) =>
        terms.Postings(reuse, flags);

    public override ImpactsEnum Impacts(PostingsFlags flags) => terms.Impacts(flags);
}
