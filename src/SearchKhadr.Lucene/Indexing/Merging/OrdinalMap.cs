using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The distinct values of a column of several segments in order, and the place of each segment's values.</summary>
/// <remarks>
/// Values that only deleted documents have are left out. <b>Cost</b> An integer a value of each segment, and two a
/// value of all. <b>Source</b> Lucene 8 <c>OrdinalMap</c>.
/// </remarks>
internal sealed class OrdinalMap
{
    private readonly int[][] _places;
    private readonly List<(int Part, int Ord)> _firsts = [];

    /// <summary>Walks the values of all segments.</summary>
    /// <param name="parts">For each segment its values.</param>
    /// <param name="counts">For each segment how many values its list has.</param>
    public OrdinalMap(OrdSequence[] parts, IReadOnlyList<long> counts)
    {
        _places = [.. counts.Select(count => new int[checked((int)count)])];
        var merge = new SequenceMerge([.. parts]);
        while (merge.MoveNext())
        {
            foreach (var part in merge.Matches)
                _places[part][(int)parts[part].Ord] = _firsts.Count;
            _firsts.Add((merge.Matches[0], (int)parts[merge.Matches[0]].Ord));
        }
    }

    /// <summary>How many values there are.</summary>
    public int Count => _firsts.Count;

    /// <summary>The place of a segment's value among all.</summary>
    public int PlaceOf(int part, long ord) => _places[part][(int)ord];

    /// <summary>A segment that has the value at a place, and where.</summary>
    public (int Part, int Ord) First(int place) => _firsts[place];

    /// <summary>Which values some kept document has; null when all documents are kept.</summary>
    public static FixedBitSet? Used(MergeSource source, long count, Action<FixedBitSet> mark)
    {
        if (source.Live is null)
            return null;
        var used = new FixedBitSet(checked((int)count));
        mark(used);
        return used;
    }
}
