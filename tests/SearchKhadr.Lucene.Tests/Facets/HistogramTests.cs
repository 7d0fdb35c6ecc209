using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Facets;

public sealed class HistogramTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_RandomNumbers_EachBarCountsWhatTheRangeFinds()
    {
        var random = TestSeed.Random(nameof(HistogramTests));
        var searcher = FacetIndex.Of(
            Enumerable
                .Range(0, 200)
                .Select(_ => ((string?)"cbc", random.Next(6) == 0 ? (int?)null : random.Next(-60, 90)))
        );
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);
        var intervals = HistogramIntervals.OfWidth(7, origin: 3);

        var histogram = NumericHistogram.Of(searcher.Reader, docs, "year", intervals, Cancellation);

        foreach (var bar in histogram.Bars)
        {
            var clicked = searcher.Count(new NumericRangeQuery("year", bar.Start, bar.End - 1), Cancellation);
            Assert.True(clicked == bar.Count, $"seed {TestSeed.Value}: {bar}, clicking gives {clicked}");
            Assert.Equal(7, bar.End - bar.Start);
            Assert.Equal(0, (bar.Start - 3) % 7);
        }
        Assert.Equal(200, histogram.Bars.Sum(bar => bar.Count) + histogram.MissingCount);
        Assert.Equal(
            histogram.Bars.Skip(1).Select(bar => bar.Start),
            histogram.Bars.SkipLast(1).Select(bar => bar.End)
        );
    }

    [Fact]
    public void Of_TableOfStarts_CountsWhatIsOutsideApart()
    {
        var searcher = FacetIndex.Of(
            ("a", 1),
            ("a", 31),
            ("a", 32),
            ("a", 59),
            ("a", 60),
            ("a", 95),
            ("a", null)
        );
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);
        var months = HistogramIntervals.Of(1, 32, 60, 91);

        var histogram = NumericHistogram.Of(searcher.Reader, docs, "year", months, Cancellation);

        Assert.Equal(
            [new HistogramBar(1, 32, 2), new HistogramBar(32, 60, 2), new HistogramBar(60, 91, 1)],
            histogram.Bars
        );
        Assert.Equal(1, histogram.OutsideCount);
        Assert.Equal(1, histogram.MissingCount);
    }

    [Fact]
    public void Of_EmptyIntervalsBetween_AreBarsToo()
    {
        var searcher = FacetIndex.Of(("a", 1990), ("a", 2015));
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var histogram = NumericHistogram.Of(
            searcher.Reader,
            docs,
            "year",
            HistogramIntervals.OfWidth(10),
            Cancellation
        );

        Assert.Equal([1, 0, 1], histogram.Bars.Select(bar => bar.Count));
    }

    [Fact]
    public void Of_IntervalsFarTooNarrow_IsTheCallersMistake()
    {
        var searcher = FacetIndex.Of(("a", 0), ("a", int.MaxValue));
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        Assert.Throws<ArgumentException>(() =>
            NumericHistogram.Of(searcher.Reader, docs, "year", HistogramIntervals.OfWidth(1), Cancellation)
        );
        Assert.Throws<ArgumentException>(() => HistogramIntervals.Of(3, 3));
    }
}
