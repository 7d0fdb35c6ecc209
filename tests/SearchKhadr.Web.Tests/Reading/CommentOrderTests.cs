using FsCheck;
using FsCheck.Fluent;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Tests.Reading;

public sealed class CommentOrderTests
{
    [Fact]
    public void Order_OfReplies_PutsThemUnderWhatTheyAnswer()
    {
        // A, B, answer to A, answer to that answer, answer to B.
        var comments = Comments(null, null, 0, 2, 1);

        var order = CommentOrder.Of(comments);

        Assert.Equal(
            [(0, 0), (2, 1), (3, 2), (1, 0), (4, 1)],
            order.Select(place => (place.Index, place.Depth))
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Order_WithAParentThatCannotBe_KeepsTheCommentOnTop(int parent)
    {
        var order = CommentOrder.Of(Comments(parent, null));

        Assert.Equal([(0, 0), (1, 0)], order.Select(place => (place.Index, place.Depth)));
    }

    [Fact]
    public void Order_OfAnyParents_LosesNoComment()
    {
        var parents = ArbMap.Default.GeneratorFor<int?>().ListOf().ToArbitrary();

        var property = Prop.ForAll(
            parents,
            list =>
            {
                var order = CommentOrder.Of(Comments([.. list]));
                return order
                    .Select(place => place.Index)
                    .Order()
                    .SequenceEqual(Enumerable.Range(0, list.Count));
            }
        );

        Check.One(Config.QuickThrowOnFailure, property);
    }

    private static Comment[] Comments(params int?[] parents) =>
        [.. parents.Select(parent => new Comment(null, null, "text", parent))];
}
