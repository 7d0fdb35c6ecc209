using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Model;

public sealed class StoredValuesTests
{
    [Fact]
    public void Document_WithEveryKindOfValue_GivesThemBackInOrder()
    {
        using var reader = Indexed();

        var values = reader.Document(0);

        object[] expected = ["first", "second", 7, 8L, 1.5f, 2.5d];
        Assert.Equal(expected, values.All.Select(value => value.Value).Where(value => value is not byte[]));
        Assert.Equal([1, 2, 3], Assert.IsType<byte[]>(values.Of("bytes").Single()));
        Assert.Equal(["first", "second"], values.Texts("text"));
        Assert.Equal("first", values.Text("text"));
        Assert.Null(values.Text("absent"));
    }

    [Fact]
    public void Document_WithNamedFields_ReadsNoOthers()
    {
        using var reader = Indexed();

        var values = reader.Document(0, new HashSet<string>(StringComparer.Ordinal) { "text" });

        Assert.All(values.All, value => Assert.Equal("text", value.Key));
        Assert.Equal(2, values.All.Count);
    }

    private static DirectoryReader Indexed()
    {
        var directory = new MemoryDirectory();
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new WordAnalyzer() }
        );
        var document = new Document();
        document.Add(Field.OfText("text", "first", FieldType.StoredOnly));
        document.Add(Field.OfText("text", "second", FieldType.StoredOnly));
        document.Add(Field.OfBytes("bytes", new byte[] { 1, 2, 3 }, FieldType.StoredOnly));
        document.Add(Field.OfInt32("int32", 7, FieldType.StoredOnly));
        document.Add(Field.OfInt64("int64", 8, FieldType.StoredOnly));
        document.Add(Field.OfSingle("single", 1.5f, FieldType.StoredOnly));
        document.Add(Field.OfDouble("double", 2.5, FieldType.StoredOnly));
        writer.AddDocument(document);
        writer.Commit();
        return DirectoryReader.Open(directory);
    }
}
