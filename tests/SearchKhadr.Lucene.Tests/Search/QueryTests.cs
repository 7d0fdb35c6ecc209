using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class QueryTests
{
    private static readonly string[] Texts = ["apple", "apply", "ape", "zebra", "über", "app*"];

    [Theory]
    [InlineData("app*", new[] { 0, 1, 5 })]
    [InlineData("ap?", new[] { 2, 5 })]
    [InlineData("*e", new[] { 0, 2 })]
    [InlineData("?ber", new[] { 4 })]
    [InlineData("a*p*e", new[] { 0, 2 })]
    [InlineData("appl?", new[] { 0, 1 })]
    [InlineData("app\\*", new int[0])]
    [InlineData("*", new[] { 0, 1, 2, 3, 4, 5 })]
    public void WildcardQuery_Pattern_FindsWhatFitsIt(string pattern, int[] expected)
    {
        var searcher = SmallIndex.Of(Texts);

        var found = SmallIndex.Found(searcher, new WildcardQuery(SmallIndex.Text, pattern));

        // The analyzer drops the star of the last text, which leaves "app".
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("ape", "apple", true, true, new[] { 0, 2, 5 })]
    [InlineData("ape", "apple", false, false, new[] { 5 })]
    [InlineData(null, "apf", true, true, new[] { 2 })]
    [InlineData("b", null, true, true, new[] { 3, 4 })]
    [InlineData("zz", "a", true, true, new int[0])]
    public void TermRangeQuery_Ends_FindsWhatLiesBetween(
        string? lower,
        string? upper,
        bool includeLower,
        bool includeUpper,
        int[] expected
    )
    {
        var searcher = SmallIndex.Of(Texts);
        var query = new TermRangeQuery(SmallIndex.Text, lower, upper, includeLower, includeUpper);

        var found = SmallIndex.Found(searcher, query);

        Assert.Equal(expected, found);
    }

    [Fact]
    public void TermInSetQuery_Terms_FindsDocumentsWithAny()
    {
        var searcher = SmallIndex.Of(Texts);

        var found = SmallIndex.Found(
            searcher,
            new TermInSetQuery(SmallIndex.Text, "zebra", "nothing", "ape")
        );

        Assert.Equal([2, 3], found);
    }

    [Fact]
    public void BooleanQuery_OnlyExcludedClauses_FindsNothing()
    {
        var searcher = SmallIndex.Of(Texts);
        var query = new BooleanQuery([
            new BooleanClause(SmallIndex.Term("ape"), Occur.MustNot),
            new BooleanClause(SmallIndex.Term("zebra"), Occur.MustNot),
        ]);

        var found = SmallIndex.Found(searcher, query);

        Assert.Empty(found);
    }

    [Fact]
    public void PhraseQuery_FieldThatKeepsNoPositions_Throws()
    {
        var searcher = Facets.FacetIndex.Of(("cbc", 2010));

        Action search = () => searcher.Count(new PhraseQuery("outlet", "cbc", "cbc"));

        Assert.Throws<InvalidOperationException>(search);
    }

    [Fact]
    public void Query_SameParts_IsEqual()
    {
        Query[] left = Samples();
        Query[] right = Samples();

        Assert.Equal(left, right);
        Assert.Equal(left.Length, left.Concat(right).Distinct().Count());
    }

    private static Query[] Samples() =>
        [
            SmallIndex.Term("a"),
            SmallIndex.Phrase(1, "a", "b"),
            SmallIndex.Phrase(2, "a", "b"),
            new TermInSetQuery("f", "b", "a"),
            new PrefixQuery("f", "a"),
            BooleanQuery.Any(SmallIndex.Term("a"), SmallIndex.Term("b")),
            BooleanQuery.All(SmallIndex.Term("a"), SmallIndex.Term("b")),
            new DisjunctionMaxQuery([SmallIndex.Term("a")], 0.1f),
            new BoostQuery(SmallIndex.Term("a"), 2),
            new NumericRangeQuery("n", 1, 2),
        ];
}
