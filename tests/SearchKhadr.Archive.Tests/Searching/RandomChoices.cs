using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>Ticks, crosses and dates as a reader may leave them, of values that an archive has.</summary>
internal static class RandomChoices
{
    private static readonly string?[] Dates =
    [
        null,
        null,
        null,
        "2008",
        "2010-02",
        "2013",
        "2015-05-07",
        "2018",
    ];

    /// <summary>A request with up to four choices.</summary>
    public static SearchRequest Request(Random random, ISearchService service, string[] queries)
    {
        string[][] parts =
        [
            [],
            [],
            [],
            ["headline"],
            ["body", "comments"],
        ];
        var request = new SearchRequest
        {
            Query = queries[random.Next(queries.Length)],
            Scope = (SearchScope)Math.Max(0, random.Next(5) - 2),
            From = Dates[random.Next(Dates.Length)],
            To = Dates[random.Next(Dates.Length)],
            Undated = random.Next(8) == 0,
            NotBefore = random.Next(10) == 0,
            Bars = (DateUnit)random.Next(5),
            In = parts[random.Next(parts.Length)],
            PageSize = 1,
        };
        var all = service.Facets(
            new SearchRequest { Query = request.Query, Scope = request.Scope },
            TestContext.Current.CancellationToken
        );
        var choices = new List<FacetChoice>();
        for (var left = random.Next(5); left > 0; left--)
        {
            var facet = all.Facets[random.Next(all.Facets.Count)];
            if (facet.Values.Count > 0)
                choices.Add(
                    new(
                        facet.Name,
                        facet.Values[random.Next(Math.Min(8, facet.Values.Count))].Value,
                        random.Next(3) == 0
                    )
                );
        }
        return request with { Choices = choices };
    }
}
