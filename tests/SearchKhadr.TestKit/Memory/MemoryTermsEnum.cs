using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>Steps through the terms of a field of plain lists.</summary>
internal sealed class MemoryTermsEnum(MemoryField source) : TermsEnum
{
    private readonly byte[][] _terms = [.. source.Terms.Keys];
    private int _at = -1;

    public override ReadOnlySpan<byte> Term => _terms[_at];

    public override int DocFreq => Postings().Count;

    public override long TotalTermFreq =>
        source.Info.IndexOptions == IndexOptions.Docs ? DocFreq : Occurrences(Postings());

    public static long Occurrences(List<MemoryPosting> postings) =>
        postings.Sum(posting => (long)posting.Places.Count);

    public override bool MoveNext() => ++_at < _terms.Length;

    public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeil(term) == SeekStatus.Found;

    public override void SeekExact(ReadOnlySpan<byte> term, TermState state) => _at = ((Place)state).At;

    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        int low = 0,
            high = _terms.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_terms[middle].AsSpan().SequenceCompareTo(term) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        _at = low;
        if (low == _terms.Length)
            return SeekStatus.End;
        return _terms[low].AsSpan().SequenceEqual(term) ? SeekStatus.Found : SeekStatus.NotFound;
    }

    public override TermState State() => new Place(_at, DocFreq, TotalTermFreq);

    public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) => Impacts(flags);

    public override ImpactsEnum Impacts(PostingsFlags flags) => new MemoryPostings(source, Postings());

    private List<MemoryPosting> Postings() => source.Terms[_terms[_at]];

    private sealed class Place(int at, int docFreq, long totalTermFreq) : TermState
    {
        public int At => at;

        public override int DocFreq => docFreq;

        public override long TotalTermFreq => totalTermFreq;
    }
}
