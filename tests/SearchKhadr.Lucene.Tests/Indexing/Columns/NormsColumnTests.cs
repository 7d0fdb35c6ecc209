using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Columns;

public sealed class NormsColumnTests
{
    [Fact]
    public void AdvanceExact_ToAndFro_GivesTheNormOfTheDocument()
    {
        var column = new NormsColumn();
        column.Add(2, 20);
        column.Add(65, 200);
        column.Add(130, 5);
        var norms = column.Open();

        (bool IsThere, long Norm)[] asked = [Ask(norms, 130), Ask(norms, 2), Ask(norms, 65)];
        var isThere = norms.AdvanceExact(66);

        Assert.Equal([(true, 5L), (true, 20L), (true, -56L)], asked);
        Assert.False(isThere);
    }

    [Fact]
    public void NextDoc_FromTheFirst_GivesAllNorms()
    {
        var column = new NormsColumn();
        column.Add(2, 20);
        column.Add(65, 7);
        var norms = column.Open();
        var found = new List<(int DocId, long Norm)>();

        while (norms.NextDoc() != DocIdSetIterator.NoMoreDocs)
            found.Add((norms.DocId, norms.LongValue));

        Assert.Equal([(2, 20L), (65, 7L)], found);
    }

    private static (bool IsThere, long Norm) Ask(NumericDocValues norms, int docId) =>
        (norms.AdvanceExact(docId), norms.LongValue);
}
