using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>Steps through the terms of a field of one document.</summary>
internal sealed class VectorTermsEnum(VectorField vector) : TermsEnum
{
    private int _term = -1;

    public override ReadOnlySpan<byte> Term => vector.Term(_term);

    public override int DocFreq => 1;

    public override long TotalTermFreq => vector.Freq(_term);

    public override bool MoveNext() => ++_term < vector.TermCount;

    public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeil(term) == SeekStatus.Found;

    public override void SeekExact(ReadOnlySpan<byte> term, TermState state) =>
        _term = ((VectorTermState)state).Term;

    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        int low = 0,
            high = vector.TermCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = vector.Term(middle).SequenceCompareTo(term);
            if (order == 0)
            {
                _term = middle;
                return SeekStatus.Found;
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        _term = low;
        return low < vector.TermCount ? SeekStatus.NotFound : SeekStatus.End;
    }

    public override TermState State() => new VectorTermState(_term, vector.Freq(_term));

    public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) =>
        new VectorPostings(vector, _term);

    public override ImpactsEnum Impacts(PostingsFlags flags) =>
        throw new NotSupportedException("term vectors have no impacts");

    private sealed class VectorTermState(int term, int freq) : TermState
    {
        public int Term => term;

        public override int DocFreq => 1;

        public override long TotalTermFreq => freq;
    }
}
