using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.RandomIndexes;

/// <summary>Fields of random kinds, and documents that have some of them.</summary>
internal sealed class RandomSchema
{
    /// <summary>The field by which documents are deleted in groups.</summary>
    public const string Group = "group";

    /// <summary>How many groups there are.</summary>
    public const int Groups = 6;

    private readonly (string Name, FieldType Type, FieldValueKind Kind)[] _fields;
    private readonly int _words;

    /// <summary>Makes a schema.</summary>
    public RandomSchema(Random random)
    {
        _words = 1 << random.Next(2, 11);
        _fields =
        [
            .. Enumerable
                .Range(0, random.Next(9))
                .Select(number =>
                    random.Next(4) switch
                    {
                        0 => ($"n{number}", NumberType(random), Number(random)),
                        1 => ($"b{number}", BytesType(random), FieldValueKind.Bytes),
                        _ => ($"t{number}", TextType(random), FieldValueKind.Text),
                    }
                ),
        ];
    }

    /// <summary>A document of an id and a group.</summary>
    public Document Next(Random random, string id, int group)
    {
        var document = new Document
        {
            Field.OfText("id", id, FieldType.StoredKeyword),
            Field.OfText(Group, $"g{group}", FieldType.StoredKeyword),
        };
        foreach (var (name, type, kind) in _fields)
        {
            var isSingle =
                type.DocValuesType is DocValuesType.Numeric or DocValuesType.Binary or DocValuesType.Sorted;
            for (var values = random.Next(isSingle ? 2 : 4); values > 0; values--)
                document.Add(Value(random, name, type, kind));
        }
        return document;
    }

    private Field Value(Random random, string name, FieldType type, FieldValueKind kind) =>
        kind switch
        {
            FieldValueKind.Text => Field.OfText(name, Text(random, type.IsTokenized), type),
            FieldValueKind.Bytes => Field.OfBytes(name, Bytes(random, type), type),
            FieldValueKind.Int32 => Field.OfInt32(name, random.Next(), type),
            FieldValueKind.Int64 => Field.OfInt64(name, random.NextInt64() >> random.Next(64), type),
            FieldValueKind.Single => Field.OfSingle(name, random.NextSingle(), type),
            _ => Field.OfDouble(name, random.NextDouble(), type),
        };

    private string Text(Random random, bool isTokenized)
    {
        var count = isTokenized ? random.Next(1 + (random.Next(30) == 0 ? 400 : 12)) : random.Next(2);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));
    }

    private string Word(Random random) =>
        "w" + (random.Next(_words) * random.Next(2) + random.Next(4)).ToString(CultureInfo.InvariantCulture);

    private static byte[] Bytes(Random random, FieldType type)
    {
        var length =
            type.PointDimensions > 0 ? type.PointDimensions * type.PointBytesPerDimension : random.Next(12);
        var bytes = new byte[length];
        random.NextBytes(bytes);
        // Few distinct values in some places, so that points share beginnings.
        for (var i = 0; i < length; i++)
            bytes[i] &= (byte)(random.Next(3) == 0 ? 3 : 255);
        return bytes;
    }

    private static FieldValueKind Number(Random random) =>
        random.Next(4) switch
        {
            0 => FieldValueKind.Int32,
            1 => FieldValueKind.Int64,
            2 => FieldValueKind.Single,
            _ => FieldValueKind.Double,
        };

    private static FieldType NumberType(Random random)
    {
        var column = random.Next(3) switch
        {
            0 => DocValuesType.Numeric,
            1 => DocValuesType.SortedNumeric,
            _ => DocValuesType.None,
        };
        return new FieldType
        {
            DocValuesType = column,
            IsStored = column == DocValuesType.None || random.Next(2) == 0,
        };
    }

    private static FieldType BytesType(Random random)
    {
        var dimensions = random.Next(3) > 0 ? random.Next(1, 9) : 0;
        var type = new FieldType
        {
            PointDimensions = dimensions,
            PointIndexDimensions = dimensions > 0 ? random.Next(dimensions + 1) : 0,
            PointBytesPerDimension = dimensions > 0 ? random.Next(1, 17) : 0,
            DocValuesType = TextColumn(random),
            IsStored = random.Next(2) == 0,
        };
        if (random.Next(3) == 0)
            type = type with { IndexOptions = Options(random), OmitNorms = random.Next(2) == 0 };
        return EnsureSomething(type);
    }

    private static FieldType TextType(Random random)
    {
        var type = new FieldType { DocValuesType = TextColumn(random), IsStored = random.Next(2) == 0 };
        if (random.Next(5) == 0)
            return EnsureSomething(type);
        var hasVectors = random.Next(3) == 0;
        return type with
        {
            IsTokenized = random.Next(4) > 0,
            IndexOptions = Options(random),
            OmitNorms = random.Next(3) == 0,
            HasTermVectors = hasVectors,
            HasTermVectorPositions = hasVectors && random.Next(2) == 0,
            HasTermVectorOffsets = hasVectors && random.Next(2) == 0,
        };
    }

    private static FieldType EnsureSomething(FieldType type) =>
        type is { IndexOptions: IndexOptions.None, DocValuesType: DocValuesType.None, PointDimensions: 0 }
            ? type with
            {
                IsStored = true,
            }
            : type;

    private static IndexOptions Options(Random random) =>
        (IndexOptions)
            random.Next((int)IndexOptions.Docs, (int)IndexOptions.DocsAndFreqsAndPositionsAndOffsets + 1);

    private static DocValuesType TextColumn(Random random) =>
        random.Next(6) switch
        {
            0 => DocValuesType.Binary,
            1 => DocValuesType.Sorted,
            2 => DocValuesType.SortedSet,
            _ => DocValuesType.None,
        };
}
