using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class LineShapesTests
{
    [Fact]
    public void Same_LinesThatDifferInNumbersAndCase_AreOfOnePattern()
    {
        var shapes = new LineShapes(Lines("12 likes", "3 Likes", "Reply", "A likes 3"));

        Assert.Equal([2, 2, 1, 1], Enumerable.Range(0, 4).Select(shapes.Same));
    }

    [Fact]
    public void Framed_LinesAroundDifferentNames_AreOfOnePattern()
    {
        var shapes = new LineShapes(Lines("Reply by Ana on day 3", "Reply by Bo Li on day 14", "Reply"));

        Assert.Equal([2, 2, 0], Enumerable.Range(0, 3).Select(shapes.Framed));
    }

    [Fact]
    public void Sums_LinesOfAKind_AreCountedAndTheNearestIsFound()
    {
        var sums = new LineSums(5, static line => line is 1 or 4 ? 2 : 0);

        Assert.Equal(4, sums.All);
        Assert.Equal(2, sums.Between(-3, 4));
        Assert.Equal((int.MaxValue, 1), (sums.Above(1), sums.Above(2)));
        Assert.Equal((3, 1), (sums.Below(1), sums.Below(3)));
    }

    private static List<PageLine> Lines(params string[] texts) =>
        [
            .. texts.Select(static text => new PageLine(
                new TextLine(text, 0, Bullet: false, IsAfterBlank: true),
                LineKind.Label
            )
            {
                Words = text.Split(' ').Length,
            }),
        ];
}
