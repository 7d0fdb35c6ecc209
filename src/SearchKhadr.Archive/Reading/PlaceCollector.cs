using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>Counts the matches before a document in the order of a search, and keeps the two beside it.</summary>
/// <remarks>
/// Matches come by document id, so a tie is decided by which side of the document they come on. Those that come before
/// its own rank is known wait.
/// <b>Cost</b> Twelve bytes for each match before the document; of no match anything stored is read.
/// </remarks>
internal sealed class PlaceCollector(SortOrder sort, int docId, DocSet? kept) : Collector
{
    // Of a year alone it is not known when in it, as in the order of the results.
    private readonly string? _column = sort switch
    {
        SortOrder.Newest => FieldNames.PublishedFirst,
        SortOrder.Oldest => FieldNames.PublishedLast,
        _ => null,
    };

    private readonly List<(int Doc, long Rank)> _waiting = [];
    private long? _own;
    private int _before;
    private (int Doc, long Rank)? _previous;
    private (int Doc, long Rank)? _next;

    public override bool NeedsScores => _column is null;

    /// <summary>How many documents match.</summary>
    public int Total { get; private set; }

    /// <summary>The document's number, counted from 1; 0 where it does not match.</summary>
    public int Position => _own is null ? 0 : _before + 1;

    /// <summary>The match before it; null at the first.</summary>
    public int? Previous => _previous?.Doc;

    /// <summary>The match after it; null at the last.</summary>
    public int? Next => _next?.Doc;

    public override LeafCollector Open(LeafContext leaf) =>
        new Leaf(this, leaf, _column is null ? null : leaf.Reader.NumericDocValues(_column));

    private void Take(int doc, long rank)
    {
        Total++;
        if (doc == docId)
            TakeOwn(rank);
        else if (_own is null)
            _waiting.Add((doc, rank));
        else
            Compare(doc, rank);
    }

    private void TakeOwn(long rank)
    {
        _own = rank;
        foreach (var (doc, other) in _waiting)
            Compare(doc, other);
        _waiting.Clear();
    }

    // A higher rank comes first, and of equal ranks the lower id.
    private void Compare(int doc, long rank)
    {
        if (rank > _own || (rank == _own && doc < docId))
        {
            _before++;
            if (_previous is not { } previous || rank <= previous.Rank)
                _previous = (doc, rank);
        }
        else if (_next is not { } next || rank > next.Rank)
        {
            _next = (doc, rank);
        }
    }

    private sealed class Leaf(PlaceCollector owner, LeafContext leaf, NumericDocValues? column)
        : LeafCollector
    {
        public override void Collect(int doc, float score)
        {
            if (owner.Keeps(leaf, doc))
                owner.Take(leaf.DocBase + doc, Rank(doc, score));
        }

        private long Rank(int doc, float score)
        {
            if (owner._column is null)
                return BitConverter.SingleToInt32Bits(score);
            if (column?.AdvanceExact(doc) != true)
                return long.MinValue;
            return owner._column == FieldNames.PublishedFirst ? column.LongValue : -column.LongValue;
        }
    }

    private bool Keeps(LeafContext leaf, int doc) => kept is null || kept.Of(leaf)?.Get(doc) == true;
}
