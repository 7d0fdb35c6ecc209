using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The terms of one field of several segments, in order, as a codec writes them.</summary>
/// <remarks><b>Requires</b> Walked from the first term to the last; a term may have no document left.</remarks>
internal sealed class MergedTerms(IReadOnlyList<(MergeSource Source, Terms Terms)> parts, FieldInfo info)
    : Terms
{
    public override long Size => -1;

    public override long SumTotalTermFreq => -1;

    public override long SumDocFreq => -1;

    public override int DocCount => -1;

    public override IndexOptions IndexOptions => info.IndexOptions;

    public override bool HasPayloads => info.HasPayloads;

    public override TermsEnum Open() => new Walk(parts);

    private sealed class Walk : WalkingTermsEnum
    {
        private readonly MergeSource[] _sources;
        private readonly TermSequence[] _terms;
        private readonly PostingsEnum?[] _reuse;
        private readonly SequenceMerge _merge;

        public Walk(IReadOnlyList<(MergeSource Source, Terms Terms)> parts)
        {
            _sources = [.. parts.Select(part => part.Source)];
            _terms = [.. parts.Select(part => new TermSequence(part.Terms.Open()))];
            _reuse = new PostingsEnum?[parts.Count];
            _merge = new SequenceMerge([.. _terms]);
        }

        public override ReadOnlySpan<byte> Term => _merge.Current;

        public override bool MoveNext() => _merge.MoveNext();

        public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags)
        {
            var merged = reuse as MergedPostings ?? new MergedPostings();
            merged.Clear();
            foreach (var index in _merge.Matches)
            {
                var postings = _terms[index].Terms.Postings(_reuse[index], flags);
                _reuse[index] = postings;
                merged.Add(_sources[index], postings);
            }
            return merged;
        }
    }
}
