using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Facets;

public sealed class FacetValuesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("outlets", "g", 10, "globe 3 gazette 2")]
    [InlineData("outlets", "", 2, "globe 3 cbc 2")]
    [InlineData("outlets", "x", 10, "")]
    [InlineData("single", "g", 1, "gazette 2")]
    [InlineData("nothing", "", 10, "")]
    public void Top_Prefix_FindsTheCommonestOfThose(string field, string prefix, int most, string expected)
    {
        var searcher = FacetIndex.Of(
            ("cbc", 1),
            ("globe+cbc", 2),
            ("globe", 3),
            ("gazette", 4),
            (null, 5),
            ("globe+étoile", 6),
            ("gazette", 7)
        );
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var values = FacetValues.Top(searcher.Reader, docs, field, prefix, most, Cancellation);

        Assert.Equal(expected, string.Join(' ', values.Select(value => $"{value.Value} {value.Count}")));
    }

    [Fact]
    public void Top_EmptyPrefix_IsWhatFacetCountsSay()
    {
        var searcher = FacetIndex.Of(("b", 1), ("a+b", 2), ("c", 3), ("a", 4));
        var docs = searcher.Collect(FacetIndex.Year(2), Cancellation);

        var values = FacetValues.Top(searcher.Reader, docs, "outlets", "", 10, Cancellation);

        Assert.Equal(FacetCounts.Of(searcher.Reader, docs, "outlets", Cancellation).Values, values);
        Assert.Equal(["a", "b"], values.Select(value => value.Value));
    }
}
