using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Reads what <see cref="BlockPackedWriter"/> writes.</summary>
internal static class BlockPackedReader
{
    /// <summary>Reads a count of numbers that fit in 32 bits.</summary>
    /// <exception cref="CorruptIndexException">There cannot be so many, or they do not fit.</exception>
    public static int[] ReadInt32(IndexInput input, long count)
    {
        // A block takes a byte at least.
        if (count < 0 || count > (input.Length - input.Position) * BlockPackedWriter.BlockCount)
            throw new CorruptIndexException(
                $"impossible count of packed numbers, actual={count}",
                input.Resource
            );
        var values = new int[count];
        for (var start = 0; start < values.Length; start += BlockPackedWriter.BlockCount)
        {
            var block = values.AsSpan(start, Math.Min(BlockPackedWriter.BlockCount, values.Length - start));
            ReadBlock(input, block);
        }
        return values;
    }

    private static void ReadBlock(IndexInput input, Span<int> block)
    {
        int token = input.ReadByte();
        var bits = token >> 1;
        if (bits > 64)
            throw new CorruptIndexException($"width of packed numbers, actual={bits}", input.Resource);
        var least = (token & 1) != 0 ? 0 : ReadLeast(input);
        if (bits == 0)
        {
            block.Fill(Checked(least, input));
            return;
        }
        var packed = input.ReadSpan(((block.Length * bits) + 7) / 8);
        UInt128 pending = 0;
        var pendingBits = 0;
        var mask = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
        var next = 0;
        foreach (ref var value in block)
        {
            for (; pendingBits < bits; pendingBits += 8)
                pending = (pending << 8) | packed[next++];
            pendingBits -= bits;
            value = Checked(least + (long)((ulong)(pending >> pendingBits) & mask), input);
        }
    }

    private static long ReadLeast(IndexInput input)
    {
        ulong code = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            ulong part = input.ReadByte();
            if (shift == 56)
            {
                code |= part << shift;
                break;
            }
            code |= (part & 0x7F) << shift;
            if (part < 0x80)
                break;
        }
        code++;
        return (long)(code >> 1) ^ -(long)(code & 1);
    }

    private static int Checked(long value, IndexInput input) =>
        value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new CorruptIndexException(
                $"packed number out of 32 bits, actual={value}",
                input.Resource
            );
}
