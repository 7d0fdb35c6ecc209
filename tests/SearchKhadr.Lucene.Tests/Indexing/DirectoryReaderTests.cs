using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Faults;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class DirectoryReaderTests : IDisposable
{
    private readonly MemoryDirectory _directory = new();
    private readonly IndexWriter _writer;

    public DirectoryReaderTests() =>
        _writer = new IndexWriter(_directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() });

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void Open_WhereThereIsNoIndex_SaysSo()
    {
        var exists = DirectoryReader.IndexExists(_directory);

        Assert.False(exists);
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(_directory));
    }

    [Fact]
    public void Open_AfterALaterCommit_StillSeesItsOwn()
    {
        Commit("a", "first");
        using var reader = DirectoryReader.Open(_directory);

        _writer.DeleteDocuments(new Term("id", "a"));
        Commit("b", "second");

        Assert.Equal(["a"], ReaderDescription.Of(reader).Keys);
        Assert.False(reader.IsCurrent());
    }

    [Fact]
    public void OpenIfChanged_WithoutALaterCommit_IsNull()
    {
        Commit("a", "first");
        using var reader = DirectoryReader.Open(_directory);

        using var again = reader.OpenIfChanged();

        Assert.Null(again);
        Assert.True(reader.IsCurrent());
    }

    [Fact]
    public void OpenIfChanged_AfterALaterCommit_SharesSegmentsAndOutlivesTheFirst()
    {
        Commit("a", "first");
        Commit("b", "second");
        PlainIndexOf(out var expected, ("b", "second"), ("c", "third"));
        DirectoryReader later;
        using (var reader = DirectoryReader.Open(_directory))
        {
            _writer.DeleteDocuments(new Term("id", "a"));
            Commit("c", "third");
            later = reader.OpenIfChanged()!;
        }

        using (later)
            expected.AssertSame(later);
    }

    [Fact]
    public void Open_WhileCommitsReplaceEachOther_NeverFails()
    {
        Commit("a", "version 0");
        var version = 0;
        var watched = new FaultyDirectory(_directory);
        watched.Watch = operation =>
        {
            // Between any two looks of the reader the writer makes a commit that removes all files of the one before.
            if (version < 40 && !operation.StartsWith("list", StringComparison.Ordinal))
                Commit("a", $"version {++version}");
        };

        using var reader = DirectoryReader.Open(watched);

        Assert.Equal(["a"], ReaderDescription.Of(reader).Keys);
        Assert.Equal(40, version);
    }

    [Fact]
    public void Open_WhereAFileOfTheLastCommitIsMissing_NamesIt()
    {
        Commit("a", "first");
        _directory.DeleteFile("_0.fdt");

        var refused = Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(_directory));

        Assert.Contains("_0.fdt", refused.Resource, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckIntegrity_OverEveryFlippedByte_NamesTheFileOrOpeningDoes()
    {
        Commit("a", "first words of a body");
        Commit("b", "second words of a body");
        var files = DirectoryCopy.Read(_directory);

        foreach (var (name, bytes) in files.Where(file => file.Value.Length > 0))
        {
            for (var place = 0; place < bytes.Length; place += 1 + (bytes.Length / 40))
            {
                var damaged = new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal)
                {
                    [name] = Flip(bytes, place),
                };
                using var copy = new MemoryDirectory();
                DirectoryCopy.Write(damaged, copy);

                var found = Assert.IsAssignableFrom<IndexException>(
                    Record.Exception(() => OpenAndCheck(copy))
                );

                Assert.NotEmpty(found.Resource);
            }
        }
    }

    private static byte[] Flip(byte[] bytes, int place)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[place] ^= 0x10;
        return flipped;
    }

    private static void OpenAndCheck(IndexDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        reader.CheckIntegrity();
    }

    private static void PlainIndexOf(out PlainIndex index, params (string Id, string Body)[] documents)
    {
        index = new PlainIndex(new WordAnalyzer());
        foreach (var (id, body) in documents)
            index.Put(id, Document(id, body));
    }

    private void Commit(string id, string body)
    {
        _writer.UpdateDocument(new Term("id", id), Document(id, body));
        _writer.Commit();
    }

    private static Document Document(string id, string body) =>
        [Field.OfText("id", id, FieldType.StoredKeyword), Field.OfText("body", body, FieldType.StoredText)];
}
