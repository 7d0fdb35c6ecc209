using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Finds what is wrong with a value before any of its document is indexed.</summary>
internal static class DocumentCheck
{
    /// <summary>Verifies that a value can be what its type says, and settles the field.</summary>
    /// <param name="attempt">A number that no other attempt to add a document has.</param>
    /// <exception cref="ArgumentException">It cannot.</exception>
    public static void Verify(Field value, BufferedField field, long attempt)
    {
        var type = value.Type;
        var isIndexed = type.IndexOptions != IndexOptions.None;
        var hasColumn = type.DocValuesType != DocValuesType.None;
        var hasPoints = type.PointDimensions > 0;
        if (!isIndexed && !hasColumn && !hasPoints && !type.IsStored)
            throw new ArgumentException(
                $"field '{value.Name}' is neither indexed nor stored nor a column nor a point"
            );
        if (isIndexed || type.HasTermVectors || type.HasTermVectorPositions || type.HasTermVectorOffsets)
            VerifyVectors(value, field, attempt);
        if (isIndexed)
        {
            if (!IsTextual(value))
                throw new ArgumentException(
                    $"field '{value.Name}' indexes a {value.Kind}, expected=text or bytes"
                );
            field.Schema.SettleIndexing(type.IndexOptions, type.OmitNorms);
        }
        if (hasPoints)
        {
            var shape = PointShape.Of(type);
            shape.Verify(value);
            field.Schema.SettlePoints(shape);
        }
        if (hasColumn)
        {
            VerifyColumn(value, field, attempt);
            field.Schema.SettleColumn(type.DocValuesType);
            field.LastColumnAttempt = attempt;
        }
    }

    private static void VerifyVectors(Field value, BufferedField field, long attempt)
    {
        var type = value.Type;
        if (type.IndexOptions == IndexOptions.None)
            throw new ArgumentException($"field '{value.Name}' has term vectors but is not indexed");
        if (!type.HasTermVectors && (type.HasTermVectorPositions || type.HasTermVectorOffsets))
            throw new ArgumentException(
                $"field '{value.Name}' keeps positions or offsets of term vectors that it does not have"
            );
        if (
            field.LastVectorAttempt == attempt
            && field.VectorType is { } other
            && !ReferenceEquals(type, other)
            && (
                type.HasTermVectors != other.HasTermVectors
                || type.HasTermVectorPositions != other.HasTermVectorPositions
                || type.HasTermVectorOffsets != other.HasTermVectorOffsets
            )
        )
            throw new ArgumentException(
                $"values of field '{value.Name}' in one document do not keep the same in term vectors"
            );
        field.LastVectorAttempt = attempt;
        field.VectorType = type;
    }

    private static void VerifyColumn(Field value, BufferedField field, long attempt)
    {
        var type = value.Type.DocValuesType;
        var isNumeric = type is DocValuesType.Numeric or DocValuesType.SortedNumeric;
        if (isNumeric == IsTextual(value))
            throw new ArgumentException($"column '{value.Name}' of shape {type} cannot hold a {value.Kind}");
        var isSingle = type is DocValuesType.Numeric or DocValuesType.Binary or DocValuesType.Sorted;
        if (isSingle && field.LastColumnAttempt == attempt)
            throw new ArgumentException(
                $"column '{value.Name}' of shape {type} has two values in one document, expected at most 1"
            );
        var isSorted = type is DocValuesType.Sorted or DocValuesType.SortedSet;
        if (isSorted && value.Bytes.Length > FieldInverter.MaxTermBytes)
            throw new ArgumentException(
                $"a value of column '{value.Name}' is too long: actual={value.Bytes.Length} expected<={FieldInverter.MaxTermBytes} bytes"
            );
    }

    private static bool IsTextual(Field value) => value.Kind is FieldValueKind.Text or FieldValueKind.Bytes;
}
