using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Documents;

/// <summary>What becomes of a field's values.</summary>
public sealed record FieldType
{
    /// <summary>Text that is analysed, with everything highlighting needs, and stored.</summary>
    public static FieldType StoredText { get; } =
        new()
        {
            IsStored = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
        };

    /// <summary>One exact value, such as an id, found by the whole of it, and stored.</summary>
    public static FieldType StoredKeyword { get; } =
        new()
        {
            IsStored = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.Docs,
        };

    /// <summary>Kept to be shown, and nothing else.</summary>
    public static FieldType StoredOnly { get; } = new() { IsStored = true };

    /// <summary>Whether the value can be read back.</summary>
    public bool IsStored { get; init; }

    /// <summary>Whether an analyzer takes the text apart; if not, the whole value is one term.</summary>
    public bool IsTokenized { get; init; }

    /// <summary>Whether scores ignore the field's length.</summary>
    public bool OmitNorms { get; init; }

    /// <summary>What its postings keep.</summary>
    public IndexOptions IndexOptions { get; init; }

    /// <summary>The shape of its column.</summary>
    public DocValuesType DocValuesType { get; init; }

    /// <summary>A column of a shape, and nothing else.</summary>
    public static FieldType DocValues(DocValuesType type) => new() { DocValuesType = type };
}
