using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing;

/// <summary>Documents whose fields keep all, some or nothing of their occurrences in term vectors.</summary>
internal sealed class VectorDocuments(Random random)
{
    private static readonly FieldType All = FieldType.StoredText with
    {
        HasTermVectors = true,
        HasTermVectorPositions = true,
        HasTermVectorOffsets = true,
    };

    private static readonly FieldType TermsOnly = FieldType.StoredText with { HasTermVectors = true };

    private static readonly FieldType OffsetsOnly = TermsOnly with { HasTermVectorOffsets = true };

    private static readonly FieldType WithoutPostingsPositions = new()
    {
        IsTokenized = true,
        IndexOptions = IndexOptions.DocsAndFreqs,
        HasTermVectors = true,
        HasTermVectorPositions = true,
    };

    /// <summary>A document of a number; every ninth has no vector, and every hundredth is long.</summary>
    public Document Next(int number)
    {
        var document = new Document { Field.OfText("id", $"{number}", FieldType.StoredKeyword) };
        if (number % 9 == 0)
            return document;
        var words = number % 100 == 50 ? 3000 : random.Next(60);
        document.Add(Field.OfText("all", Text(words), All));
        if (random.Next(3) == 0)
            document.Add(Field.OfText("all", Text(5), All));
        if (random.Next(2) == 0)
            document.Add(Field.OfText("terms", Text(random.Next(10)), TermsOnly));
        if (random.Next(2) == 0)
            document.Add(Field.OfText("offsets", Text(random.Next(10)), OffsetsOnly));
        if (random.Next(2) == 0)
            document.Add(Field.OfText("positions", Text(random.Next(10)), WithoutPostingsPositions));
        // Flags that change from document to document are kept field by field.
        document.Add(Field.OfText("changing", Text(4), random.Next(2) == 0 ? All : FieldType.StoredText));
        if (number > 300)
            document.Add(Field.OfText($"field {random.Next(12)}", Text(2), OffsetsOnly));
        return document;
    }

    private string Text(int words) =>
        string.Join(
            ' ',
            Enumerable.Range(0, words).Select(_ => $"w{random.Next(random.Next(2) == 0 ? 20 : 900)}")
        );
}
