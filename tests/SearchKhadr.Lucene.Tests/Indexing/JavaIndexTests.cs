using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class JavaIndexTests
{
    [Fact]
    public void ForceMerge_OfAnIndexThatJavaBegan_IsCleanAndKeepsItsTerms()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        judge.Write(folder.Path, Enumerable.Range(0, 50).Select(JavaDocument));
        using var directory = new FileSystemDirectory(folder.Path);

        using (var writer = new IndexWriter(directory, Options(OpenMode.Append)))
        {
            writer.DeleteDocuments(new Term("id", "7"));
            writer.AddDocument(OwnDocument());
            writer.ForceMerge(1);
            writer.Commit();
        }

        judge.AssertClean(folder.Path);
        Assert.Contains(("judg", 49, 98L), judge.Terms(folder.Path, "body"));
        Assert.Contains(("own", 1, 1L), judge.Terms(folder.Path, "body"));
        Assert.Equal(50, judge.Terms(folder.Path, "id").Count);
    }

    [Fact]
    public void StoredFields_OfAnIndexThatOursWrote_AreReadByJava()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using (var writer = new IndexWriter(directory, Options(OpenMode.Create)))
        {
            writer.AddDocument(OwnDocument());
            writer.Commit();
        }

        var stored = judge.StoredFields(folder.Path, 0);

        Assert.Equal([("id", "own"), ("body", "own words")], stored);
    }

    [Fact]
    public void Write_InJavaWhileOursWrites_IsRefused()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using (new IndexWriter(directory, Options(OpenMode.Create)))
        {
            Assert.Throws<IndexLockedException>(() => new IndexWriter(directory, Options(OpenMode.Create)));

            var refused = Assert.Throws<InvalidOperationException>(() => judge.Write(folder.Path, []));

            Assert.Contains("LockObtainFailedException", refused.Message, StringComparison.Ordinal);
        }
        judge.Write(folder.Path, [JavaDocument(1)]);
        judge.AssertClean(folder.Path);
    }

    private static IndexWriterOptions Options(OpenMode mode) =>
        new() { Analyzer = new WordAnalyzer(), OpenMode = mode };

    private static IEnumerable<(string Name, string Kind, string Value)> JavaDocument(int number) =>
        [
            ("id", "keyword", $"{number}"),
            ("body", "text", $"The judge has judged page {number}"),
            ("outlet", "facet", $"outlet {number % 3}"),
            ("year", "number", $"{2000 + number}"),
        ];

    private static Document OwnDocument() =>
        [
            Field.OfText("id", "own", FieldType.StoredKeyword),
            Field.OfText("body", "own words", FieldType.StoredText),
            Field.OfText("outlet", "outlet 1", FieldType.DocValues(DocValuesType.SortedSet)),
            Field.OfInt64("year", 1999, FieldType.DocValues(DocValuesType.Numeric)),
        ];
}
