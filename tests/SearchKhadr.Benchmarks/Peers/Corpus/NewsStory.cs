namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>What an article tells, before an outlet prints it.</summary>
internal sealed record NewsStory(
    string Headline,
    IReadOnlyList<string> Sentences,
    NewsTopic Topic,
    NewsTopic Aside,
    int Day
)
{
    /// <summary>A story of its own.</summary>
    public static NewsStory Make(Prng random, NewsWorld world)
    {
        var (topic, aside) = (world.Topic(random), world.Topic(random));
        var day = random.Chance(0.6)
            ? (int)random.Normal(topic.Day, topic.SpreadDays) % NewsWorld.Days
            : (int)(NewsWorld.Days * Math.Pow(random.Share(), 0.8));
        var words = Math.Clamp((int)random.LogNormal(Math.Log(400) - 0.32, 0.8), 30, 4000);
        return new NewsStory(
            HeadlineOf(random, world, topic, aside),
            world.Text.Sentences(random, words, topic, aside, 0.3),
            topic,
            aside,
            day < 0 ? day + NewsWorld.Days : day
        );
    }

    /// <summary>A wire's story as another outlet prints it: cut, added to, under a headline of its own.</summary>
    public NewsStory Reprint(Prng random, NewsWorld world)
    {
        var sentences = Sentences.ToList();
        if (sentences.Count > 4 && random.Chance(0.6))
        {
            var cut = random.Between(1, 1 + (sentences.Count / 4));
            sentences.RemoveRange(sentences.Count - cut, cut);
        }
        if (random.Chance(0.4))
            sentences.InsertRange(
                random.Below(sentences.Count),
                world.Text.Sentences(random, random.Between(10, 40), Topic, Aside, 0.3)
            );
        return this with
        {
            Headline = random.Chance(0.6) ? HeadlineOf(random, world, Topic, Aside) : Headline,
            Sentences = sentences,
            Day = Math.Min(NewsWorld.Days - 1, Day + random.Below(2)),
        };
    }

    private static string HeadlineOf(Prng random, NewsWorld world, NewsTopic topic, NewsTopic aside) =>
        string.Join(' ', world.Text.Sentences(random, random.Between(6, 13), topic, aside, 0.5))
            .Replace(".", "", StringComparison.Ordinal);
}
