using System.Text;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class TermVectorsTests
{
    private static readonly FieldType All = FieldType.StoredText with
    {
        HasTermVectors = true,
        HasTermVectorPositions = true,
        HasTermVectorOffsets = true,
    };

    [Fact]
    public void TermVectors_OfADocument_HoldItsOccurrencesInTheOrderOfItsTerms()
    {
        using var directory = new MemoryDirectory();
        Write(
            directory,
            [
                [Field.OfText("body", "to be or not to be", All)],
            ]
        );

        using var reader = DirectoryReader.Open(directory);
        var vectors = reader.Leaves[0].Reader.TermVectors(0)!;

        Assert.Equal(["body"], vectors.Names);
        Assert.Equal(
            ["be 1@3-5 5@16-18", "not 3@9-12", "or 2@6-8", "to 0@0-2 4@13-15"],
            Describe(vectors.Terms("body")!)
        );
    }

    [Fact]
    public void TermVectors_OfADocumentWithout_AreNull()
    {
        using var directory = new MemoryDirectory();
        Write(
            directory,
            [
                [Field.OfText("body", "some", All)],
                [Field.OfText("body", "none", FieldType.StoredText)],
            ]
        );

        using var reader = DirectoryReader.Open(directory);

        Assert.Null(reader.Leaves[0].Reader.TermVectors(1));
        Assert.NotNull(reader.Leaves[0].Reader.TermVectors(0));
    }

    // The postings of the same field are the other witness.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TermVectors_OfRandomDocuments_AgreeWithThePostings(bool isMerged)
    {
        using var directory = new MemoryDirectory();
        var documents = new VectorDocuments(TestSeed.Random("vectors"));
        using (var writer = Open(directory))
        {
            for (var i = 0; i < 400; i++)
            {
                writer.AddDocument(documents.Next(i));
                if (i % 90 == 89)
                    writer.Flush();
            }
            if (isMerged)
                writer.ForceMerge(1);
            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        foreach (var leaf in reader.Leaves)
            AssertAgrees(leaf.Reader, "all");
    }

    [Fact]
    public void AddDocument_WithUnlikeVectorsInOneField_IsRefused()
    {
        using var directory = new MemoryDirectory();
        using var writer = Open(directory);
        var unlike = All with { HasTermVectorOffsets = false };

        void Add() =>
            writer.AddDocument([Field.OfText("body", "one", All), Field.OfText("body", "two", unlike)]);

        Assert.Throws<ArgumentException>(Add);
    }

    [Theory]
    [InlineData("_0.tvd", 7)]
    [InlineData("_0.tvx", 1)]
    [InlineData("_0.tvm", 1)]
    public void TermVectors_OfADamagedFile_FailWithAnErrorOfTheIndexIfTheyFail(string file, int step)
    {
        using var directory = new MemoryDirectory();
        var documents = new VectorDocuments(TestSeed.Random("damaged vectors"));
        Write(directory, Enumerable.Range(0, 30).Select(documents.Next));
        var damage = new Damage(directory, file);

        damage.AssertNoFlipBreaks(() => ReadAll(directory), step);
    }

    private static void ReadAll(MemoryDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        var leaf = reader.Leaves[0].Reader;
        for (var docId = 0; docId < leaf.MaxDoc; docId++)
        {
            if (leaf.TermVectors(docId) is { } vectors)
                Assert.All(vectors.Names, name => Describe(vectors.Terms(name)!));
        }
    }

    private static void AssertAgrees(LeafReader leaf, string field)
    {
        var expected = Enumerable.Range(0, leaf.MaxDoc).Select(_ => new List<string>()).ToArray();
        var terms = leaf.Terms(field)!.Open();
        while (terms.MoveNext())
        {
            var text = Encoding.UTF8.GetString(terms.Term);
            var postings = terms.Postings(reuse: null, PostingsFlags.Offsets);
            while (postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
                expected[postings.DocId].Add(text + Occurrences(postings));
        }
        for (var docId = 0; docId < leaf.MaxDoc; docId++)
        {
            var vector = leaf.TermVectors(docId)?.Terms(field);
            Assert.Equal(expected[docId], vector is null ? [] : Describe(vector));
        }
    }

    private static IEnumerable<string> Describe(Terms terms)
    {
        var each = terms.Open();
        var described = new List<string>();
        while (each.MoveNext())
        {
            var postings = each.Postings(reuse: null, PostingsFlags.All);
            Assert.Equal(0, postings.NextDoc());
            described.Add(Encoding.UTF8.GetString(each.Term) + Occurrences(postings));
        }
        return described;
    }

    private static string Occurrences(PostingsEnum postings) =>
        string.Concat(
            Enumerable
                .Range(0, postings.Freq)
                .Select(_ => $" {postings.NextPosition()}@{postings.StartOffset}-{postings.EndOffset}")
        );

    private static void Write(MemoryDirectory directory, IEnumerable<Document> documents)
    {
        using var writer = Open(directory);
        foreach (var document in documents)
            writer.AddDocument(document);
        writer.Commit();
    }

    private static IndexWriter Open(MemoryDirectory directory) =>
        new(
            directory,
            new IndexWriterOptions { Analyzer = new WordAnalyzer(), MergePolicy = new NoMergePolicy() }
        );
}
