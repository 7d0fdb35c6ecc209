using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Documents;

/// <summary>One value of a field of a document; a field may have several.</summary>
public sealed class Field
{
    private Field(
        string name,
        FieldType type,
        string? text,
        ReadOnlyMemory<byte> bytes,
        long number,
        FieldValueKind kind
    )
    {
        Name = name;
        Type = type;
        Text = text;
        Bytes = bytes;
        Number = number;
        Kind = kind;
    }

    /// <summary>The field's name.</summary>
    public string Name { get; }

    /// <summary>What becomes of the value.</summary>
    public FieldType Type { get; }

    /// <summary>Which of the value's properties holds it.</summary>
    public FieldValueKind Kind { get; }

    /// <summary>The text; null when it is none.</summary>
    public string? Text { get; }

    /// <summary>The bytes; of a text, its UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The number; of a floating-point number, its bits.</summary>
    public long Number { get; }

    /// <summary>A text.</summary>
    public static Field OfText(string name, string value, FieldType type) =>
        new(
            name,
            type,
            value,
            type is { IsTokenized: true, IsStored: false, DocValuesType: DocValuesType.None }
                ? default
                : Encoding.UTF8.GetBytes(value),
            0,
            FieldValueKind.Text
        );

    /// <summary>Bytes.</summary>
    public static Field OfBytes(string name, ReadOnlyMemory<byte> value, FieldType type) =>
        new(name, type, text: null, value, 0, FieldValueKind.Bytes);

    /// <summary>A 64-bit integer.</summary>
    public static Field OfInt64(string name, long value, FieldType type) =>
        new(name, type, text: null, default, value, FieldValueKind.Int64);

    /// <summary>A 32-bit integer.</summary>
    public static Field OfInt32(string name, int value, FieldType type) =>
        new(name, type, text: null, default, value, FieldValueKind.Int32);

    /// <summary>A 64-bit floating-point number.</summary>
    public static Field OfDouble(string name, double value, FieldType type) =>
        new(name, type, text: null, default, BitConverter.DoubleToInt64Bits(value), FieldValueKind.Double);

    /// <summary>A 32-bit floating-point number.</summary>
    public static Field OfSingle(string name, float value, FieldType type) =>
        new(name, type, text: null, default, BitConverter.SingleToInt32Bits(value), FieldValueKind.Single);
}
