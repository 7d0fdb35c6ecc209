using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>The terms of a field as plain lists.</summary>
internal sealed class ModelTerms(FieldInfo info) : Lucene.Model.Terms
{
    private static readonly IComparer<byte[]> ByBytes = Comparer<byte[]>.Create(
        (x, y) => x.AsSpan().SequenceCompareTo(y)
    );

    private readonly SortedList<byte[], List<ModelPosting>> _terms = new(ByBytes);
    private readonly Dictionary<string, List<ModelPosting>> _pending = new(StringComparer.Ordinal);

    public FieldInfo Info => info;

    public SortedDictionary<int, int> Lengths { get; } = [];

    public IList<byte[]> Keys => Sorted.Keys;

    public override long Size => _pending.Count;

    public override long SumTotalTermFreq =>
        info.IndexOptions == IndexOptions.Docs
            ? SumDocFreq
            : _pending.Values.Sum(p => p.Sum(d => (long)d.Freq));

    public override long SumDocFreq => _pending.Values.Sum(p => (long)p.Count);

    public override int DocCount => _pending.Values.SelectMany(p => p).Select(d => d.Doc).Distinct().Count();

    public override IndexOptions IndexOptions => info.IndexOptions;

    public override bool HasPayloads => info.HasPayloads;

    private SortedList<byte[], List<ModelPosting>> Sorted
    {
        get
        {
            if (_terms.Count != _pending.Count)
            {
                _terms.Clear();
                foreach (var (hex, postings) in _pending.OrderBy(t => t.Key, StringComparer.Ordinal))
                    _terms.Add(Convert.FromHexString(hex), postings);
            }
            return _terms;
        }
    }

    /// <summary>Adds an occurrence. Documents and positions grow.</summary>
    public void Add(ReadOnlySpan<byte> term, int doc, ModelPosition position)
    {
        var key = Convert.ToHexString(term);
        if (!_pending.TryGetValue(key, out var postings))
            _pending.Add(key, postings = []);
        if (postings.Count == 0 || postings[^1].Doc != doc)
            postings.Add(new ModelPosting(doc, []));
        postings[^1].Positions.Add(position);
        Lengths[doc] = Lengths.GetValueOrDefault(doc) + 1;
        info.HasPayloads |= position.Payload.Length > 0;
    }

    public List<ModelPosting>? PostingsOf(ReadOnlySpan<byte> term) =>
        _pending.GetValueOrDefault(Convert.ToHexString(term));

    public override TermsEnum Open() => new ModelTermsEnum(Sorted);

    private sealed class ModelTermsEnum(SortedList<byte[], List<ModelPosting>> terms) : TermsEnum
    {
        private int _index = -1;

        public override ReadOnlySpan<byte> Term => terms.Keys[_index];

        public override int DocFreq => terms.Values[_index].Count;

        public override long TotalTermFreq => terms.Values[_index].Sum(d => (long)d.Freq);

        public override bool MoveNext() => ++_index < terms.Count;

        public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) =>
            new ModelPostingsEnum(terms.Values[_index]);

        public override bool SeekExact(ReadOnlySpan<byte> term) => throw new NotSupportedException();

        public override void SeekExact(ReadOnlySpan<byte> term, TermState state) =>
            throw new NotSupportedException();

        public override SeekStatus SeekCeil(ReadOnlySpan<byte> term) => throw new NotSupportedException();

        public override TermState State() => throw new NotSupportedException();

        public override ImpactsEnum Impacts(PostingsFlags flags) => throw new NotSupportedException();
    }

    private sealed class ModelPostingsEnum(List<ModelPosting> postings) : PostingsEnum
    {
        private int _index = -1;
        private int _position = -1;

        public override int DocId =>
            _index < 0 ? -1
            : _index < postings.Count ? postings[_index].Doc
            : NoMoreDocs;

        public override long Cost => postings.Count;

        public override int Freq => postings[_index].Freq;

        public override int StartOffset => Current.Start;

        public override int EndOffset => Current.End;

        public override ReadOnlySpan<byte> Payload => Current.Payload;

        private ModelPosition Current => postings[_index].Positions[_position];

        public override int NextDoc()
        {
            _index++;
            _position = -1;
            return DocId;
        }

        public override int NextPosition()
        {
            _position++;
            return Current.Position;
        }

        public override int Advance(int target) => throw new NotSupportedException();
    }
}
