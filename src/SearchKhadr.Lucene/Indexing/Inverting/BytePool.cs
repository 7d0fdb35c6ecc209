using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Bytes in blocks, addressed by one number: texts that are kept whole, and streams that grow in slices.</summary>
/// <remarks>
/// A stream is a chain of slices, each longer than the one before. The last byte of a slice is not zero, which is how
/// a writer sees its end; the writer then moves the three bytes before it to the next slice and leaves the address of
/// that slice in their place.
/// <b>Cost</b> No allocation but for blocks, which come back from the store.
/// <b>Source</b> Lucene 8 <c>ByteBlockPool</c>; Büttcher and Clarke, "Memory management strategies for single-pass
/// index construction" (2005).
/// </remarks>
internal sealed class BytePool(BlockStore store)
{
    private const int BlockBits = 15;
    private const int OffsetMask = BlockStore.BlockBytes - 1;
    private const int LinkBytes = sizeof(int);
    private const int LastBlock = int.MaxValue >> BlockBits;

    private byte[][] _blocks = new byte[16][];
    private byte[] _last = [];
    private int _count;
    private int _next = BlockStore.BlockBytes;

    /// <summary>How much memory the blocks take. <b>Units</b> bytes.</summary>
    public long UsedBytes => (long)_count * BlockStore.BlockBytes;

    /// <summary>Whether it failed to get memory; what was being written is then half done.</summary>
    public bool IsExhausted { get; private set; }

    private static ReadOnlySpan<short> SliceBytes => [6, 14, 28, 56, 112, 224, 448, 896];

    /// <summary>How long the slice of a level is. <b>Units</b> bytes.</summary>
    public static int SliceLengthBytes(int level) => SliceBytes[Math.Min(level, SliceBytes.Length - 1)];

    /// <summary>Keeps a text after its length; returns its address.</summary>
    /// <remarks><b>Requires</b> The text and two bytes fit a block.</remarks>
    public int AddText(ReadOnlySpan<byte> text)
    {
        var prefix = text.Length < 0x80 ? 1 : 2;
        var address = Reserve(prefix + text.Length);
        var place = _last.AsSpan(address & OffsetMask);
        if (prefix == 1)
        {
            place[0] = (byte)text.Length;
        }
        else
        {
            place[0] = (byte)(0x80 | (text.Length >> 8));
            place[1] = (byte)text.Length;
        }
        text.CopyTo(place[prefix..]);
        return address;
    }

    /// <summary>The text at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Text(int address)
    {
        var block = _blocks[address >> BlockBits];
        var offset = address & OffsetMask;
        int length = block[offset++];
        if (length >= 0x80)
            length = ((length & 0x7F) << 8) | block[offset++];
        return block.AsSpan(offset, length);
    }

    /// <summary>Begins a stream; returns where its first byte goes.</summary>
    public int NewStream()
    {
        var length = SliceLengthBytes(0);
        var address = Reserve(length);
        _last[(address & OffsetMask) + length - 1] = 1;
        return address;
    }

    /// <summary>Writes a byte of a stream and moves its address on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ref int address, byte value)
    {
        var block = _blocks[address >> BlockBits];
        var offset = address & OffsetMask;
        if (block[offset] != 0)
        {
            address = Extend(block, offset);
            block = _last;
            offset = address & OffsetMask;
        }
        block[offset] = value;
        address++;
    }

    /// <summary>Writes a variable-length integer of a stream.</summary>
    public void WriteVInt32(ref int address, int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            Write(ref address, (byte)(rest | 0x80));
            rest >>= 7;
        }
        Write(ref address, (byte)rest);
    }

    /// <summary>Writes up to eight bytes of a stream.</summary>
    /// <param name="bytes">The bytes, the first lowest; zeroes behind them.</param>
    /// <remarks>
    /// A slice is zeroes up to its end: where as many zeroes are ahead, the bytes are put among them in one step.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WritePacked(ref int address, ulong bytes, int lengthBytes)
    {
        var offset = address & OffsetMask;
        if (BitConverter.IsLittleEndian && offset <= BlockStore.BlockBytes - sizeof(ulong))
        {
            ref var place = ref _blocks[address >> BlockBits][offset];
            var ahead = Unsafe.ReadUnaligned<ulong>(ref place);
            if (ahead << (64 - (8 * lengthBytes)) == 0)
            {
                Unsafe.WriteUnaligned(ref place, ahead | bytes);
                address += lengthBytes;
                return;
            }
        }
        WriteEach(ref address, bytes, lengthBytes);
    }

    /// <summary>Asks for the memory where a stream goes on, so that it is near when it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(int address)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _blocks[address >> BlockBits][address & OffsetMask]));
    }

    /// <summary>The block of an address, and the address inside it.</summary>
    public (byte[] Block, int Offset) Locate(int address) =>
        (_blocks[address >> BlockBits], address & OffsetMask);

    /// <summary>Where the slice after this one begins, of which the last four bytes tell.</summary>
    public int Link(int endAddress)
    {
        var (block, offset) = Locate(endAddress - LinkBytes);
        return BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(offset));
    }

    /// <summary>Forgets everything and gives the blocks back.</summary>
    public void Clear()
    {
        foreach (var block in _blocks.AsSpan(0, _count))
            store.Return(block);
        Array.Clear(_blocks, 0, _count);
        _count = 0;
        _next = BlockStore.BlockBytes;
        _last = [];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEach(ref int address, ulong bytes, int lengthBytes)
    {
        for (var i = 0; i < lengthBytes; i++)
            Write(ref address, (byte)(bytes >> (8 * i)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Extend(byte[] full, int marker)
    {
        var level = full[marker];
        var length = SliceLengthBytes(level);
        var address = Reserve(length);
        var offset = address & OffsetMask;
        full.AsSpan(marker - (LinkBytes - 1), LinkBytes - 1).CopyTo(_last.AsSpan(offset));
        BinaryPrimitives.WriteInt32LittleEndian(full.AsSpan(marker - (LinkBytes - 1)), address);
        _last[offset + length - 1] = (byte)Math.Min(level + 1, SliceBytes.Length - 1);
        return address + LinkBytes - 1;
    }

    private int Reserve(int lengthBytes)
    {
        if (lengthBytes > BlockStore.BlockBytes - _next)
            AddBlock();
        var address = ((_count - 1) << BlockBits) | _next;
        _next += lengthBytes;
        return address;
    }

    private void AddBlock()
    {
        IsExhausted = true;
        if (_count > LastBlock)
            throw new InvalidOperationException("one document has more than two gigabytes of postings");
        if (_count == _blocks.Length)
            Array.Resize(ref _blocks, _count * 2);
        _last = store.Take();
        _blocks[_count++] = _last;
        _next = 0;
        IsExhausted = false;
    }
}
