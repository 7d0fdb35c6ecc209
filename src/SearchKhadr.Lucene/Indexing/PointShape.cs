using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>What a field's points are made of, as its schema settles it.</summary>
/// <param name="Dimensions">How many dimensions a point has; 0 for no points.</param>
/// <param name="IndexDimensions">How many of them can be searched.</param>
/// <param name="BytesPerDimension">How wide one is. <b>Units</b> bytes.</param>
internal readonly record struct PointShape(int Dimensions, int IndexDimensions, int BytesPerDimension)
{
    /// <summary>What a field's type asks for.</summary>
    public static PointShape Of(FieldType type) =>
        new(
            type.PointDimensions,
            type.PointIndexDimensions == 0
                ? Math.Min(type.PointDimensions, PackedPoint.MaxIndexDimensions)
                : type.PointIndexDimensions,
            type.PointBytesPerDimension
        );

    /// <summary>What a segment says of a field.</summary>
    public static PointShape Of(FieldInfo field) =>
        new(field.PointDimensionCount, field.PointIndexDimensionCount, field.PointBytesPerDimension);

    /// <summary>Says it in a segment.</summary>
    public void CopyTo(FieldInfo field)
    {
        field.PointDimensionCount = Dimensions;
        field.PointIndexDimensionCount = IndexDimensions;
        field.PointBytesPerDimension = BytesPerDimension;
    }

    /// <summary>Verifies that a value is such a point.</summary>
    /// <exception cref="ArgumentException">It is not, or no point can be so.</exception>
    public void Verify(Field value)
    {
        if (
            Dimensions is < 1 or > PackedPoint.MaxDimensions
            || IndexDimensions is < 1 or > PackedPoint.MaxIndexDimensions
            || IndexDimensions > Dimensions
            || BytesPerDimension is < 1 or > PackedPoint.MaxBytesPerDimension
        )
            throw new ArgumentException(
                $"points of field '{value.Name}' cannot have {this}: at most {PackedPoint.MaxDimensions} dimensions, "
                    + $"{PackedPoint.MaxIndexDimensions} of them searched, of {PackedPoint.MaxBytesPerDimension} bytes"
            );
        var lengthBytes = value.Kind switch
        {
            FieldValueKind.Int32 or FieldValueKind.Single => sizeof(int),
            FieldValueKind.Int64 or FieldValueKind.Double => sizeof(long),
            FieldValueKind.Bytes => value.Bytes.Length,
            _ => throw new ArgumentException(
                $"field '{value.Name}' has points of a {value.Kind}, expected=bytes or a number"
            ),
        };
        if (lengthBytes != Dimensions * BytesPerDimension)
            throw new ArgumentException(
                $"a point of field '{value.Name}' has actual={lengthBytes} bytes, expected={Dimensions * BytesPerDimension}"
            );
    }
}
