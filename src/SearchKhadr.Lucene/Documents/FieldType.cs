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

    /// <summary>How many dimensions its points have; 0 for no points. <b>Shape</b> 0 to 16.</summary>
    public int PointDimensions { get; init; }

    /// <summary>How many of those dimensions, the first ones, can be searched; 0 for all. <b>Shape</b> 0 to 8.</summary>
    public int PointIndexDimensions { get; init; }

    /// <summary>How wide a dimension of its points is. <b>Units</b> bytes. <b>Shape</b> 1 to 16 where there are points.</summary>
    public int PointBytesPerDimension { get; init; }

    /// <summary>Whether each document keeps the field's terms as a list of their own. <b>Requires</b> The field is indexed.</summary>
    public bool HasTermVectors { get; init; }

    /// <summary>Whether those lists keep positions.</summary>
    public bool HasTermVectorPositions { get; init; }

    /// <summary>Whether those lists keep character offsets.</summary>
    public bool HasTermVectorOffsets { get; init; }

    /// <summary>A column of a shape, and nothing else.</summary>
    public static FieldType DocValues(DocValuesType type) => new() { DocValuesType = type };

    /// <summary>Points that are found by their place, and nothing else.</summary>
    /// <param name="dimensions">How many dimensions. <b>Shape</b> 1 to 8.</param>
    /// <param name="bytesPerDimension">How wide one is. <b>Units</b> bytes. <b>Shape</b> 1 to 16.</param>
    public static FieldType Points(int dimensions, int bytesPerDimension) =>
        new() { PointDimensions = dimensions, PointBytesPerDimension = bytesPerDimension };
}
