using System.Text;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene80;

/// <summary>Columns of every shape as plain arrays, made from a seed, to be written and compared.</summary>
internal sealed class RandomColumns
{
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
    private static readonly DocValuesType[] Shapes =
    [
        DocValuesType.Numeric,
        DocValuesType.Binary,
        DocValuesType.Sorted,
        DocValuesType.SortedNumeric,
        DocValuesType.SortedSet,
    ];

    private readonly List<FieldInfo> _fields = [];
    private readonly Dictionary<string, long[]?[]> _numbers = [];
    private readonly Dictionary<string, byte[][]?[]> _values = [];
    private readonly string _where;

    public RandomColumns(int seed, int maxDoc)
    {
        var random = new Random(seed);
        MaxDoc = maxDoc;
        _where = $"seed {seed}";
        foreach (var shape in Shapes)
        {
            foreach (var density in new[] { 0, 0.02, 0.8, 1 })
            {
                if (shape is DocValuesType.Numeric or DocValuesType.SortedNumeric)
                    AddNumbers(random, shape, density);
                else
                    AddValues(random, shape, density);
            }
        }
    }

    private RandomColumns(long?[] numbers)
    {
        MaxDoc = numbers.Length;
        _where = "given numbers";
        Add(DocValuesType.Numeric);
        _numbers[_fields[0].Name] =
        [
            .. numbers.Select(number => number is { } value ? new[] { value } : null),
        ];
    }

    public int MaxDoc { get; }

    public static RandomColumns OfNumbers(long?[] numbers) => new(numbers);

    public void Write(IndexDirectory directory) => Write(directory, new SegmentInfo("_0", Id, MaxDoc));

    /// <summary>Writes the columns and the fields of a segment.</summary>
    public void Write(IndexDirectory directory, SegmentInfo segment)
    {
        var state = new SegmentWriteState
        {
            Directory = directory,
            SegmentName = segment.Name,
            SegmentId = segment.Id,
            MaxDoc = MaxDoc,
            FieldInfos = new FieldInfos(_fields),
        };
        using (var consumer = Lucene87Codec.CreateDocValues(state))
        {
            foreach (var field in _fields)
                Write(consumer, field);
            consumer.Finish();
        }
        Lucene87Codec.WriteFieldInfos(state);
        segment.Files.UnionWith(["_0_Lucene80_0.dvd", "_0_Lucene80_0.dvm", "_0.fnm"]);
    }

    public DocValuesProducer Open(IndexDirectory directory) =>
        Lucene87Codec.OpenDocValues(
            new SegmentReadState
            {
                Directory = directory,
                SegmentName = "_0",
                SegmentId = Id,
                MaxDoc = MaxDoc,
                FieldInfos = new FieldInfos(_fields),
            }
        );

    /// <summary>Every value of every document is the same, by stepping and by going to every document.</summary>
    public void AssertSame(DocValuesProducer producer)
    {
        foreach (var field in _fields)
        {
            var expected = Texts(Model(field), field).ToArray();
            Assert.True(
                expected.SequenceEqual(Texts(() => Column(producer, field), field)),
                $"{_where} {field.Name}"
            );
            Assert.True(
                expected.SequenceEqual(TextsExact(Column(producer, field), field)),
                $"{_where} {field.Name}"
            );
        }
    }

    /// <summary>Reads every value once.</summary>
    public void Touch(DocValuesProducer producer)
    {
        foreach (var field in _fields)
            Assert.InRange(Texts(() => Column(producer, field), field).Count(), 0, MaxDoc);
    }

    private void AddNumbers(Random random, DocValuesType shape, double density)
    {
        foreach (
            var kind in new Func<int, long>[]
            {
                _ => 42,
                _ => random.Next(4) * 1_000_003L,
                doc => -3600_000L * random.Next(1000),
                doc => doc < MaxDoc / 2 ? random.Next(2) : random.NextInt64(1L << 40),
                _ => random.NextInt64(long.MinValue, long.MaxValue),
                _ => random.Next(100, 5000),
            }
        )
        {
            var field = Add(shape);
            var several = shape == DocValuesType.SortedNumeric && random.Next(3) > 0;
            _numbers[field.Name] = Column(
                random,
                density,
                doc =>
                    (long[])
                        [
                            .. Enumerable
                                .Range(0, several ? random.Next(1, 4) : 1)
                                .Select(_ => kind(doc))
                                .Order(),
                        ]
            );
        }
    }

