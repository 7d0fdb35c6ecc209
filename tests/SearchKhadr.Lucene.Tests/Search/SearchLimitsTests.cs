using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class SearchLimitsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Search_MoreClausesThanAllowed_IsATypedError()
    {
        var searcher = new IndexSearcher(SmallIndex.Of("one", "two").Reader) { MaxClauses = 3 };
        var nested = BooleanQuery.All(
            SmallIndex.Term("one"),
            new DisjunctionMaxQuery([SmallIndex.Term("a"), SmallIndex.Term("b"), SmallIndex.Term("c")])
        );

        var error = Assert.Throws<QueryTooComplexException>(() => searcher.Count(nested, Cancellation));

        Assert.Contains("allowed=3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_PrefixOfMoreTermsThanAllowed_IsATypedError()
    {
        var searcher = new IndexSearcher(SmallIndex.Of("ta tb tc td", "ta").Reader) { MaxExpandedTerms = 3 };

        var error = Assert.Throws<QueryTooComplexException>(() =>
            searcher.Count(new PrefixQuery(SmallIndex.Text, "t"), Cancellation)
        );

        Assert.Contains("more than 3 terms", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, searcher.Count(new PrefixQuery(SmallIndex.Text, "tb"), Cancellation));
    }

    [Fact]
    public void Search_CallerGivesUpWithinAUnionOfTerms_StopsThere()
    {
        var searcher = SmallIndex.Of(string.Join(' ', Enumerable.Range(100, 200).Select(i => $"w{i}")));
        using var source = new CancellationTokenSource();
        var query = new GivingUpQuery(source);

        Assert.Throws<OperationCanceledException>(() => searcher.Count(query, source.Token));

        Assert.Equal(3, query.Opened);
    }

    [Fact]
    public void Search_TimeIsOver_HandsOverWhatItHasAsPartial()
    {
        var searcher = SmallIndex.Of("one", "one two", "two");
        var options = new SearchOptions { TimeBudget = TimeSpan.FromSeconds(1), Clock = new HastyClock() };

        var late = searcher.Search(
            BooleanQuery.Any(SmallIndex.Term("one"), SmallIndex.Term("two")),
            10,
            options,
            Cancellation
        );
        var inTime = searcher.Search(
            BooleanQuery.Any(SmallIndex.Term("one"), SmallIndex.Term("two")),
            10,
            options with
            {
                TimeBudget = null,
            },
            Cancellation
        );

        Assert.True(late.IsPartial);
        Assert.False(late.IsTotalExact);
        Assert.Empty(late.Hits);
        Assert.False(inTime.IsPartial);
        Assert.Equal(3, inTime.Total);
    }

    [Fact]
    public void Search_TimeIsOverAndCallerGaveUp_Throws()
    {
        var searcher = SmallIndex.Of("one", "one two");
        var options = new SearchOptions { TimeBudget = TimeSpan.FromSeconds(1), Clock = new HastyClock() };
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            searcher.Search(SmallIndex.Phrase(0, "one", "two"), 10, options, source.Token)
        );
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(50, false)]
    [InlineData(5000, true)]
    public void Search_BoundedTotal_IsExactUpToTheBound(int countUpTo, bool isExact)
    {
        var searcher = SmallIndex.Of(
            Enumerable.Range(0, 3000).Select(doc => doc == 5 ? "rare" : "rare and many other words")
        );

        var top = searcher.Search(
            SmallIndex.Term("rare"),
            1,
            new SearchOptions { ExactTotal = false, CountUpTo = countUpTo },
            Cancellation
        );

        Assert.Equal(5, top.Hits.Single().DocId);
        Assert.Equal(isExact, top.IsTotalExact);
        Assert.InRange(top.Total, Math.Min(countUpTo, 3000), 3000);
        Assert.Equal(isExact, top.Total == 3000);
    }

    /// <summary>A query whose terms run on, and whose caller gives up at the third.</summary>
    private sealed record GivingUpQuery(CancellationTokenSource Source) : MultiTermQuery(SmallIndex.Text)
    {
        public int Opened { get; private set; }

        internal override MatchingTerms Open(Terms terms) => new Matching(terms.Open(), this);

        private sealed class Matching(TermsEnum terms, GivingUpQuery owner) : MatchingTerms(terms)
        {
            protected override bool First() => Next();

            protected override bool Next()
            {
                if (++owner.Opened == 3)
                    owner.Source.Cancel();
                return Terms.MoveNext();
            }
        }
    }

    /// <summary>A clock by which any time is over at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(
            TimerCallback callback,
            object? state,
            TimeSpan dueTime,
            TimeSpan period
        )
        {
            callback(state);
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
