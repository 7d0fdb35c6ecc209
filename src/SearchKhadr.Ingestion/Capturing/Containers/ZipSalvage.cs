using System.Buffers.Binary;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Gives a ZIP file that breaks off before its list of files a list of those that are whole in it.</summary>
/// <remarks>
/// <b>Source</b> PKWARE APPNOTE.TXT 6.3.10: 4.3.7 (what stands before each file), 4.3.9 (what stands behind one whose length was
/// not known before), 4.3.12 (the list) and 4.3.16 (its end).
/// </remarks>
internal static class ZipSalvage
{
    private const int LocalBytes = 30;
    private const int CentralBytes = 46;
    private const int EndBytes = 22;
    private const int DescriptorBytes = 12;
    private const int LengthIsBehind = 8;
    private const ushort MostFiles = ushort.MaxValue;

    private static ReadOnlySpan<byte> Local => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> Central => "PK\x01\x02"u8;

    private static ReadOnlySpan<byte> Descriptor => "PK\x07\x08"u8;

    private static ReadOnlySpan<byte> End => "PK\x05\x06"u8;

    /// <summary>The whole files and their list, as a ZIP file; null where none is whole.</summary>
    /// <param name="zip">The damaged file.</param>
    /// <param name="count">How many files are whole.</param>
    public static byte[]? Mend(ReadOnlySpan<byte> zip, out int count)
    {
        var list = new MemoryStream();
        var at = 0;
        count = 0;
        while (count < MostFiles && TryRead(zip[at..], out var header, out var length))
        {
            Write(list, header, at);
            at += length;
            count++;
        }

        if (count == 0)
            return null;
        var mended = new byte[at + list.Length + EndBytes];
        zip[..at].CopyTo(mended);
        list.GetBuffer().AsSpan(0, (int)list.Length).CopyTo(mended.AsSpan(at));
        WriteEnd(mended.AsSpan(^EndBytes), count, (int)list.Length, at);
        return mended;
    }

    /// <summary>Reads the file that a stretch begins with.</summary>
    /// <param name="rest">The stretch.</param>
    /// <param name="header">What stands before it, with its lengths.</param>
    /// <param name="length">How long all of it is. <b>Units</b> bytes.</param>
    private static bool TryRead(ReadOnlySpan<byte> rest, out byte[] header, out int length)
    {
        (header, length) = ([], 0);
        if (rest.Length < LocalBytes || !rest.StartsWith(Local))
            return false;
        var dataAt = LocalBytes + U16(rest, 26) + U16(rest, 28);
        if (dataAt > rest.Length)
            return false;
        header = rest[..dataAt].ToArray();
        var isBehind = (rest[6] & LengthIsBehind) != 0;
        long data = U32(rest, 18);
        if (!isBehind)
        {
            length = (int)Math.Min(dataAt + data, int.MaxValue);
            return dataAt + data <= rest.Length;
        }

        if (FindDescriptor(rest[dataAt..]) is not { } behind)
            return false;
        rest.Slice(dataAt + behind, DescriptorBytes).CopyTo(header.AsSpan(14));
        length = dataAt + behind + DescriptorBytes;
        return true;
    }

    /// <summary>Where the lengths behind a file stand: they say how far it is to them.</summary>
    private static int? FindDescriptor(ReadOnlySpan<byte> data)
    {
        for (var at = 0; at + DescriptorBytes <= data.Length; at++)
        {
            var next = data[at..].IndexOf("PK"u8);
            if (next < 0)
                return null;
            at += next;
            var rest = data[at..];
            if (
                rest.StartsWith(Descriptor)
                && rest.Length >= Descriptor.Length + DescriptorBytes
                && U32(rest, 8) == at
            )
                return at + Descriptor.Length;
            // The mark before them may be left out.
            var from = at - DescriptorBytes;
            if (
                (rest.StartsWith(Local) || rest.StartsWith(Central))
                && from >= 0
                && U32(data, from + 4) == from
            )
                return from;
        }

        return null;
    }

    private static void Write(MemoryStream list, byte[] local, int at)
    {
        Span<byte> central = stackalloc byte[CentralBytes];
        central.Clear();
        Central.CopyTo(central);
        BinaryPrimitives.WriteUInt16LittleEndian(central[4..], U16(local, 4));
        // From the version that is needed to the length of what follows the name, as before the file.
        local.AsSpan(4, 26).CopyTo(central[6..]);
        BinaryPrimitives.WriteInt32LittleEndian(central[42..], at);
        list.Write(central);
        list.Write(local.AsSpan(LocalBytes));
    }

    private static void WriteEnd(Span<byte> end, int count, int listBytes, int listAt)
    {
        End.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(end[12..], listBytes);
        BinaryPrimitives.WriteInt32LittleEndian(end[16..], listAt);
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
