using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Hits in the order of a column are the same whether every match is looked at or not.</summary>
public sealed class SkippingSortTests
{
    private const string Number = "number";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, 5_000_000)]
    [InlineData(true, 5_000_000)]
    [InlineData(false, 40)]
    [InlineData(true, 40)]
    public void Search_TotalNeedNotBeExact_GivesTheSameHitsAndLooksAtFewer(bool descending, int numbers)
    {
        using var directory = new MemoryDirectory();
        using var reader = Write(
            directory,
            TestSeed.Random($"{nameof(SkippingSortTests)} {numbers}"),
            numbers
        );
        var searcher = new IndexSearcher(reader);
        var options = new SearchOptions { SortField = Number, Descending = descending };
        var whole = searcher.Search(SmallIndex.Term("a"), 500, options, Cancellation);

        var skipping = searcher.Search(
            SmallIndex.Term("a"),
            20,
            options with
            {
                ExactTotal = false,
            },
            Cancellation
        );

        Assert.Equal(whole.Hits.Take(20), skipping.Hits);
        Assert.False(skipping.IsTotalExact);
        Assert.InRange(skipping.Total, 20, whole.Total / 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Search_PageAfterPage_GivesWhatOneLongPageGives(bool descending)
    {
        using var directory = new MemoryDirectory();
        using var reader = Write(directory, TestSeed.Random(nameof(SkippingSortTests)), numbers: 3000);
        var searcher = new IndexSearcher(reader);
        var query = BooleanQuery.All(SmallIndex.Term("a"), SmallIndex.Term("b"));
        var options = new SearchOptions
        {
            SortField = Number,
            Descending = descending,
            ExactTotal = false,
        };
        var whole = searcher.Search(query, 100_000, options with { ExactTotal = true }, Cancellation).Hits;

        var paged = new List<ScoreDoc>();
        while (searcher.Search(query, 150, options, Cancellation).Hits is { Count: > 0 } page)
        {
            paged.AddRange(page);
            options = options with { After = page[^1] };
        }

        Assert.Equal(whole, paged);
    }

    [Fact]
    public void Search_CountUpTo_CountsThatManyFirst()
    {
        using var directory = new MemoryDirectory();
        using var reader = Write(directory, TestSeed.Random(nameof(SkippingSortTests)), numbers: 1_000_000);
        var options = new SearchOptions
        {
            SortField = Number,
            ExactTotal = false,
            CountUpTo = 3000,
        };

        var found = new IndexSearcher(reader).Search(SmallIndex.Term("a"), 10, options, Cancellation);

        Assert.InRange(found.Total, 3000, 5000);
    }

    [Fact]
    public void Search_SegmentThatJavaSorted_StopsWhereNothingBetterFollows()
    {
        using var directory = GoldenIndex.OpenFolder("archive-sorted");
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader);
        var options = new SearchOptions { SortField = "order", Descending = true };
        var whole = searcher.Search(new MatchAllDocsQuery(), 300, options, Cancellation);

        var skipping = searcher.Search(
            new MatchAllDocsQuery(),
            5,
            options with
            {
                ExactTotal = false,
            },
            Cancellation
        );

        Assert.Equal(whole.Hits.Take(5), skipping.Hits);
        Assert.InRange(skipping.Total, 5, 10 * reader.Leaves.Count);
    }

    private static DirectoryReader Write(MemoryDirectory directory, Random random, int numbers)
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new NeutralAnalyzer(),
                MaxBufferedDocuments = 15_000,
                MergePolicy = new NoMergePolicy(),
            }
        );
        for (var i = 0; i < 40_000; i++)
        {
            var text = random.Next(3) == 0 ? "b" : "a b";
            var document = new Document { Field.OfText(SmallIndex.Text, text, FieldType.StoredText) };
            if (random.Next(10) > 0)
            {
                var number = random.Next(numbers) - (numbers / 2);
                document.Add(Field.OfInt64(Number, number, FieldType.DocValues(DocValuesType.Numeric)));
                document.Add(PointFields.OfInt64(Number, number));
            }
            writer.AddDocument(document);
        }
        writer.Commit();
        return DirectoryReader.Open(directory);
    }
}