    private void AddValues(Random random, DocValuesType shape, double density)
    {
        foreach (
            var kind in new Func<byte[]>[]
            {
                () => Encoding.UTF8.GetBytes("only"),
                () => Encoding.UTF8.GetBytes($"outlet {random.Next(40):D2}"),
                () => Encoding.UTF8.GetBytes($"{new string('p', random.Next(40))}{random.Next(2000)}"),
                () => new byte[random.Next(5)],
            }
        )
        {
            var field = Add(shape);
            var several = shape == DocValuesType.SortedSet && random.Next(3) > 0;
            _values[field.Name] = Column(
                random,
                density,
                _ =>
                    MemoryOrdSets.Distinct([
                        [.. Enumerable.Range(0, several ? random.Next(1, 4) : 1).Select(_ => kind())],
                    ])
            );
        }
    }

    private T[]?[] Column<T>(Random random, double density, Func<int, T[]> value) =>
        [.. Enumerable.Range(0, MaxDoc).Select(doc => random.NextDouble() < density ? value(doc) : null)];

    private FieldInfo Add(DocValuesType shape)
    {
        var field = new FieldInfo($"{shape} {_fields.Count}", _fields.Count) { DocValuesType = shape };
        _fields.Add(field);
        return field;
    }

    private void Write(DocValuesConsumer consumer, FieldInfo field)
    {
        var model = Model(field);
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                consumer.AddNumeric(field, () => (NumericDocValues)model());
                break;
            case DocValuesType.Binary:
                consumer.AddBinary(field, () => (BinaryDocValues)model());
                break;
            case DocValuesType.Sorted:
                consumer.AddSorted(field, () => (SortedDocValues)model());
                break;
            case DocValuesType.SortedNumeric:
                consumer.AddSortedNumeric(field, () => (SortedNumericDocValues)model());
                break;
            default:
                consumer.AddSortedSet(field, () => (SortedSetDocValues)model());
                break;
        }
    }

    private Func<DocValuesIterator> Model(FieldInfo field) =>
        field.DocValuesType switch
        {
            DocValuesType.Numeric => () =>
                new MemoryNumbers([
                    .. _numbers[field.Name].Select(list => list is null ? (long?)null : list[0]),
                ]),
            DocValuesType.SortedNumeric => () => new MemoryNumberLists(_numbers[field.Name]),
            DocValuesType.Binary => () => new MemoryBinaries(_values[field.Name]),
            DocValuesType.Sorted => () => new MemoryOrds(_values[field.Name]),
            _ => () => new MemoryOrdSets(_values[field.Name]),
        };

    private static DocValuesIterator Column(DocValuesProducer producer, FieldInfo field) =>
        field.DocValuesType switch
        {
            DocValuesType.Numeric => producer.Numeric(field),
            DocValuesType.SortedNumeric => producer.SortedNumeric(field),
            DocValuesType.Binary => producer.Binary(field),
            DocValuesType.Sorted => producer.Sorted(field),
            _ => producer.SortedSet(field),
        };

    private static IEnumerable<string> Texts(Func<DocValuesIterator> open, FieldInfo field)
    {
        var values = open();
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
            yield return $"{values.DocId} {Text(values, field)}";
    }

    private IEnumerable<string> TextsExact(DocValuesIterator values, FieldInfo field)
    {
        for (var doc = 0; doc < MaxDoc; doc++)
        {
            if (values.AdvanceExact(doc))
                yield return $"{doc} {Text(values, field)}";
        }
    }

    private static string Text(DocValuesIterator values, FieldInfo field)
    {
        switch (values)
        {
            case NumericDocValues numeric:
                return $"{numeric.LongValue}";
            case BinaryDocValues binary:
                return Convert.ToHexString(binary.BinaryValue);
            case SortedDocValues sorted:
                var ord = sorted.Ord;
                return $"{ord} {Convert.ToHexString(sorted.LookupOrd(ord))}";
            case SortedNumericDocValues numbers:
                return string.Join(
                    ' ',
                    Enumerable.Range(0, numbers.ValueCount).Select(_ => numbers.NextValue())
                );
            case SortedSetDocValues set:
                var text = new StringBuilder();
                for (var next = set.NextOrd(); next != SortedSetDocValues.NoMoreOrds; next = set.NextOrd())
                    text.Append(next)
                        .Append(':')
                        .Append(Convert.ToHexString(set.LookupOrd(next)))
                        .Append(' ');
                return text.ToString();
            default:
                throw new InvalidOperationException($"no shape of {field.Name}");
        }
    }
}
