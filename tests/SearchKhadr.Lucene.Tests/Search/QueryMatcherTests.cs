using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class QueryMatcherTests
{
    [Fact]
    public void Match_Term_IsEveryOccurrence()
    {
        var searcher = SmallIndex.Of("none here", "red fox, red hen");

        var hits = searcher.Matcher(SmallIndex.Term("red")).Match(1);

        Assert.Equal([(0, 0, 3), (2, 9, 12)], Places(hits));
    }

    [Fact]
    public void Match_DocumentThatDoesNotMatch_IsNull()
    {
        var searcher = SmallIndex.Of("none here");
        var query = BooleanQuery.All(SmallIndex.Term("none"), SmallIndex.Term("there"));

        var hits = searcher.Matcher(query).Match(0);

        Assert.Null(hits);
    }

    [Fact]
    public void Match_OptionalAndExcludedClauses_AreOnlyTheOptional()
    {
        var searcher = SmallIndex.Of("one two three");
        var query = new BooleanQuery([
            new BooleanClause(SmallIndex.Term("one"), Occur.Must),
            new BooleanClause(SmallIndex.Term("three"), Occur.Should),
            new BooleanClause(SmallIndex.Term("four"), Occur.MustNot),
        ]);

        var hits = searcher.Matcher(query).Match(0);

        Assert.Equal([(0, 0, 3), (2, 8, 13)], Places(hits));
    }

    [Fact]
    public void Match_OptionalClauseThatNoScoreNeeds_StillMatches()
    {
        var searcher = SmallIndex.Of("one two three");
        var query = new ConstantScoreQuery(
            new BooleanQuery([
                new BooleanClause(SmallIndex.Term("one"), Occur.Must),
                new BooleanClause(SmallIndex.Term("three"), Occur.Should),
            ])
        );

        var hits = searcher.Matcher(query).Match(0);

        Assert.Equal([(0, 0, 3), (2, 8, 13)], Places(hits));
    }

    [Fact]
    public void Match_Phrase_IsOnlyWhereAllOfItStands()
    {
        var searcher = SmallIndex.Of("loose bullets; bullets loose and loose, then loose bullets");

        var hits = searcher.Matcher(SmallIndex.Phrase(0, "loose", "bullets")).Match(0);

        Assert.Equal([(0, 0, 13), (7, 45, 58)], Places(hits));
        Assert.All(hits!, hit => Assert.Null(hit.Words));
    }

    [Fact]
    public void Match_PhraseWithSlop_SaysWhereItsWordsStand()
    {
        var searcher = SmallIndex.Of("the judge who never spoke heard the court");

        var hits = searcher.Matcher(SmallIndex.Phrase(3, "judge", "spoke")).Match(0);

        var hit = Assert.Single(hits!);
        Assert.Equal((1, 4, 4, 25), (hit.StartPosition, hit.EndPosition, hit.StartOffset, hit.EndOffset));
        Assert.Equal([(4, 9), (20, 25)], hit.Words);
    }

    [Fact]
    public void Match_PhraseThatRepeatsAWord_TakesDifferentPlaces()
    {
        var searcher = SmallIndex.Of("war on war", "war only once");
        var matcher = searcher.Matcher(SmallIndex.Phrase(2, "war", "war"));

        var twice = matcher.Match(0);
        var once = matcher.Match(1);

        Assert.Equal([(0, 3), (7, 10)], Assert.Single(twice!).Words);
        Assert.Null(once);
    }

    [Fact]
    public void Match_Prefix_IsEveryWordThatBeginsSo()
    {
        var searcher = SmallIndex.Of("detain, detention and detained");

        var hits = searcher.Matcher(new PrefixQuery(SmallIndex.Text, "detai")).Match(0);

        Assert.Equal([(0, 0, 6), (3, 22, 30)], Places(hits));
    }

    [Fact]
    public void Match_PrefixInToldAndOtherDocuments_FindsTheWordsOfEach()
    {
        var searcher = SmallIndex.Of(["detain", "x", "a detainee detained", "detention"], docsPerSegment: 3);
        var matcher = searcher.Matcher(new PrefixQuery(SmallIndex.Text, "det"), [3, 1, 0]);

        var found = Enumerable.Range(0, 4).Select(doc => matcher.Match(doc)?.Count);

        Assert.Equal([1, null, 2, 1], found);
    }

    [Fact]
    public void Match_SeveralSegments_LooksIntoTheRightOne()
    {
        var searcher = SmallIndex.Of(["a", "b", "x b"], docsPerSegment: 1);

        var hits = searcher.Matcher(SmallIndex.Term("b")).Match(2);

        Assert.Equal([(1, 2, 3)], Places(hits));
    }

    private static IEnumerable<(int Position, int StartOffset, int EndOffset)> Places(
        IReadOnlyList<MatchHit>? hits
    ) => hits!.Select(hit => (hit.StartPosition, hit.StartOffset, hit.EndOffset));
}
