using System.Buffers.Binary;

namespace SearchKhadr.Lucene.Documents;

/// <summary>Numbers as bytes that stand in the numbers' order when compared as unsigned bytes.</summary>
/// <remarks>
/// An integer is big-endian with its sign bit turned over; a floating-point number is first turned into the integer of
/// its bits, with all but the sign turned over when it is negative, so that -0.0 stands before 0.0 and NaN last.
/// Worked: <c>-1</c> as 32 bits: <c>7F FF FF FF</c>; <c>1.0f</c>: <c>BF 80 00 00</c>.
/// <b>Source</b> Lucene 8 <c>NumericUtils</c>.
/// </remarks>
public static class SortableBytes
{
    /// <summary>Writes a 32-bit integer. <b>Requires</b> At least 4 bytes of room.</summary>
    public static void WriteInt32(Span<byte> target, int value) =>
        BinaryPrimitives.WriteInt32BigEndian(target, value ^ int.MinValue);

    /// <summary>Writes a 64-bit integer. <b>Requires</b> At least 8 bytes of room.</summary>
    public static void WriteInt64(Span<byte> target, long value) =>
        BinaryPrimitives.WriteInt64BigEndian(target, value ^ long.MinValue);

    /// <summary>Writes a 32-bit floating-point number. <b>Requires</b> At least 4 bytes of room.</summary>
    public static void WriteSingle(Span<byte> target, float value)
    {
        var bits = float.IsNaN(value) ? 0x7FC00000 : BitConverter.SingleToInt32Bits(value);
        WriteInt32(target, Turn(bits));
    }

    /// <summary>Writes a 64-bit floating-point number. <b>Requires</b> At least 8 bytes of room.</summary>
    public static void WriteDouble(Span<byte> target, double value)
    {
        var bits = double.IsNaN(value) ? 0x7FF8000000000000 : BitConverter.DoubleToInt64Bits(value);
        WriteInt64(target, Turn(bits));
    }

    /// <summary>Reads a 32-bit integer.</summary>
    public static int ReadInt32(ReadOnlySpan<byte> source) =>
        BinaryPrimitives.ReadInt32BigEndian(source) ^ int.MinValue;

    /// <summary>Reads a 64-bit integer.</summary>
    public static long ReadInt64(ReadOnlySpan<byte> source) =>
        BinaryPrimitives.ReadInt64BigEndian(source) ^ long.MinValue;

    /// <summary>Reads a 32-bit floating-point number.</summary>
    public static float ReadSingle(ReadOnlySpan<byte> source) =>
        BitConverter.Int32BitsToSingle(Turn(ReadInt32(source)));

    /// <summary>Reads a 64-bit floating-point number.</summary>
    public static double ReadDouble(ReadOnlySpan<byte> source) =>
        BitConverter.Int64BitsToDouble(Turn(ReadInt64(source)));

    private static int Turn(int bits) => bits ^ ((bits >> 31) & int.MaxValue);

    private static long Turn(long bits) => bits ^ ((bits >> 63) & long.MaxValue);
}
