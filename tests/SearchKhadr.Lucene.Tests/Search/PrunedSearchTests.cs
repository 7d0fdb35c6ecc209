using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class PrunedSearchTests
{
    private const int Docs = 6000;

    // Each seed makes another index of skewed words, with deletions, and 60 nested queries over it.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Search_TopOfRandomQueries_EqualsTheExhaustiveSearch(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, Docs).Select(_ => RandomText(random)).ToArray();
        var deleted = Enumerable.Range(0, Docs).Where(_ => random.Next(10) == 0).ToHashSet();
        var searcher = SmallIndex.Of(texts, docsPerSegment: 4500, deleted.Contains);
        var differences = new List<string>();

        for (var turn = 0; turn < 60; turn++)
        {
            var query = RandomQuery(random, depth: 2);
            var count = random.Next(1, 20);
            var every = Exhaustive(searcher, query);
            var top = searcher.Search(
                query,
                count,
                new SearchOptions { ExactTotal = false },
                TestContext.Current.CancellationToken
            );
            if (!top.Hits.SequenceEqual(every.Take(count)))
                differences.Add($"seed {seed} turn {turn}: top {count} of {query}");
            if (searcher.Count(query, TestContext.Current.CancellationToken) != every.Count)
                differences.Add($"seed {seed} turn {turn}: count of {query}");
            var all = DrillSideways.Search(
                searcher,
                query,
                [],
                count,
                cancellation: TestContext.Current.CancellationToken
            );
            if (!all.TopDocs.Hits.SequenceEqual(every.Take(count)) || all.Matches.Count != every.Count)
                differences.Add($"seed {seed} turn {turn}: top {count} and all of {query}");
            if (!every.All(hit => all.Matches.Contains(searcher.Reader, hit.DocId)))
                differences.Add($"seed {seed} turn {turn}: documents of {query}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Search_CommonTermWithOneStrongDocument_VisitsFewDocuments()
    {
        var texts = Enumerable.Range(0, Docs).Select(doc => doc == 5 ? "rare" : "rare and many other words");
        var searcher = SmallIndex.Of(texts);

        var top = searcher.Search(
            SmallIndex.Term("rare"),
            1,
            new SearchOptions { ExactTotal = false },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(5, top.Hits.Single().DocId);
        Assert.False(top.IsTotalExact);
        Assert.InRange(top.Total, 1, Docs / 10);
    }

    private static List<ScoreDoc> Exhaustive(IndexSearcher searcher, Query query)
    {
        var collector = new EveryHit();
        searcher.Search(query, collector, TestContext.Current.CancellationToken);
        return [.. collector.Hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.DocId)];
    }

    private static string RandomText(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 30)).Select(_ => RandomWord(random));
        return string.Join(' ', words);
    }

    /// <summary>One of 40 words, the first far commoner than the last.</summary>
    private static string RandomWord(Random random) => $"w{(int)(40 * Math.Pow(random.NextDouble(), 3))}";

    private static Query RandomQuery(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
            return RandomLeaf(random);
        if (random.Next(5) == 0)
            return new DisjunctionMaxQuery(
                [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomQuery(random, depth - 1))],
                random.Next(2) * 0.4f
            );
        var clauses = Enumerable
            .Range(0, random.Next(1, 6))
            .Select(_ => new BooleanClause(RandomQuery(random, depth - 1), RandomOccur(random)))
            .ToArray();
        return new BooleanQuery(clauses, random.Next(3) == 0 ? random.Next(3) : 0);
    }

    private static Query RandomLeaf(Random random) =>
        random.Next(9) switch
        {
            0 => SmallIndex.Phrase(0, RandomWord(random), RandomWord(random)),
            1 => SmallIndex.Phrase(
                random.Next(1, 5),
                RandomWord(random),
                RandomWord(random),
                RandomWord(random)
            ),
            2 => new PrefixQuery(SmallIndex.Text, "w3"),
            3 => new BoostQuery(SmallIndex.Term(RandomWord(random)), random.NextSingle() * 3),
            _ => SmallIndex.Term(RandomWord(random)),
        };

    private static Occur RandomOccur(Random random) =>
        random.Next(10) switch
        {
            < 5 => Occur.Should,
            < 8 => Occur.Must,
            8 => Occur.Filter,
            _ => Occur.MustNot,
        };
}
