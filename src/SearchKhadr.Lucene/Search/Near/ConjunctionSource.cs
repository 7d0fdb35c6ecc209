using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>All of several sources in one document.</summary>
internal abstract record ConjunctionSource(SourceList Parts) : IntervalsSource
{
    internal override int MinExtent => Parts.Sum(part => part.MinExtent);

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher)
    {
        var iterators = new IntervalIterator[Parts.Count];
        for (var i = 0; i < iterators.Length; i++)
        {
            if (Parts[i].Open(leaf, field, searcher) is not { } iterator)
                return null;
            iterators[i] = iterator;
        }
        return Combine(iterators);
    }

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        foreach (var part in Parts)
            part.AddWords(leaf, field, doc, words);
    }

    /// <summary>Puts the parts' stretches together.</summary>
    protected abstract IntervalIterator Combine(IntervalIterator[] iterators);
}
