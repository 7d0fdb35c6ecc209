namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>What all articles of a made archive share: words, topics, outlets, people, and the days they are of.</summary>
internal sealed class NewsWorld
{
    private const int Topics = 300;
    private const int Outlets = 60;

    private static readonly string[] OutletKinds =
    [
        "Times",
        "Post",
        "Herald",
        "Daily",
        "News",
        "Tribune",
        "Wire",
        "Gazette",
    ];

    private readonly NewsTopic[] _topics;
    private readonly string[] _outlets;
    private readonly WeightedChoice _outletByRank = new(Outlets, rank => 1 / Math.Pow(rank + 1, 0.9));
    private readonly string[] _readers;

    public NewsWorld(int seed)
    {
        var vocabulary = NewsVocabulary.Make(seed);
        var byRank = new WeightedChoice(vocabulary.Length, rank => 1 / Math.Pow(rank + 2.8, 1.2));
        Text = new NewsText(vocabulary, byRank);
        var random = Prng.Of(seed, "world");
        _topics = [.. Enumerable.Range(0, Topics).Select(_ => new NewsTopic(random, vocabulary, Days))];
        _outlets =
        [
            .. Enumerable
                .Range(0, Outlets)
                .Select(_ =>
                    $"{NewsTopic.Capital(vocabulary[random.Between(2000, 30_000)])} {random.Pick(OutletKinds)}"
                ),
        ];
        _readers =
        [
            .. Enumerable
                .Range(0, 30_000)
                .Select(_ => $"{vocabulary[random.Between(500, 60_000)]}{random.Below(100)}"),
        ];
    }

    public static DateOnly FirstDay { get; } = new(2001, 1, 1);

    public static int Days { get; } = new DateOnly(2024, 12, 31).DayNumber - FirstDay.DayNumber + 1;

    public NewsText Text { get; }

    public NewsTopic Topic(Prng random) => random.Pick(_topics);

    public string Outlet(Prng random) => _outlets[_outletByRank.Draw(random)];

    public string Reader(Prng random) => random.Pick(_readers);
}
