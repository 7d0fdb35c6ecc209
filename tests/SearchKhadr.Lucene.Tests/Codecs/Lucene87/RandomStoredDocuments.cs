using System.Text;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

/// <summary>Documents of values of every kind, made from a seed, to be stored and compared.</summary>
internal sealed class RandomStoredDocuments
{
    private const int FieldCount = 7;
    private readonly List<List<Field>> _documents = [];
    private readonly string _where;

    public RandomStoredDocuments(int seed, int maxDoc)
    {
        var random = new Random(seed);
        _where = $"seed {seed}";
        Fields = new FieldInfos(Enumerable.Range(0, FieldCount).Select(i => new FieldInfo($"f{i}", i)));
        for (var doc = 0; doc < maxDoc; doc++)
        {
            var count = random.Next(6) == 0 ? 0 : random.Next(8);
            _documents.Add([.. Enumerable.Range(0, count).Select(_ => NewField(random))]);
        }
    }

    public FieldInfos Fields { get; }

    public SegmentInfo Write(IndexDirectory directory, string name)
    {
        var segment = new SegmentInfo(name, SegmentIds.Create(), _documents.Count);
        using var writer = Lucene87Codec.CreateStoredFields(directory, segment);
        foreach (var document in _documents)
        {
            writer.StartDocument();
            foreach (var field in document)
                writer.WriteField(Fields.Find(field.Name)!, field);
            writer.FinishDocument();
        }
        writer.Finish(_documents.Count);
        return segment;
    }

    /// <summary>The documents of a reader from a first one on are these.</summary>
    public void AssertSame(Lucene87StoredFieldsReader reader, IEnumerable<int> documents, int first)
    {
        foreach (var doc in documents)
            AssertSame(reader, first++, doc);
    }

    /// <summary>These documents of a reader are those that were written.</summary>
    public void AssertSame(Lucene87StoredFieldsReader reader, IEnumerable<int> documents)
    {
        foreach (var doc in documents)
            AssertSame(reader, doc, doc);
    }

    private void AssertSame(Lucene87StoredFieldsReader reader, int docId, int doc)
    {
        var visitor = new GatheringVisitor();
        reader.Visit(docId, visitor);
        Assert.True(
            visitor.Fields.SequenceEqual(_documents[doc].Select(field => (field.Name, Value(field)))),
            $"{_where} document {doc}"
        );
    }

    private static object Value(Field field) =>
        field.Kind switch
        {
            FieldValueKind.Text => field.Text!,
            FieldValueKind.Bytes => Convert.ToHexString(field.Bytes.Span),
            FieldValueKind.Int32 => (int)field.Number,
            FieldValueKind.Int64 => field.Number,
            FieldValueKind.Single => BitConverter.Int32BitsToSingle((int)field.Number),
            _ => BitConverter.Int64BitsToDouble(field.Number),
        };

    private static Field NewField(Random random)
    {
        var type = FieldType.StoredOnly;
        var name = $"f{random.Next(FieldCount)}";
        switch (random.Next(7))
        {
            case 0:
                return Field.OfInt32(name, random.Next(int.MinValue, int.MaxValue), type);
            case 1:
                return Field.OfInt64(name, random.NextInt64(long.MinValue, long.MaxValue), type);
            case 2:
                return Field.OfSingle(name, random.NextSingle() * random.Next(-9, 9), type);
            case 3:
                return Field.OfDouble(name, random.NextDouble() * random.Next(-9, 9), type);
            case 4:
                var bytes = new byte[random.Next(100)];
                random.NextBytes(bytes);
                return Field.OfBytes(name, bytes, type);
            default:
                return Field.OfText(name, NewText(random), type);
        }
    }

    private static string NewText(Random random)
    {
        var length = random.Next(300) == 0 ? random.Next(80_000) : random.Next(200);
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(random.Next(40) == 0 ? "π€😀" : $"word{random.Next(50)} ");
        return text.ToString();
    }
}
