namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>What some articles are about: words and names of its own, and a time when most of it is written.</summary>
internal sealed class NewsTopic
{
    private readonly string[] _words;
    private readonly WeightedChoice _byRank;
    private readonly WeightedChoice _nameByRank;

    public NewsTopic(Prng random, string[] vocabulary, int days)
    {
        var low = Math.Log(NewsVocabulary.FunctionWordCount + 150);
        var high = Math.Log(vocabulary.Length / 5.0);
        var words = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < 1300)
        {
            var word = vocabulary[(int)Math.Exp(low + ((high - low) * random.Share()))];
            if (known.Add(word))
                words.Add(word);
        }
        _words = [.. words];
        _byRank = new WeightedChoice(_words.Length, rank => 1 / Math.Pow(rank + 4, 0.95));
        Names = [.. Enumerable.Range(0, 40).Select(_ => Name(random, vocabulary))];
        _nameByRank = new WeightedChoice(Names.Count, rank => 1.0 / (rank + 1));
        Day = random.Below(days);
        SpreadDays = random.LogNormal(5.2, 0.8);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The middle of its time.</summary>
    public int Day { get; }

    public double SpreadDays { get; }

    public string Word(Prng random) => _words[_byRank.Draw(random)];

    public string Name(Prng random) => Names[_nameByRank.Draw(random)];

    private static string Name(Prng random, string[] vocabulary)
    {
        var parts = new string[random.Chance(0.75) ? 2 : 3];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Capital(vocabulary[random.Between(2000, vocabulary.Length / 3)]);
        return string.Join(' ', parts);
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
