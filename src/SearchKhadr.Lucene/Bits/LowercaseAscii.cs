namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs text of lower-case letters, digits and a few signs into six bits a character.</summary>
/// <remarks>
/// <para>
/// Grammar, for <c>n</c> bytes of text: <c>packed (byte){n - n/4} count (vint) (distance (byte) value (byte)){count}</c>.
/// Each byte of the text plus one loses the bits that <c>20-3F</c> and <c>60-7F</c> have in common and becomes six bits;
/// the last quarter is spread over the two highest bits of the others. A byte outside <c>1F-3E</c> and <c>5F-7E</c> is an
/// exception; distances are from the one before, and one of over 255 goes by way of a byte that is repeated as it is.
/// </para>
/// <para>Worked: <c>abcdefgh</c> is <c>A2 A3 A4 A5 26 67 00</c>: g and h stand in the two highest bits.</para>
/// <b>Source</b> Lucene 8.7 <c>util.compress.LowercaseAsciiCompression</c>.
/// </remarks>
internal static class LowercaseAscii
{
    private const int MinLengthBytes = 8;
    private const int MaxDistance = 0xFF;

    /// <summary>Packs text after what a builder holds; false, with nothing written, where it does not pay.</summary>
    public static bool TryCompress(ReadOnlySpan<byte> text, ByteSink target)
    {
        if (text.Length < MinLengthBytes)
            return false;
        var exceptions = CountExceptions(text, text.Length >> 5);
        if (exceptions < 0)
            return false;

        var packedLength = text.Length - (text.Length >> 2);
        var packed = target.Room(packedLength);
        for (var i = 0; i < packedLength; i++)
            packed[i] = (byte)Squeeze(text[i]);
        var to = 0;
        for (var (mask, shift) = (0x30, 2); shift <= 6; mask >>= 2, shift += 2)
        {
            for (var from = packedLength; from < text.Length; from++)
                packed[to++] |= (byte)((Squeeze(text[from]) & mask) << shift);
        }
        target.Advance(packedLength);

        target.WriteVInt32(exceptions);
        if (exceptions > 0)
            WriteExceptions(text, target);
        return true;
    }

    /// <summary>Unpacks text that fills a target.</summary>
    public static void Decompress(ref ByteReader input, Span<byte> text)
    {
        var quarter = text.Length >> 2;
        var packedLength = text.Length - quarter;
        input.ReadSpan(packedLength).CopyTo(text);
        for (var i = 0; i < quarter; i++)
        {
            text[packedLength + i] = (byte)(
                ((text[i] & 0xC0) >> 2)
                | ((text[quarter + i] & 0xC0) >> 4)
                | ((text[(2 * quarter) + i] & 0xC0) >> 6)
            );
        }
        for (var i = 0; i < text.Length; i++)
            text[i] = (byte)(((text[i] & 0x1F) | 0x20 | ((text[i] & 0x20) << 1)) - 1);

        var place = 0;
        for (var exceptions = input.ReadCount(); exceptions > 0; exceptions--)
        {
            place += input.ReadByte();
            if (place >= text.Length)
                throw input.Corrupt($"an exception outside the text, actual={place} expected<{text.Length}");
            text[place] = input.ReadByte();
        }
    }

    private static int Squeeze(byte value) => ((value + 1) & 0x1F) | (((value + 1) & 0x40) >> 1);

    private static bool IsCompressible(byte value) => ((value + 1) & ~0x1F) is 0x20 or 0x60;

    /// <summary>How many exceptions there are; -1 where they are too many.</summary>
    private static int CountExceptions(ReadOnlySpan<byte> text, int most)
    {
        var (count, previous) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsCompressible(text[i]))
                continue;
            for (; i - previous > MaxDistance; previous += MaxDistance)
                count++;
            if (++count > most)
                return -1;
            previous = i;
        }
        return count;
    }

    private static void WriteExceptions(ReadOnlySpan<byte> text, ByteSink target)
    {
        var previous = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsCompressible(text[i]))
                continue;
            while (i - previous > MaxDistance)
            {
                target.WriteByte(MaxDistance);
                previous += MaxDistance;
                target.WriteByte(text[previous]);
            }
            target.WriteByte((byte)(i - previous));
            target.WriteByte(text[i]);
            previous = i;
        }
    }
}
