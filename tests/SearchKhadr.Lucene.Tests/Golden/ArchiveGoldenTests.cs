using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Faults;

namespace SearchKhadr.Lucene.Tests.Golden;

/// <summary>What <c>ArchiveGolden.java</c> wrote is read as it was meant, before and after a merge of ours.</summary>
public sealed class ArchiveGoldenTests
{
    public static TheoryData<string, int> Archives { get; } =
        new()
        {
            { "archive", 900 },
            { "archive-compound", 300 },
            { "archive-sorted", 300 },
        };

    [Theory]
    [InlineData("archive")]
    [InlineData("archive-compound")]
    [InlineData("archive-sorted")]
    [InlineData("archive-postings")]
    public void Check_OfWhatJavaWrote_FindsNothing(string name)
    {
        using var directory = GoldenIndex.OpenFolder(name);

        var report = IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(report.Problems);
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void Open_OfWhatJavaWrote_ReadsEveryDocument(string name, int docs)
    {
        using var directory = GoldenIndex.OpenFolder(name);
        using var reader = DirectoryReader.Open(directory);

        AssertHolds(reader, docs);
    }

    [Theory]
    [InlineData("archive", 900)]
    [InlineData("archive-compound", 300)]
    public void ForceMerge_OfWhatJavaWrote_KeepsEveryDocument(string name, int docs)
    {
        using var golden = GoldenIndex.OpenFolder(name);
        using var directory = DirectoryCopy.ToMemory(golden);
        using (var writer = Append(directory))
        {
            writer.ForceMerge(1);
            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);

        Assert.Single(reader.Leaves);
        AssertHolds(reader, docs);
        Assert.Empty(
            IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken).Problems
        );
    }

    [Fact]
    public void ForceMerge_OfSortedSegments_FailsAndNamesTheSegment()
    {
        using var golden = GoldenIndex.OpenFolder("archive-sorted");
        using var directory = DirectoryCopy.ToMemory(golden);
        using var writer = Append(directory);

        var problem = Record.Exception(() => writer.ForceMerge(1));

        var refused = Assert.IsType<UnsupportedIndexException>(problem!.GetBaseException());
        Assert.Contains("sorted", refused.Message, StringComparison.Ordinal);
        Assert.Equal("_0", refused.Resource);
    }

    [Fact]
    public void Postings_OfATermInTwentyThousandDocuments_AreSkippedThroughExactly()
    {
        using var directory = GoldenIndex.OpenFolder("archive-postings");
        using var reader = DirectoryReader.Open(directory);
        var leaf = Assert.Single(reader.Leaves).Reader;
        var terms = leaf.Terms("text")!.Open();

        Assert.True(terms.SeekExact("third"u8));
        var third = terms.Postings(reuse: null, PostingsFlags.Positions);
        for (var doc = 7; doc < 20_000; doc += 1009)
        {
            Assert.Equal((doc + 2) / 3 * 3, third.Advance(doc));
            Assert.Equal(1, third.NextPosition());
        }
        Assert.True(terms.SeekExact("all"u8));
        var all = terms.Postings(reuse: null, PostingsFlags.Positions);
        Assert.Equal(19_001, all.Advance(19_001));
        Assert.Equal(3, all.Freq);
        Assert.Equal(6667, Found(reader, new TermQuery(new Term("text", "third"))).Count);
        Assert.Equal(501, Found(reader, PointRangeQuery.OfInt32("number", 1000, 1500)).Count);
    }

    private static void AssertHolds(IndexReader reader, int docs)
    {
        var seen = new HashSet<int>();
        foreach (var leaf in reader.Leaves)
        {
            for (var docId = 0; docId < leaf.Reader.MaxDoc; docId++)
            {
                if (leaf.Reader.LiveDocs is { } live && !live.Get(docId))
                    continue;
                var number = ArchiveDocument.Number(leaf.Reader, docId);
                Assert.True(seen.Add(number), $"document {number} is there twice");
                ArchiveDocument.AssertIs(leaf.Reader, docId, number);
            }
        }
        Assert.Equal(Enumerable.Range(0, docs).Where(number => number % 13 != 5), seen.Order());
        AssertFinds(reader, docs);
    }

    private static void AssertFinds(IndexReader reader, int docs)
    {
        void Equal(Predicate<int> expected, Query query) =>
            Assert.Equal(
                Enumerable.Range(0, docs).Where(number => number % 13 != 5 && expected(number)),
                Found(reader, query)
            );

        const long Day = 86_400_000;
        Equal(
            number => number is >= 20 and <= 130,
            PointRangeQuery.OfInt64("day", (20 * Day) - 1_000_000_000, (130 * Day) - 1_000_000_000)
        );
        Equal(
            number => number % 90 is >= 30 and <= 60 && number % 180 <= 100,
            PointRangeQuery.OfDouble("place", [-15, 0], [15, 50])
        );
        Equal(
            number => number % 2 == 0 && number <= 200 && (number + 7) * 8 % 1000 >= 500,
            PointRangeQuery.OfInt32(
                "space",
                [0, 0, 0, 0, 0, 0, 0, 500],
                [200, 999, 999, 999, 999, 999, 999, 999]
            )
        );
        Equal(
            number => (number % 3 > 0 && number is 40 or 41) || (number % 3 == 2 && number == 50),
            PointInSetQuery.OfSingle("several", 40f, 41f, 50.25f, 42f)
        );
        Equal(
            number => number <= 120 && number + (number % 50) >= 100,
            BoxQueries.Intersecting("span", PackedPoint.OfInt64(100), PackedPoint.OfInt64(120), 1)
        );
        Equal(number => number % 97 == 0, new PrefixQuery("sparse", "only "));
        Equal(number => number == 150, new TermQuery(new Term("long", new string('z', 32_766))));
    }

    private static List<int> Found(IndexReader reader, Query query)
    {
        var searcher = new IndexSearcher(reader);
        var hits = searcher.Search(query, 20_000, cancellation: TestContext.Current.CancellationToken).Hits;
        return [.. hits.Select(hit => ArchiveDocument.NumberOrSelf(reader, hit.DocId)).Order()];
    }

    private static IndexWriter Append(MemoryDirectory directory) =>
        new(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                OpenMode = OpenMode.Append,
                MergePolicy = new NoMergePolicy(),
            }
        );
}
