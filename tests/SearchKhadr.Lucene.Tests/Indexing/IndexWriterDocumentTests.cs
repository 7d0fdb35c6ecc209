using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class IndexWriterDocumentTests : IDisposable
{
    private static readonly FieldType Keyword = new() { IndexOptions = IndexOptions.Docs };

    private readonly MemoryDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly PlainIndex _expected = new(new WordAnalyzer());

    public IndexWriterDocumentTests() =>
        _writer = new IndexWriter(_directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() });

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void AddDocument_WhoseAnalyzerFails_LeavesNothingOfIt()
    {
        AddGood("before");

        Assert.Throws<FormatException>(() => _writer.AddDocument(Broken("half", "some words !")));
        AddGood("after");
        _writer.Commit();

        using var reader = DirectoryReader.Open(_directory);
        _expected.AssertSame(reader);
        Assert.Equal((3, 2), (reader.MaxDoc, reader.NumDocs));
    }

    [Fact]
    public void AddDocument_WithATermTooLong_NamesTheFieldAndLeavesNothingOfIt()
    {
        AddGood("before");
        var tooLong = new string('x', FieldInverter.MaxTermBytes + 1);

        var refused = Assert.Throws<ArgumentException>(() => _writer.AddDocument(Broken("half", tooLong)));
        _writer.Commit();

        Assert.Contains("'body'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("actual=32767 expected<=32766", refused.Message, StringComparison.Ordinal);
        using var reader = DirectoryReader.Open(_directory);
        _expected.AssertSame(reader);
    }

    [Fact]
    public void AddDocument_WithTheLongestTerm_FindsIt()
    {
        var longest = new string('é', FieldInverter.MaxTermBytes / 2);

        _writer.AddDocument([
            Field.OfText("id", "1", FieldType.StoredKeyword),
            Field.OfText("k", longest, Keyword),
        ]);
        _writer.Commit();

        using var reader = DirectoryReader.Open(_directory);
        Assert.True(reader.Leaves[0].Reader.Terms("k")!.Open().SeekExact(new Term("k", longest).Bytes.Span));
    }

    [Fact]
    public void UpdateDocument_ThatFails_DoesNotDeleteTheOldOne()
    {
        AddGood("1");

        Assert.Throws<FormatException>(() => _writer.UpdateDocument(new Term("id", "1"), Broken("1", "!")));
        _writer.Commit();

        using var reader = DirectoryReader.Open(_directory);
        _expected.AssertSame(reader);
    }

    [Fact]
    public void Commit_WhereAllDocumentsFailed_HasNoSegment()
    {
        Assert.Throws<FormatException>(() => _writer.AddDocument(Broken("1", "!")));

        _writer.Commit();

        using var reader = DirectoryReader.Open(_directory);
        Assert.Empty(reader.Leaves);
    }

    [Fact]
    public void AddDocument_WithTwoValuesOfASingleColumn_IsRefusedWhole()
    {
        var type = FieldType.DocValues(DocValuesType.Numeric);

        var refused = Assert.Throws<ArgumentException>(() =>
            _writer.AddDocument([Field.OfInt64("n", 1, type), Field.OfInt64("n", 2, type)])
        );
        _writer.AddDocument([Field.OfText("id", "1", FieldType.StoredKeyword), Field.OfInt64("n", 3, type)]);
        _writer.Commit();

        Assert.Contains("two values", refused.Message, StringComparison.Ordinal);
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal((1, 1), (reader.MaxDoc, reader.NumDocs));
    }

    public static TheoryData<string> Unfit =>
        [
            "changed options",
            "changed norms",
            "changed column",
            "number as term",
            "text as number",
            "nothing",
            "long value",
        ];

    [Theory]
    [MemberData(nameof(Unfit))]
    public void AddDocument_WithAFieldThatIsNotFit_IsRefused(string what)
    {
        var text = FieldType.StoredText;
        var number = FieldType.DocValues(DocValuesType.Numeric);
        _writer.AddDocument([Field.OfText("t", "x", text), Field.OfInt64("n", 1, number)]);
        var field = what switch
        {
            "changed options" => Field.OfText("t", "x", text with { IndexOptions = IndexOptions.Docs }),
            "changed norms" => Field.OfText("t", "x", text with { OmitNorms = true }),
            "changed column" => Field.OfInt64("n", 1, FieldType.DocValues(DocValuesType.SortedNumeric)),
            "number as term" => Field.OfInt64("other", 1, Keyword),
            "text as number" => Field.OfText("n", "1", number),
            "nothing" => Field.OfText("other", "x", new FieldType()),
            "long value" => Field.OfText(
                "s",
                new string('x', 32_767),
                FieldType.DocValues(DocValuesType.Sorted)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

        var refused = Assert.Throws<ArgumentException>(() => _writer.AddDocument([field]));

        Assert.Contains($"'{field.Name}'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, CommittedMaxDoc());
    }

    [Fact]
    public void AddDocument_PastTheMemoryAllowed_WritesSegmentsByItself()
    {
        using var directory = new MemoryDirectory();
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                RamBufferBytes = 200_000,
                MergePolicy = new NoMergePolicy(),
            }
        );

        for (var i = 0; i < 400; i++)
            writer.AddDocument(new RandomDocuments(new Random(i)).Next($"id{i}"));
        writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(400, reader.NumDocs);
        Assert.InRange(reader.Leaves.Count, 2, 100);
    }

    private int CommittedMaxDoc()
    {
        _writer.Commit();
        using var reader = DirectoryReader.Open(_directory);
        return reader.MaxDoc;
    }

    private void AddGood(string id)
    {
        Document document =
        [
            Field.OfText("id", id, FieldType.StoredKeyword),
            Field.OfText("body", "a b a", FieldType.StoredText),
        ];
        _writer.AddDocument(document);
        _expected.Put(id, document);
    }

    private static Document Broken(string id, string body) =>
        [
            Field.OfText("id", id, FieldType.StoredKeyword),
            Field.OfText("body", body, FieldType.StoredText),
            Field.OfInt64("n", 1, FieldType.DocValues(DocValuesType.Numeric)),
        ];
}
