using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>Documents with every kind of field, some present and some not.</summary>
internal sealed class RandomDocuments(Random random)
{
    private static readonly FieldType Positions = new()
    {
        IsTokenized = true,
        IndexOptions = IndexOptions.DocsAndFreqsAndPositions,
    };

    private static readonly FieldType Freqs = new()
    {
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DocsAndFreqs,
    };

    private static readonly FieldType Keywords = new() { IndexOptions = IndexOptions.Docs };

    private static readonly string[] Rare =
    [
        "été",
        "日本語",
        "𝄞clef",
        "\ud800lone",
        "a",
        new string('z', 300),
    ];

    /// <summary>A document of an id.</summary>
    public Document Next(string id)
    {
        var document = new Document { Field.OfText("id", id, FieldType.StoredKeyword) };
        for (var values = random.Next(4); values > 0; values--)
            document.Add(Field.OfText("body", Text(random.Next(60)), FieldType.StoredText));
        if (random.Next(3) > 0)
            document.Add(Field.OfText("title", Text(random.Next(8)), Positions));
        if (random.Next(2) > 0)
            document.Add(Field.OfText("counted", Text(random.Next(20)), Freqs));
        for (var values = random.Next(3); values > 0; values--)
            document.Add(Field.OfText("tag", Word(), Keywords));
        AddStored(document);
        AddColumns(document);
        return document;
    }

    private void AddStored(Document document)
    {
        if (random.Next(3) == 0)
            document.Add(Field.OfInt32("i", random.Next() - (int.MaxValue / 2), FieldType.StoredOnly));
        if (random.Next(3) == 0)
            document.Add(Field.OfInt64("l", random.NextInt64() - (long.MaxValue / 2), FieldType.StoredOnly));
        if (random.Next(3) == 0)
            document.Add(Field.OfSingle("f", random.NextSingle() * 1000, FieldType.StoredOnly));
        if (random.Next(3) == 0)
            document.Add(Field.OfDouble("d", random.NextDouble() - 0.5, FieldType.StoredOnly));
        if (random.Next(3) == 0)
            document.Add(Field.OfBytes("b", Bytes(), FieldType.StoredOnly));
    }

    private void AddColumns(Document document)
    {
        document.Add(Field.OfInt64("always", random.Next(1000), FieldType.DocValues(DocValuesType.Numeric)));
        if (random.Next(2) == 0)
            document.Add(
                Field.OfInt64("some", random.NextInt64(), FieldType.DocValues(DocValuesType.Numeric))
            );
        if (random.Next(2) == 0)
            document.Add(Field.OfBytes("bytes", Bytes(), FieldType.DocValues(DocValuesType.Binary)));
        if (random.Next(4) > 0)
            document.Add(Field.OfText("outlet", Word(), FieldType.DocValues(DocValuesType.Sorted)));
        for (var values = random.Next(5); values > 0; values--)
            document.Add(Field.OfText("tags", Word(), FieldType.DocValues(DocValuesType.SortedSet)));
        for (var values = random.Next(4); values > 0; values--)
        {
            var number = random.Next(50) - 25;
            document.Add(Field.OfInt64("numbers", number, FieldType.DocValues(DocValuesType.SortedNumeric)));
        }
    }

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(20)];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(Token));

    private string Token(int place) =>
        random.Next(12) switch
        {
            0 => "_",
            1 when place > 0 => "+" + Word(),
            _ => Word(),
        };

    private string Word()
    {
        if (random.Next(20) == 0)
            return Rare[random.Next(Rare.Length)];
        var rank = (int)(Math.Pow(random.NextDouble(), 3) * 400);
        return "w" + rank.ToString(CultureInfo.InvariantCulture);
    }
}
