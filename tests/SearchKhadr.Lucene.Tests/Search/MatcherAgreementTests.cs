using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Memory;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class MatcherAgreementTests
{
    private const int Articles = 400;

    private static readonly IEqualityComparer<MatchHit> SamePlace = EqualityComparer<MatchHit>.Create(
        static (one, other) =>
            (one.Field, one.StartOffset, one.EndOffset) == (other.Field, other.StartOffset, other.EndOffset)
    );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Match_RandomQueriesOfAllKinds_AgreesWithTheSearchAndStaysInTheText()
    {
        var seed = TestSeed.Random(nameof(MatcherAgreementTests)).Next();
        var articles = NewsDocuments.Load(Articles);
        using var reader = MemoryIndexReader.Build(
            articles.Select(NewsDocuments.ToDocument),
            new EnglishAnalyzer(),
            docsPerSegment: 150
        );
        var searcher = new IndexSearcher(reader);
        var queries = new RandomQueries(seed, articles, new EnglishAnalyzer());
        var wrong = new List<string>();
        var places = 0;

        for (var turn = 0; turn < 200; turn++)
        {
            var query = queries.Next(turn);
            var matches = searcher.Collect(query, Cancellation);
            var matcher = searcher.Matcher(query);
            var told = searcher.Matcher(
                query,
                [.. Enumerable.Range(0, reader.MaxDoc / 14).Select(i => 14 * i)]
            );
            for (var doc = 0; doc < reader.MaxDoc; doc += 7)
            {
                var hits = matcher.Match(doc);
                if (matches.Contains(reader, doc) != (hits is not null))
                    wrong.Add($"seed {seed} turn {turn} {query}: document {doc}");
                if (!(told.Match(doc) ?? []).SequenceEqual(hits ?? [], SamePlace))
                    wrong.Add(
                        $"seed {seed} turn {turn} {query}: other places in document {doc} once told of it"
                    );
                foreach (var hit in hits ?? [])
                {
                    places++;
                    var text = hit.Field == "headline" ? articles[doc].Headline : articles[doc].Body;
                    if (hit.Field is "headline" or "body" && !IsInside(hit, text.Length))
                        wrong.Add($"seed {seed} turn {turn} {query}: {hit} in document {doc}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(places > 1000, $"only {places} places");
    }

    private static bool IsInside(MatchHit hit, int length) =>
        hit.StartPosition <= hit.EndPosition
        && hit.StartOffset >= 0
        && hit.StartOffset < hit.EndOffset
        && hit.EndOffset <= length
        && (hit.Words ?? []).All(word =>
            word.StartOffset >= hit.StartOffset && word.EndOffset <= hit.EndOffset
        );
}
