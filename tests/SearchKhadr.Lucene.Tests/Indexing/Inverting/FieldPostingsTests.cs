using System.Text;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Inverting;

public sealed class FieldPostingsTests
{
    [Theory]
    [InlineData(IndexOptions.Docs)]
    [InlineData(IndexOptions.DocsAndFreqs)]
    [InlineData(IndexOptions.DocsAndFreqsAndPositions)]
    [InlineData(IndexOptions.DocsAndFreqsAndPositionsAndOffsets)]
    public void Open_AfterRandomOccurrences_GivesThemBack(IndexOptions options)
    {
        var random = TestSeed.Random($"{nameof(FieldPostingsTests)} {options}");
        var store = new BlockStore();
        var postings = new FieldPostings(new BytePool(store), new BytePool(store), options);
        var expected = new SortedDictionary<string, List<(int Doc, int Position, int Start, int End)>>(
            StringComparer.Ordinal
        );

        for (var docId = 0; docId < 600; docId += 1 + random.Next(3))
            AddDocument(random, docId, postings, expected);

        var walk = new BufferedTerms(postings).Open();
        foreach (var (term, occurrences) in expected)
        {
            Assert.True(walk.MoveNext());
            Assert.Equal(term, Encoding.UTF8.GetString(walk.Term));
            AssertSame(options, occurrences, walk.Postings(reuse: null, PostingsFlags.All));
        }
        Assert.False(walk.MoveNext());
    }

    [Fact]
    public void Clear_ThenFilledAgain_ReadsNothingOfBefore()
    {
        var store = new BlockStore();
        var streams = new BytePool(store);
        var before = new FieldPostings(new BytePool(store), streams, IndexOptions.DocsAndFreqsAndPositions);
        for (var position = 0; position < 50_000; position++)
            before.Add(before.GetOrAdd("x"u8), 0, position, 0, 0);
        streams.Clear();

        var after = new FieldPostings(new BytePool(store), streams, IndexOptions.DocsAndFreqsAndPositions);
        after.Add(after.GetOrAdd("y"u8), 7, 3, 0, 0);

        var docs = after.Open(0);
        Assert.Equal(7, docs.NextDoc());
        Assert.Equal(1, docs.Freq);
        Assert.Equal(3, docs.NextPosition());
        Assert.Equal(DocIdSetIterator.NoMoreDocs, docs.NextDoc());
    }

    private static void AddDocument(
        Random random,
        int docId,
        FieldPostings postings,
        SortedDictionary<string, List<(int Doc, int Position, int Start, int End)>> expected
    )
    {
        int position = -1,
            start = 0;
        for (var tokens = random.Next(300); tokens > 0; tokens--)
        {
            var term = "t" + (int)(Math.Pow(random.NextDouble(), 4) * 500);
            position += random.Next(400);
            start += random.Next(30);
            var end = start + random.Next(20);
            postings.Add(postings.GetOrAdd(Encoding.UTF8.GetBytes(term)), docId, position, start, end);
            if (!expected.TryGetValue(term, out var list))
                expected.Add(term, list = []);
            list.Add((docId, position, start, end));
        }
    }

    private static void AssertSame(
        IndexOptions options,
        List<(int Doc, int Position, int Start, int End)> expected,
        PostingsEnum actual
    )
    {
        foreach (var document in expected.GroupBy(occurrence => occurrence.Doc))
        {
            Assert.Equal(document.Key, actual.NextDoc());
            Assert.Equal(options == IndexOptions.Docs ? 1 : document.Count(), actual.Freq);
            if (options < IndexOptions.DocsAndFreqsAndPositions)
                continue;
            foreach (var (_, position, start, end) in document)
            {
                Assert.Equal(position, actual.NextPosition());
                if (options == IndexOptions.DocsAndFreqsAndPositions)
                    continue;
                Assert.Equal((start, end), (actual.StartOffset, actual.EndOffset));
            }
        }
        Assert.Equal(DocIdSetIterator.NoMoreDocs, actual.NextDoc());
    }
}
