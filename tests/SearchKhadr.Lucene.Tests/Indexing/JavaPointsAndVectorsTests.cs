using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class JavaPointsAndVectorsTests
{
    private const int Docs = 3000;

    // Java writes, ours checks, deletes, merges and searches, and Java judges the result and searches it too.
    [Fact]
    public void ForceMerge_OfJavasPointsAndVectors_IsCleanToBothAndFindsTheSame()
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random("points and vectors by Java");
        using var folder = new TemporaryFolder();
        var days = Enumerable.Range(0, Docs).Select(_ => random.NextInt64(-400, 400)).ToArray();
        judge.Write(
            folder.Path,
            Enumerable.Range(0, Docs).Select(number => JavaDocument(number, days, random))
        );
        using var directory = new FileSystemDirectory(folder.Path);
        AssertSound(directory);

        using (
            var writer = new IndexWriter(
                directory,
                new IndexWriterOptions { Analyzer = new WordAnalyzer(), OpenMode = OpenMode.Append }
            )
        )
        {
            for (var number = 0; number < Docs; number += 5)
                writer.DeleteDocuments(new Term("id", $"{number}"));
            writer.AddDocument([PointFields.OfInt64("day", 7), PointFields.OfInt64("cube", 1, 2, 3)]);
            writer.ForceMerge(1);
            writer.Commit();
        }

        judge.AssertClean(folder.Path);
        AssertSound(directory);
        using var reader = DirectoryReader.Open(directory);
        var expected = days.Where((day, number) => number % 5 != 0 && day is >= -20 and <= 60).Count() + 1;
        var count = new IndexSearcher(reader).Count(
            PointRangeQuery.OfInt64("day", -20, 60),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, count);
        Assert.Equal(expected, judge.Search(folder.Path, 1, "(points day 1 -20 60)").Total);
    }

    private static void AssertSound(FileSystemDirectory directory) =>
        Assert.Empty(
            IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken).Problems
        );

    private static IEnumerable<(string Name, string Kind, string Value)> JavaDocument(
        int number,
        long[] days,
        Random random
    )
    {
        yield return ("id", "keyword", $"{number}");
        yield return ("day", "point", $"{days[number]}");
        yield return ("cube", "point", $"{random.Next(50)},{random.Next(50)},{number}");
        for (var values = random.Next(3); values > 0; values--)
            yield return ("several", "point", $"{random.Next(90)}");
        if (number % 4 > 0)
            yield return (
                "body",
                "vector",
                $"what page {number} says of judge {random.Next(30)} and of nobody"
            );
    }
}
