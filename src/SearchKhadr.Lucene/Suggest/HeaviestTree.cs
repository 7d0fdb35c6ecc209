namespace SearchKhadr.Lucene.Suggest;

/// <summary>Weights in a row, of which the heaviest of any stretch is found in a few steps.</summary>
/// <remarks><b>Cost</b> 4 bytes a weight beside it.</remarks>
internal sealed class HeaviestTree
{
    private readonly long[] _weights;
    private readonly int[] _heaviest;

    public HeaviestTree(long[] weights)
    {
        _weights = weights;
        _heaviest = new int[weights.Length];
        for (var node = weights.Length - 1; node > 0; node--)
            _heaviest[node] = Heavier(Child(2 * node), Child((2 * node) + 1));
    }

    public long Weight(int place) => _weights[place];

    /// <summary>The places of the heaviest of some stretches that share none, the heaviest first, then by place.</summary>
    public IEnumerable<int> Best(IEnumerable<(int First, int End)> stretches, int count)
    {
        var queue = new PriorityQueue<(int Place, int First, int End), (long Negated, int Place)>();
        foreach (var (first, end) in stretches)
            Enqueue(first, end);
        for (; count > 0 && queue.TryDequeue(out var best, out _); count--)
        {
            yield return best.Place;
            Enqueue(best.First, best.Place);
            Enqueue(best.Place + 1, best.End);
        }

        void Enqueue(int first, int end)
        {
            if (first >= end)
                return;
            var place = Heaviest(first, end);
            queue.Enqueue((place, first, end), (-_weights[place], place));
        }
    }

    private int Heaviest(int first, int end)
    {
        var best = first;
        for (
            int low = first + _weights.Length, high = end + _weights.Length;
            low < high;
            low >>= 1, high >>= 1
        )
        {
            if ((low & 1) != 0)
                best = Heavier(best, Child(low++));
            if ((high & 1) != 0)
                best = Heavier(best, Child(--high));
        }
        return best;
    }

    private int Child(int node) => node >= _weights.Length ? node - _weights.Length : _heaviest[node];

    private int Heavier(int left, int right)
    {
        if (_weights[left] != _weights[right])
            return _weights[left] > _weights[right] ? left : right;
        return Math.Min(left, right);
    }
}
