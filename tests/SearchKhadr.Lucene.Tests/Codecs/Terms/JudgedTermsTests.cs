using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Long postings and many terms of ours, judged by Lucene for Java.</summary>
public sealed class JudgedTermsTests
{
    // Over 128 * 8 * 8 documents, so that some term has skips of three levels.
    private const int DocCount = 9000;

    [Fact]
    public void Postings_OfThreeLevelsOfSkips_AreCleanForLucene()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);

        using (
            var writer = new IndexWriter(directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() })
        )
        {
            AddDocuments(writer, TestSeed.Random("judged terms"));
            writer.Commit();
        }

        judge.AssertClean(folder.Path);
        AssertSameTerms(judge, folder.Path, directory, "body");
        AssertSameTerms(judge, folder.Path, directory, "id");
    }

    private static void AddDocuments(IndexWriter writer, Random random)
    {
        var id = new FieldType { IndexOptions = IndexOptions.Docs, OmitNorms = true };
        var body = new FieldType
        {
            IsTokenized = true,
            IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
        };
        for (var i = 0; i < DocCount; i++)
        {
            var words = Enumerable
                .Range(0, 1 + random.Next(i % 400 == 0 ? 500 : 12))
                .Select(_ => Word(random))
                .Append("everywhere");
            var document = new Document
            {
                Field.OfText("id", i.ToString("D7", CultureInfo.InvariantCulture), id),
                Field.OfText("body", string.Join(' ', words), body),
            };
            writer.AddDocument(document);
        }
    }

    private static string Word(Random random) =>
        random.Next(4) switch
        {
            0 => "the",
            1 => $"w{random.Next(20)}",
            2 => $"common-beginning-{random.Next(300)}-and-end",
            _ => random.Next(200_000).ToString("x", CultureInfo.InvariantCulture),
        };

    private static void AssertSameTerms(
        LuceneJudge judge,
        string path,
        IndexDirectory directory,
        string field
    )
    {
        using var reader = DirectoryReader.Open(directory);
        var terms = Assert.Single(reader.Leaves).Reader.Terms(field)!.Open();
        foreach (var (term, docFreq, totalTermFreq) in judge.Terms(path, field))
        {
            Assert.True(terms.MoveNext());
            Assert.Equal(term, System.Text.Encoding.UTF8.GetString(terms.Term));
            Assert.Equal(docFreq, terms.DocFreq);
            Assert.Equal(totalTermFreq, terms.TotalTermFreq);
        }
        Assert.False(terms.MoveNext());
    }
}
