using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>A word.</summary>
internal sealed record TermSource(string Text) : IntervalsSource
{
    internal override int MinExtent => 1;

    public override string ToString() => Text;

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Find(leaf, field) is { } terms
            ? new TermIntervals(terms.Postings(reuse: null, PostingsFlags.Positions))
            : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        if (Find(leaf, field) is { } terms)
            TermIntervals.AddWords(terms.Postings(reuse: null, PostingsFlags.Offsets), doc, words);
    }

    private TermsEnum? Find(LeafContext leaf, string field)
    {
        var terms = TermIntervals.Terms(leaf, field)?.Open();
        return terms is not null && terms.SeekExact(Encoding.UTF8.GetBytes(Text)) ? terms : null;
    }
}
