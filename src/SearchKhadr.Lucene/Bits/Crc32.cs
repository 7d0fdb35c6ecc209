using System.Buffers.Binary;

namespace SearchKhadr.Lucene.Bits;

/// <summary>The checksum at the end of every index file: CRC-32 with the polynomial of zlib.</summary>
/// <remarks>
/// <b>Cost</b> Eight bytes a step from eight tables.
/// <b>Source</b> RFC 1952 section 8; Kounavis and Berry, "Novel table lookup-based algorithms for high-performance
/// CRC generation" (2008), slicing by eight.
/// </remarks>
public static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Tables = BuildTables();

    /// <summary>Goes on with a checksum; 0 begins one.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        crc = ~crc;
        while (bytes.Length >= sizeof(ulong))
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(uint)..]);
            crc =
                tables[(7 << 8) + (byte)low]
                ^ tables[(6 << 8) + (byte)(low >> 8)]
                ^ tables[(5 << 8) + (byte)(low >> 16)]
                ^ tables[(4 << 8) + (byte)(low >> 24)]
                ^ tables[(3 << 8) + (byte)high]
                ^ tables[(2 << 8) + (byte)(high >> 8)]
                ^ tables[(1 << 8) + (byte)(high >> 16)]
                ^ tables[(byte)(high >> 24)];
            bytes = bytes[sizeof(ulong)..];
        }
        foreach (var value in bytes)
            crc = tables[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] BuildTables()
    {
        var tables = new uint[8 << 8];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? Polynomial ^ (value >> 1) : value >> 1;
            tables[i] = value;
        }
        for (var i = 256; i < tables.Length; i++)
            tables[i] = tables[(byte)tables[i - 256]] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
