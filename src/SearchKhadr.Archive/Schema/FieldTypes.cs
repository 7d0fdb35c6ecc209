using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Archive.Schema;

/// <summary>What becomes of the fields' values.</summary>
internal static class FieldTypes
{
    /// <summary>An exact value, stored and counted.</summary>
    public static FieldType Facet { get; } =
        FieldType.StoredKeyword with
        {
            DocValuesType = DocValuesType.SortedSet,
        };

    /// <summary>An exact value, counted, its text stored elsewhere.</summary>
    public static FieldType UnstoredFacet { get; } = Facet with { IsStored = false };

    /// <summary>Text that is analysed and highlighted, stored elsewhere.</summary>
    public static FieldType UnstoredText { get; } = FieldType.StoredText with { IsStored = false };

    /// <summary>An exact value to look up by, neither stored nor counted.</summary>
    public static FieldType Key { get; } = FieldType.StoredKeyword with { IsStored = false };

    /// <summary>The name that a document is found by, which others refer to.</summary>
    public static FieldType Id { get; } =
        FieldType.StoredKeyword with
        {
            DocValuesType = DocValuesType.Sorted,
        };

    /// <summary>A name's words.</summary>
    public static FieldType NameWords { get; } =
        new()
        {
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DocsAndFreqsAndPositions,
        };

    /// <summary>A number to sort, filter and count by.</summary>
    public static FieldType Number { get; } = FieldType.DocValues(DocValuesType.Numeric);
}
