using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>The places of a word, each a stretch of its own.</summary>
internal sealed class TermIntervals(PostingsEnum postings) : IntervalIterator
{
    private int _left;
    private int _position = -1;

    public override int DocId => postings.DocId;

    public override long Cost => postings.Cost;

    public override int Start => _position;

    public override int End => _position;

    public override int Gaps => 0;

    public override float MatchCost => 16;

    public override int NextDoc() => Begin(postings.NextDoc());

    public override int Advance(int target) => Begin(postings.Advance(target));

    public override int NextInterval()
    {
        if (_left == 0)
            return _position = NoMoreIntervals;
        _left--;
        return _position = postings.NextPosition();
    }

    /// <summary>The terms of a field that keeps positions; null where there are none.</summary>
    /// <exception cref="InvalidOperationException">The field keeps no positions.</exception>
    public static Terms? Terms(LeafContext leaf, string field)
    {
        var terms = leaf.Reader.Terms(field);
        if (terms is not null && terms.IndexOptions < IndexOptions.DocsAndFreqsAndPositions)
            throw new InvalidOperationException(
                $"words near one another need positions, which the field {field} does not keep"
            );
        return terms;
    }

    /// <summary>Adds the places in a document.</summary>
    public static void AddWords(PostingsEnum postings, int doc, List<IntervalWord> words)
    {
        if (postings.Advance(doc) != doc)
            return;
        for (var left = postings.Freq; left > 0; left--)
            words.Add(new IntervalWord(postings.NextPosition(), postings.StartOffset, postings.EndOffset));
    }

    private int Begin(int doc)
    {
        _left = doc == NoMoreDocs ? 0 : postings.Freq;
        _position = -1;
        return doc;
    }
}
