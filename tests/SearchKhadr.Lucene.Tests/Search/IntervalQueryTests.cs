using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class IntervalQueryTests
{
    [Theory]
    [InlineData("a c b d", true)]
    [InlineData("a c b x x d", false)]
    // Behind the last c, no stretch holds one any more.
    [InlineData("a c b x x d a b d", false)]
    [InlineData("a c b x x d a c b d", true)]
    public void Ordered_AroundOneThatHasRunOut_TakesNoStretchThatItDoesNotHave(string text, bool isFound)
    {
        var searcher = SmallIndex.Of(text);
        var holding = Intervals.Containing(
            Intervals.Ordered(Intervals.Term("a"), Intervals.Term("b")),
            Intervals.Term("c")
        );
        var query = new IntervalQuery(
            SmallIndex.Text,
            Intervals.MaxGaps(0, Intervals.Ordered(holding, Intervals.Term("d")))
        );

        var found = SmallIndex.Found(searcher, query);

        Assert.Equal(isFound ? [0] : [], found);
    }
}
