namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Finds words that stand exactly as in a phrase.</summary>
internal sealed class ExactPhraseMatcher : PhraseMatcher
{
    private readonly PhraseCursor[] _inPhraseOrder;
    private readonly PhraseCursor[] _rarestFirst;
    private readonly PhraseCursor _lead;

    public ExactPhraseMatcher(PhraseCursor[] cursors)
        : base(cursors)
    {
        _inPhraseOrder = cursors;
        _rarestFirst = [.. cursors.OrderBy(cursor => cursor.Postings.Cost)];
        _lead = _rarestFirst[0];
    }

    public override float MaxFreq
    {
        get
        {
            var least = int.MaxValue;
            foreach (var cursor in _rarestFirst)
                least = Math.Min(least, cursor.Postings.Freq);
            return least;
        }
    }

    public override float MatchWeight => 1f;

    public override void Reset()
    {
        foreach (var cursor in _rarestFirst)
            cursor.Begin();
        for (var i = 1; i < _rarestFirst.Length; i++)
            _rarestFirst[i].MoveNext();
    }

    public override bool NextMatch()
    {
        if (!_lead.MoveNext())
            return false;
        for (var i = 1; i < _rarestFirst.Length; )
        {
            var cursor = _rarestFirst[i];
            if (!cursor.SkipTo(_lead.PhraseStart))
                return false;
            if (cursor.PhraseStart == _lead.PhraseStart)
            {
                i++;
                continue;
            }
            if (!_lead.SkipTo(cursor.PhraseStart))
                return false;
            i = 1;
        }
        return true;
    }

    public override MatchHit Hit(string field, Query query)
    {
        var first = _inPhraseOrder[0];
        var last = _inPhraseOrder[^1];
        var hasGaps = last.Offset - first.Offset >= _inPhraseOrder.Length;
        return new MatchHit(
            field,
            first.Position,
            last.Position,
            first.StartOffset,
            last.EndOffset,
            query,
            hasGaps ? [.. _inPhraseOrder.Select(cursor => (cursor.StartOffset, cursor.EndOffset))] : null
        );
    }
}
