using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Gathers pairs of a frequency and a norm, and keeps those that no other beats.</summary>
/// <remarks>
/// A pair beats another that has no larger frequency and no smaller norm. Norms that fit a signed byte, which are all that
/// the usual similarities write, are counted in a table; others are kept sorted.
/// <b>Source</b> Lucene 8.7 <c>CompetitiveImpactAccumulator</c>.
/// </remarks>
internal sealed class CompetitiveImpactAccumulator
{
    private readonly int[] _maxFreqs = new int[1 << 8];
    private readonly List<Impact> _others = [];
    private bool _isEmpty = true;

    /// <summary>Forgets all pairs.</summary>
    public void Clear()
    {
        if (_isEmpty)
            return;
        Array.Clear(_maxFreqs);
        _others.Clear();
        _isEmpty = true;
    }

    /// <summary>Adds a pair.</summary>
    public void Add(int freq, long norm)
    {
        _isEmpty = false;
        if (norm is >= sbyte.MinValue and <= sbyte.MaxValue)
        {
            ref var max = ref _maxFreqs[(byte)norm];
            max = Math.Max(max, freq);
        }
        else
        {
            AddTo(_others, new Impact(freq, norm));
        }
    }

    /// <summary>Adds all pairs of another.</summary>
    public void AddAll(CompetitiveImpactAccumulator other)
    {
        if (other._isEmpty)
            return;
        _isEmpty = false;
        for (var i = 0; i < _maxFreqs.Length; i++)
            _maxFreqs[i] = Math.Max(_maxFreqs[i], other._maxFreqs[i]);
        foreach (var impact in other._others)
            AddTo(_others, impact);
    }

    /// <summary>Collects the pairs that no other beats. <b>Shape</b> Frequencies and norms grow.</summary>
    public void CopyTo(List<Impact> impacts)
    {
        impacts.Clear();
        impacts.AddRange(_others);
        var mostBelow = 0;
        for (var i = 0; i < _maxFreqs.Length; i++)
        {
            if (_maxFreqs[i] <= mostBelow)
                continue;
            mostBelow = _maxFreqs[i];
            var impact = new Impact(mostBelow, (sbyte)i);
            if (_others.Count == 0)
                impacts.Add(impact);
            else
                AddTo(impacts, impact);
        }
    }

    private static void AddTo(List<Impact> impacts, Impact added)
    {
        var place = 0;
        while (place < impacts.Count && impacts[place].Freq < added.Freq)
            place++;
        if (place < impacts.Count && (ulong)impacts[place].Norm <= (ulong)added.Norm)
            return;
        if (place < impacts.Count && impacts[place].Freq == added.Freq)
            impacts.RemoveAt(place);
        var beaten = place;
        while (beaten > 0 && (ulong)impacts[beaten - 1].Norm >= (ulong)added.Norm)
            beaten--;
        impacts.RemoveRange(beaten, place - beaten);
        impacts.Insert(beaten, added);
    }
}
