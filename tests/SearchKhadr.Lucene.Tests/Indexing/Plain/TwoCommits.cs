using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>One commit, and then changes of every kind that end in another: what a failure may happen in.</summary>
internal sealed class TwoCommits
{
    private const int Seed = 20100417;

    private readonly WordAnalyzer _analyzer = new();

    private readonly bool _startsOver;

    public TwoCommits(bool startsOver)
    {
        _startsOver = startsOver;
        First = new PlainIndex(_analyzer);
        Apply(new RandomDocuments(new Random(Seed)), 0, 6, First.Put);
        Second = startsOver ? new PlainIndex(_analyzer) : First.Clone();
        var documents = new RandomDocuments(new Random(Seed + 1));
        Apply(documents, 3, 6, Second.Put);
        Second.Remove("id2");
    }

    /// <summary>What the first commit holds.</summary>
    public PlainIndex First { get; }

    /// <summary>What the second commit holds.</summary>
    public PlainIndex Second { get; }

    /// <summary>Makes the first commit.</summary>
    public void WriteFirst(IndexDirectory directory)
    {
        using var writer = new IndexWriter(directory, Options(OpenMode.Create));
        Apply(new RandomDocuments(new Random(Seed)), 0, 6, (_, document) => writer.AddDocument(document));
        writer.Commit();
    }

    /// <summary>Makes the second commit.</summary>
    public void WriteSecond(IndexDirectory directory)
    {
        using var writer = new IndexWriter(
            directory,
            Options(_startsOver ? OpenMode.Create : OpenMode.Append)
        );
        var documents = new RandomDocuments(new Random(Seed + 1));
        Apply(documents, 3, 6, (id, document) => writer.UpdateDocument(new Term("id", id), document));
        writer.DeleteDocuments(new Term("id", "id2"));
        writer.Commit();
    }

    /// <summary>Fails unless a folder holds one of the two commits, whole, and can be gone on with.</summary>
    /// <returns>Whether it is the second.</returns>
    public bool AssertOneOfBoth(IndexDirectory directory)
    {
        bool isSecond;
        using (var reader = DirectoryReader.Open(directory))
        {
            isSecond = !First.Matches(reader);
            if (isSecond)
                Second.AssertSame(reader);
        }
        AssertGoesOn(directory, (isSecond ? Second : First).Clone());
        return isSecond;
    }

    private void AssertGoesOn(IndexDirectory directory, PlainIndex expected)
    {
        var document = new RandomDocuments(new Random(Seed)).Next("later");
        using (var writer = new IndexWriter(directory, Options(OpenMode.Append)))
        {
            writer.AddDocument(document);
            writer.Commit();
        }
        expected.Put("later", document);
        using var reader = DirectoryReader.Open(directory);
        expected.AssertSame(reader);
        AssertNothingLeftOver(directory);
    }

    /// <summary>Fails if a folder holds files that its last commit does not need.</summary>
    public static void AssertNothingLeftOver(IndexDirectory directory)
    {
        var infos = SegmentInfos.ReadLatest(directory);
        Assert.Equal(
            infos.Files().Order(StringComparer.Ordinal),
            directory.ListAll().Where(name => name != "write.lock")
        );
    }

    private IndexWriterOptions Options(OpenMode mode) =>
        new()
        {
            Analyzer = _analyzer,
            OpenMode = mode,
            MaxBufferedDocuments = 3,
            MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = 2, SegmentsPerTier = 2 },
            MergeScheduler = new SerialMergeScheduler(),
        };

    private static void Apply(RandomDocuments documents, int from, int count, Action<string, Document> use)
    {
        for (var i = from; i < from + count; i++)
            use($"id{i}", documents.Next($"id{i}"));
    }
}
