using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Columns;

public sealed class ValuedDocsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void IndexOf_AnyDocument_IsItsPlaceAmongThoseThatHaveAValue(int oneOf)
    {
        var random = TestSeed.Random(nameof(ValuedDocsTests));
        var docs = new ValuedDocs();
        var added = Enumerable.Range(0, 3_000).Where(_ => random.Next(oneOf) == 0).ToList();
        added.ForEach(docs.Add);

        var places = Enumerable.Range(0, 3_100).Select(docs.IndexOf);

        Assert.Equal(Enumerable.Range(0, 3_100).Select(docId => added.IndexOf(docId)), places);
    }

    [Fact]
    public void IndexOf_AfterFurtherAdditions_CountsThemToo()
    {
        var docs = new ValuedDocs();
        docs.Add(3);
        docs.Add(70);
        var before = docs.IndexOf(70);

        docs.Add(200);
        docs.Add(900);

        Assert.Equal((1, 2, 3), (before, docs.IndexOf(200), docs.IndexOf(900)));
    }
}
