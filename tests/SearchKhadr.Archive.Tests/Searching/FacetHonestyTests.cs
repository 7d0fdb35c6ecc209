using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>Every count beside a filter is the number of hits one gets by clicking it.</summary>
public sealed class FacetHonestyTests(SeedsIndex seeds)
{
    private const int States = 500;
    private const int ClicksAFacet = 2;
    private const int CorpusArticles = 2_000;

    private static readonly string[] Queries =
    [
        "",
        "",
        "khadr",
        "court OR tribunal",
        "-appeal",
        "\"supreme court\"",
        "comments:shame OR body:guant*",
        "headline:court judge",
        "president",
        "outlet:courier",
        "date:none",
        "published:2008..2014",
        "the",
        "lang:fr",
        "by:baird -transfer",
    ];

    [Fact]
    public void Counts_OfRandomStatesOfTheSeeds_EqualTheHitsAfterTheClick()
    {
        var random = TestSeed.Random(nameof(Counts_OfRandomStatesOfTheSeeds_EqualTheHitsAfterTheClick));

        var clicks = ClickThrough(seeds.Service, random);

        Assert.True(clicks > States, $"only {clicks} counts were clicked");
    }

    [Fact]
    public void Counts_OfRandomStatesOfACorpus_EqualTheHitsAfterTheClick()
    {
        var random = TestSeed.Random(nameof(Counts_OfRandomStatesOfACorpus_EqualTheHitsAfterTheClick));
        var corpus = SharedData.Require("data", "corpora", "allsides.jsonl.gz");
        using var archive = new SmallArchive(
            Corpora.Articles(corpus).Take(CorpusArticles).Select((text, i) => ToArticle(text, i, random))
        );

        var clicks = ClickThrough(archive.Service, random);

        Assert.True(clicks > States, $"only {clicks} counts were clicked");
    }

    private static int ClickThrough(ISearchService service, Random random)
    {
        var clicks = 0;
        for (var i = 0; i < States; i++)
        {
            var request = RandomChoices.Request(random, service, Queries);
            var facets = service.Facets(request, TestContext.Current.CancellationToken);
            Click(service, request, facets.Total);
            foreach (var (clicked, count) in Clicks(request, facets, random))
            {
                Click(service, clicked, count);
                clicks++;
            }
        }
        return clicks;
    }

    private static IEnumerable<(SearchRequest Request, int Count)> Clicks(
        SearchRequest request,
        FacetResponse facets,
        Random random
    )
    {
        foreach (var facet in facets.Facets.Where(facet => facet.Values.Count > 0))
        {
            for (var click = 0; click < ClicksAFacet; click++)
            {
                var value = facet.Values[random.Next(facet.Values.Count)];
                yield return (Keep(request, facet.Name, value.Value), value.Count);
            }
        }
        var undated = request with { From = null, To = null, Undated = true, NotBefore = false };
        yield return (undated, facets.Dates.UndatedCount);
        yield return (undated with { Undated = false, NotBefore = true }, facets.Dates.NotBeforeCount);
        if (facets.Dates.Bars.Count == 0)
            yield break;
        var bar = facets.Dates.Bars[random.Next(facets.Dates.Bars.Count)];
        yield return (
            request with
            {
                From = bar.From,
                To = bar.To,
                Undated = false,
                NotBefore = false,
            },
            bar.Count
        );
    }

    // The value alone is kept of its facet; what else is left out of it stays out.
    private static SearchRequest Keep(SearchRequest request, string facet, string value) =>
        request with
        {
            Choices =
            [
                .. request.Choices.Where(choice =>
                    choice.Facet != facet || (choice.Excluded && choice.Value != value)
                ),
                new FacetChoice(facet, value),
            ],
        };

    private static void Click(ISearchService service, SearchRequest request, int expected)
    {
        var total = service.Search(request, TestContext.Current.CancellationToken).Total;
        Assert.True(
            total == expected,
            $"seed {TestSeed.Value}: {request} with {string.Join(", ", request.Choices)} in "
                + $"[{string.Join(", ", request.In)}] gives {total}, its count said {expected}"
        );
    }

    // The corpus has day, outlet and text; what else facets count is made up, each value by chance.
    private static Article ToArticle(CorpusArticle text, int number, Random random)
    {
        string? Some(params string[] values) =>
            random.Next(3) == 0 ? null : values[random.Next(values.Length)];
        var day = text.Date.Length >= 10 ? text.Date[..10] : "";
        string[] dates = [day, day, day.Length == 10 ? day[..7] : "", day.Length == 10 ? day[..4] : "", ""];
        var date = dates[random.Next(dates.Length)];
        return Samples.Bare($"{number}.txt", text.Headline, text.Body[..Math.Min(600, text.Body.Length)]) with
        {
            Outlet = text.Outlet.Length > 0 ? text.Outlet : null,
            Published = date.Length > 0 ? Samples.Dated(date) : ArticleDate.None,
            NotBefore = random.Next(2) == 0 ? new DateOnly(2013, 5, 6) : null,
            Section = Some("Politics", "World", "unknown"),
            Kind = Some("newspaper", "blog"),
            Language =
                random.Next(6) == 0 ? "fr"
                : random.Next(9) == 0 ? "und"
                : "en",
            Byline = [.. new[] { Some("Ann", "Bob"), Some("Carla", "Bob", "Dora") }.OfType<string>()],
            Comments =
            [
                .. Enumerable
                    .Range(0, Math.Max(0, random.Next(6) - 3))
                    .Select(i => new Comment(
                        Some("Reader", "Other"),
                        Time: null,
                        random.Next(2) == 0 ? "The president is in court." : "What a shame.",
                        i == 0 ? null : 0
                    )),
            ],
        };
    }
}
