using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A segment of plain lists.</summary>
internal sealed class MemoryLeafReader : LeafReader
{
    private readonly Document[] _documents;
    private readonly Dictionary<string, MemoryField> _fields = new(StringComparer.Ordinal);

    public MemoryLeafReader(Document[] documents, Analyzer analyzer, Predicate<int> isDeleted)
    {
        _documents = documents;
        for (var doc = 0; doc < documents.Length; doc++)
        {
            foreach (var values in documents[doc].GroupBy(field => field.Name, StringComparer.Ordinal))
            {
                if (!_fields.TryGetValue(values.Key, out var field))
                    _fields.Add(
                        values.Key,
                        field = new MemoryField(values.Key, _fields.Count, documents.Length)
                    );
                field.Add(doc, values, analyzer);
            }
        }
        FieldInfos = new FieldInfos(_fields.Values.Select(field => field.Info));
        var live = new FixedBitSet(documents.Length);
        for (var doc = 0; doc < documents.Length; doc++)
        {
            if (!isDeleted(doc))
                live.Set(doc);
        }
        NumDocs = live.Cardinality();
        LiveDocs = NumDocs == MaxDoc ? null : live;
    }

    public override int MaxDoc => _documents.Length;

    public override int NumDocs { get; }

    public override FixedBitSet? LiveDocs { get; }

    public override FieldInfos FieldInfos { get; }

    public override Terms? Terms(string field) =>
        Find(field) is { HasTerms: true } found ? new MemoryTerms(found) : null;

    public override NumericDocValues? Norms(string field) =>
        Find(field) is { Info.HasNorms: true } found ? new MemoryNumbers(found.Norms) : null;

    public override NumericDocValues? NumericDocValues(string field) =>
        Column(field, DocValuesType.Numeric) is { } found
            ? new MemoryNumbers(Array.ConvertAll(found.Numbers, numbers => numbers?[0]))
            : null;

    public override SortedNumericDocValues? SortedNumericDocValues(string field) =>
        Column(field, DocValuesType.SortedNumeric) is { } found ? new MemoryNumberLists(found.Numbers) : null;

    public override BinaryDocValues? BinaryDocValues(string field) =>
        Column(field, DocValuesType.Binary) is { } found ? new MemoryBinaries(found.Values) : null;

    public override SortedDocValues? SortedDocValues(string field) =>
        Column(field, DocValuesType.Sorted) is { } found ? new MemoryOrds(found.Values) : null;

    public override SortedSetDocValues? SortedSetDocValues(string field) =>
        Column(field, DocValuesType.SortedSet) is { } found ? new MemoryOrdSets(found.Values) : null;

    public override void StoredFields(int docId, StoredFieldVisitor visitor)
    {
        foreach (var field in _documents[docId].Where(field => field.Type.IsStored))
        {
            var info = FieldInfos.Find(field.Name)!;
            var wish = visitor.Wants(info);
            if (wish == StoredFieldVisitor.Wish.Stop)
                return;
            if (wish == StoredFieldVisitor.Wish.Take)
                Hand(field, info, visitor);
        }
    }

    private static void Hand(Field field, FieldInfo info, StoredFieldVisitor visitor)
    {
        switch (field.Kind)
        {
            case FieldValueKind.Text:
                visitor.Text(info, field.Bytes.Span);
                break;
            case FieldValueKind.Bytes:
                visitor.Binary(info, field.Bytes.Span);
                break;
            case FieldValueKind.Int32:
                visitor.Int32(info, (int)field.Number);
                break;
            case FieldValueKind.Int64:
                visitor.Int64(info, field.Number);
                break;
            case FieldValueKind.Single:
                visitor.Single(info, BitConverter.Int32BitsToSingle((int)field.Number));
                break;
            case FieldValueKind.Double:
                visitor.Double(info, BitConverter.Int64BitsToDouble(field.Number));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "unknown kind");
        }
    }

    private MemoryField? Find(string field) => _fields.GetValueOrDefault(field);

    private MemoryField? Column(string field, DocValuesType type) =>
        Find(field) is { } found && found.Info.DocValuesType == type ? found : null;
}
