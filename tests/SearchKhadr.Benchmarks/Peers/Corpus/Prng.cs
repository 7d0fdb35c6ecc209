namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>A stream of random numbers that is the same everywhere for the same seed (SplitMix64).</summary>
internal sealed class Prng(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The stream of one part of something that is made part by part.</summary>
    public static Prng Of(int seed, string part, int number = 0)
    {
        var mixed = new Prng((ulong)seed);
        foreach (var c in part)
            mixed = new Prng(mixed.Next() ^ c);
        return new Prng(mixed.Next() ^ (uint)number);
    }

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to a limit, itself outside.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    public int Between(int min, int limit) => min + Below(limit - min);

    /// <summary>A number from 0 up to 1, itself outside.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Share() < share;

    public double Normal(double mean, double deviation) =>
        mean + (deviation * Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share()));

    public double LogNormal(double logMean, double deviation) => Math.Exp(Normal(logMean, deviation));

    public double Exponential(double mean) => -mean * Math.Log(1 - Share());

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
