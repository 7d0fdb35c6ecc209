namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Finds words that stand nearly as in a phrase.</summary>
/// <remarks>
/// Every word says where the phrase would begin if it alone were right. The spread of these beginnings is how many
/// moves the match needs. The word with the least beginning is moved on, again and again; each time another word
/// becomes the least, the narrowest spread seen meanwhile is a match if the slop allows it. Words of one term never
/// stand on one position: of two that meet the lesser moves on.
/// <b>Source</b> The order of moves of Lucene 8.7 <c>SloppyPhraseMatcher</c>, which decides which matches are seen.
/// </remarks>
internal sealed class SloppyPhraseMatcher : PhraseMatcher
{
    private readonly PhraseCursor[] _cursors;
    private readonly PhraseCursor[] _queue;
    private readonly (int Position, int StartOffset, int EndOffset)[] _places;
    private readonly int _slop;
    private readonly bool _repeats;
    private readonly bool _alternatives;
    private int _largestStart;
    private int _spread;
    private bool _hasMore;

    public SloppyPhraseMatcher(PhraseCursor[] cursors, int slop)
        : base(cursors)
    {
        _cursors = cursors;
        _queue = [.. cursors];
        _places = new (int, int, int)[cursors.Length];
        _slop = slop;
        foreach (var repeats in RepeatGroups.Of(cursors))
        {
            _repeats = true;
            _alternatives |= Array.Exists(repeats, cursor => cursor.Terms.Length > 1);
            foreach (var cursor in repeats)
                cursor.Repeats = repeats;
        }
    }

    public override float MaxFreq => _cursors.Sum(cursor => (float)cursor.Postings.Freq);

    public override float MatchWeight => 1f / (1f + _spread);

    public override void Reset()
    {
        _spread = int.MaxValue;
        _largestStart = int.MinValue;
        foreach (var cursor in _cursors)
        {
            cursor.Begin();
            cursor.MoveNext();
        }
        _hasMore = !_repeats || SpreadRepeats();
        if (!_hasMore)
            return;
        foreach (var cursor in _cursors)
            _largestStart = Math.Max(_largestStart, cursor.PhraseStart);
        SortQueue();
    }

    public override bool NextMatch()
    {
        if (!_hasMore)
            return false;
        var least = BeginSpread(out var next);
        while (Move(least) && (least.Repeats is null || PartRepeats(least)))
        {
            if (least.PhraseStart > next)
            {
                SortQueue();
                if (_spread <= _slop)
                    return true;
                least = BeginSpread(out next);
            }
            else
            {
                NoteSpread(least);
            }
        }
        _hasMore = false;
        return _spread <= _slop;
    }

    public override MatchHit Hit(string field, Query query)
    {
        var places = _places.OrderBy(place => place.Position).ThenBy(place => place.StartOffset).ToArray();
        return new MatchHit(
            field,
            places[0].Position,
            places[^1].Position,
            places[0].StartOffset,
            places.Max(place => place.EndOffset),
            query,
            [.. places.Select(place => (place.StartOffset, place.EndOffset))]
        );
    }

    /// <summary>Takes the word with the least beginning, and notes where it stops being the least.</summary>
    private PhraseCursor BeginSpread(out int next)
    {
        var least = _queue[0];
        next = _queue[1].PhraseStart;
        _spread = int.MaxValue;
        NoteSpread(least);
        return least;
    }

    private void NoteSpread(PhraseCursor least)
    {
        var spread = _largestStart - least.PhraseStart;
        if (spread >= _spread)
            return;
        _spread = spread;
        if (!least.KeepsOffsets)
            return;
        for (var i = 0; i < _cursors.Length; i++)
            _places[i] = (_cursors[i].Position, _cursors[i].StartOffset, _cursors[i].EndOffset);
    }

    private bool Move(PhraseCursor cursor)
    {
        if (!cursor.MoveNext())
            return false;
        _largestStart = Math.Max(_largestStart, cursor.PhraseStart);
        return true;
    }

    /// <summary>At the start of a document: the nth word of a term goes to the term's nth position.</summary>
    private bool SpreadRepeats()
    {
        if (_alternatives)
            return Array.TrueForAll(_cursors, cursor => cursor.Repeats is null || PartFromAll(cursor));
        foreach (var cursor in _cursors)
        {
            var place = cursor.Repeats is null ? 0 : Array.IndexOf(cursor.Repeats, cursor);
            for (; place > 0; place--)
            {
                if (!cursor.MoveNext())
                    return false;
            }
        }
        return true;
    }

    /// <summary>Parts words of one term that met after one of them moved; false where no position is left.</summary>
    private bool PartRepeats(PhraseCursor moved)
    {
        var repeats = moved.Repeats!;
        while (Array.Find(repeats, other => other != moved && other.Position == moved.Position) is { } met)
        {
            moved = met.IsBefore(moved) ? met : moved;
            if (!Move(moved))
                return false;
        }
        return true;
    }

    /// <summary>Moves a word, or those that it meets, until it meets none; false where no position is left.</summary>
    private bool PartFromAll(PhraseCursor cursor)
    {
        while (
            Array.Find(cursor.Repeats!, other => other != cursor && other.Position == cursor.Position)
                is { } met
        )
        {
            if (!Move(met.IsBefore(cursor) ? met : cursor))
                return false;
        }
        return true;
    }

    private void SortQueue()
    {
        for (var i = 1; i < _queue.Length; i++)
        {
            var cursor = _queue[i];
            var hole = i;
            for (; hole > 0 && cursor.IsBefore(_queue[hole - 1]); hole--)
                _queue[hole] = _queue[hole - 1];
            _queue[hole] = cursor;
        }
    }
}
