using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class JudgedVectorsTests
{
    // Java's CheckIndex compares each document's vectors with its postings, occurrence by occurrence.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commit_VectorsOfEveryKind_AreCleanToJavaBeforeAndAfterAMerge(bool isCompound)
    {
        var judge = LuceneJudge.Require();
        var documents = new VectorDocuments(TestSeed.Random("judged vectors"));
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
            for (var i = 0; i < 700; i++)
            {
                writer.AddDocument(documents.Next(i));
                if (i % 250 == 249)
                    writer.Flush();
            }
            writer.Commit();
            judge.AssertClean(folder.Path);
            for (var i = 0; i < 200; i += 7)
                writer.DeleteDocuments(new Term("id", $"{i}"));
            writer.ForceMerge(1);
            writer.Commit();
        }

        judge.AssertClean(folder.Path);
    }
}
