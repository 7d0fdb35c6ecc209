using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>The terms of one field in memory, in order, as a codec writes them.</summary>
/// <remarks><b>Requires</b> Walked from the first term to the last; counts are found by walking, so they are not known.</remarks>
internal sealed class BufferedTerms(FieldPostings postings) : Terms
{
    public override long Size => postings.Count;

    public override long SumTotalTermFreq => -1;

    public override long SumDocFreq => -1;

    public override int DocCount => -1;

    public override IndexOptions IndexOptions => postings.Options;

    public override bool HasPayloads => false;

    public override TermsEnum Open() => new Walk(postings);

    private sealed class Walk(FieldPostings postings) : WalkingTermsEnum
    {
        // Terms that follow one another in order lie anywhere in memory.
        private const int Ahead = 4;

        private readonly int[] _ids = postings.Sorted();
        private int _place = -1;

        public override ReadOnlySpan<byte> Term => postings.Term(_ids[_place]);

        public override bool MoveNext()
        {
            if (_place + (2 * Ahead) < _ids.Length)
            {
                postings.PrefetchEntry(_ids[_place + (2 * Ahead)]);
                postings.PrefetchStreams(_ids[_place + Ahead]);
            }
            return ++_place < _ids.Length;
        }

        public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) =>
            postings.Open(_ids[_place]);
    }
}
