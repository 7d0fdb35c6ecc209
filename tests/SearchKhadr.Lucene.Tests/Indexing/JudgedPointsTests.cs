using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs.Lucene86;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class JudgedPointsTests
{
    // Java's CheckIndex finds each point in its cell, counts them, and compares them with the tree's estimates.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commit_PointsOfOneToEightDimensions_IsCleanToJavaBeforeAndAfterAMerge(bool isCompound)
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random("judged points");
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        var options = new IndexWriterOptions
        {
            Analyzer = new WordAnalyzer(),
            UseCompoundFile = isCompound,
            MergePolicy = new NoMergePolicy { NoCfsRatio = isCompound ? 1 : 0 },
        };

        using (var writer = new IndexWriter(directory, options))
        {
            for (var i = 0; i < 6000; i++)
            {
                writer.AddDocument(WithPoints(random, i));
                if (i % 2500 == 2499)
                    writer.Flush();
            }
            for (var i = 0; i < 6000; i += 7)
                writer.DeleteDocuments(new Term("id", $"{i}"));
            writer.Commit();
            judge.AssertClean(folder.Path);
            writer.ForceMerge(1);
            writer.Commit();
        }

        judge.AssertClean(folder.Path);
        using var reader = DirectoryReader.Open(directory);
        var leaf = Assert.Single(reader.Leaves).Reader;
        foreach (var field in leaf.FieldInfos.Where(field => field.PointDimensionCount > 0))
        {
            var points = leaf.PointValues(field.Name)!;
            var counter = new PointCounter();
            points.Intersect(counter);
            Assert.Equal(points.Size, counter.Count);
        }
    }

    private static Document WithPoints(Random random, int number)
    {
        var document = new Document
        {
            Field.OfText("id", $"{number}", FieldType.StoredKeyword),
            PointFields.OfInt64("day", random.Next(3000)),
            RangeFields.OfInt32("span", [number], [number + random.Next(100)]),
            PointFields.OfDouble("place", random.NextDouble() * 90, random.NextDouble() * 180),
        };
        for (var values = random.Next(3); values > 0; values--)
            document.Add(PointFields.OfSingle("several", random.NextSingle()));
        if (number % 3 == 0)
            document.Add(
                PointFields.OfInt32("space", [.. Enumerable.Range(0, 8).Select(_ => random.Next(1000))])
            );
        if (number % 2 == 0)
            document.Add(Field.OfBytes("wide", RandomBytes(random, 64), Wide));
        document.Add(Field.OfInt64("both", number / 10, Both));
        return document;
    }

    private static readonly FieldType Wide = FieldType.Points(4, 16) with { PointIndexDimensions = 2 };

    private static readonly FieldType Both = FieldType.Points(1, sizeof(long)) with
    {
        IsStored = true,
        DocValuesType = DocValuesType.Numeric,
    };

    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
