namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>Draws numbers by their weights, in one step a draw.</summary>
/// <remarks><b>Source</b> A. J. Walker's alias method, set up as M. D. Vose describes (1991).</remarks>
internal sealed class WeightedChoice
{
    private readonly double[] _keep;
    private readonly int[] _alias;

    public WeightedChoice(int count, Func<int, double> weight)
    {
        _keep = new double[count];
        _alias = new int[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            sum += _keep[i] = weight(i);
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var i = 0; i < count; i++)
        {
            _keep[i] *= count / sum;
            (_keep[i] < 1 ? small : large).Push(i);
        }
        while (small.Count > 0 && large.Count > 0)
        {
            var (less, more) = (small.Pop(), large.Pop());
            _alias[less] = more;
            _keep[more] -= 1 - _keep[less];
            (_keep[more] < 1 ? small : large).Push(more);
        }
        // What is left over weighs 1 but for rounding.
        foreach (var i in small.Concat(large))
            _keep[i] = 1;
    }

    public int Draw(Prng random)
    {
        var i = random.Below(_keep.Length);
        return random.Share() < _keep[i] ? i : _alias[i];
    }
}
