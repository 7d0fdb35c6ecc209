using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>How stored numbers are written short.</summary>
/// <remarks>
/// A float32: <c>80 + n + 1</c> for an integer n from -1 to 125; else its four bytes, after <c>FF</c> where negative.
/// A float64: <c>80 + n + 1</c> for n from -1 to 124; else <c>FE</c> and a float32 where that is exact; else its
/// eight bytes, after <c>FF</c> where negative. An int64: two bits say the unit (1, 1000, an hour, a day of
/// milliseconds), one whether a vlong follows, five bits of the zig-zag quotient; the vlong is the rest.
/// Worked: 3.0f is <c>84</c>; -2.0f is <c>FF C0 00 00 00</c>; 0.5 is <c>FE 3F 00 00 00</c>; two days are <c>C4</c>.
/// <b>Source</b> Lucene 8.8 <c>CompressingStoredFieldsWriter.writeZFloat, writeZDouble, writeTLong</c>.
/// </remarks>
internal static class StoredNumbers
{
    private const long Second = 1000;
    private const long Hour = 3600 * Second;
    private const long Day = 24 * Hour;
    private const byte Negative = 0xFF;
    private const byte ExactSingle = 0xFE;

    /// <summary>Appends a float32.</summary>
    public static void WriteSingle(ByteSink output, float value)
    {
        var bits = BitConverter.SingleToInt32Bits(float.IsNaN(value) ? JavaNaN : value);
        var integer = (int)value;
        if (value == integer && integer is >= -1 and <= 125 && bits != BitConverter.SingleToInt32Bits(-0f))
        {
            output.WriteByte((byte)(0x80 | (integer + 1)));
            return;
        }
        if (bits < 0)
            output.WriteByte(Negative);
        output.WriteInt32(bits);
    }

    /// <summary>Appends a float64.</summary>
    public static void WriteDouble(ByteSink output, double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(
            double.IsNaN(value) ? BitConverter.Int64BitsToDouble(0x7FF8000000000000) : value
        );
        var integer = (int)value;
        if (value == integer && integer is >= -1 and <= 124 && bits != BitConverter.DoubleToInt64Bits(-0d))
        {
            output.WriteByte((byte)(0x80 | (integer + 1)));
        }
        else if (value == (float)value)
        {
            output.WriteByte(ExactSingle);
            output.WriteInt32(BitConverter.SingleToInt32Bits((float)value));
        }
        else
        {
            if (bits < 0)
                output.WriteByte(Negative);
            output.WriteInt64(bits);
        }
    }

    /// <summary>Appends an int64.</summary>
    public static void WriteInt64(ByteSink output, long value)
    {
        var unit = 0;
        if (value % Second == 0)
        {
            (unit, var size) =
                value % Day == 0 ? (0xC0, Day)
                : value % Hour == 0 ? (0x80, Hour)
                : (0x40, Second);
            value /= size;
        }
        var zigZag = (ulong)((value >> 63) ^ (value << 1));
        var rest = zigZag >> 5;
        output.WriteByte((byte)((uint)unit | (uint)(zigZag & 0x1F) | (rest == 0 ? 0u : 0x20u)));
        if (rest != 0)
            output.WriteVUInt64(rest);
    }

    /// <summary>Appends a zig-zag int32.</summary>
    public static void WriteInt32(ByteSink output, int value) =>
        output.WriteVInt32((value >> 31) ^ (value << 1));

    /// <summary>Reads a float32.</summary>
    public static float ReadSingle(ref StoredBytes input)
    {
        var head = input.ReadByte();
        if (head == Negative)
            return BitConverter.Int32BitsToSingle((int)input.ReadBigEndian(sizeof(int)));
        if ((head & 0x80) != 0)
            return (head & 0x7F) - 1;
        return BitConverter.Int32BitsToSingle((head << 24) | (int)input.ReadBigEndian(3));
    }

    /// <summary>Reads a float64.</summary>
    public static double ReadDouble(ref StoredBytes input)
    {
        var head = input.ReadByte();
        if (head == Negative)
            return BitConverter.Int64BitsToDouble((long)input.ReadBigEndian(sizeof(long)));
        if (head == ExactSingle)
            return BitConverter.Int32BitsToSingle((int)input.ReadBigEndian(sizeof(int)));
        if ((head & 0x80) != 0)
            return (head & 0x7F) - 1;
        return BitConverter.Int64BitsToDouble(((long)head << 56) | (long)input.ReadBigEndian(7));
    }

    /// <summary>Reads an int64.</summary>
    public static long ReadInt64(ref StoredBytes input)
    {
        var head = input.ReadByte();
        ulong zigZag = head & 0x1Fu;
        if ((head & 0x20) != 0)
            zigZag |= input.ReadVUInt64() << 5;
        var value = (long)(zigZag >> 1) ^ -(long)(zigZag & 1);
        return (head & 0xC0) switch
        {
            0xC0 => value * Day,
            0x80 => value * Hour,
            0x40 => value * Second,
            _ => value,
        };
    }

    /// <summary>Reads a zig-zag int32.</summary>
    public static int ReadInt32(ref StoredBytes input)
    {
        var value = (uint)input.ReadVUInt64();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    private static float JavaNaN => BitConverter.Int32BitsToSingle(0x7FC00000);
}
