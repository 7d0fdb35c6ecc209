using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Reads numbers that <see cref="DirectMonotonicWriter"/> wrote.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8.8 <c>DirectMonotonicReader</c>.
/// </remarks>
internal sealed class DirectMonotonicReader
{
    private const int MaxBlockShift = 30;
    private readonly Block[] _blocks;
    private readonly int _shift;
    private readonly long _mask;
    private readonly string _resource;

    private DirectMonotonicReader(Block[] blocks, int shift, long count, string resource)
    {
        _resource = resource;
        _blocks = blocks;
        _shift = shift;
        _mask = (1L << shift) - 1;
        Count = count;
    }

    /// <summary>How many numbers there are.</summary>
    public long Count { get; }

    /// <summary>Reads the blocks' heads.</summary>
    /// <param name="meta">Stands on the first of them; stands behind the last afterwards.</param>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static Meta ReadMeta(IndexInput meta, long count, int blockShift)
    {
        const int HeadBytes = (2 * sizeof(long)) + sizeof(float) + 1;
        var blocks =
            count > 0 && blockShift is > 0 and <= MaxBlockShift ? ((count - 1) >> blockShift) + 1 : 0;
        if (
            count < 0
            || blockShift is < 2 or > MaxBlockShift
            || blocks > (meta.Length - meta.Position) / HeadBytes
        )
            throw new CorruptIndexException(
                $"impossible growing numbers: count={count} block shift={blockShift}",
                meta.Resource
            );
        var heads = new (long Least, float Slope, long Offset, int Bits)[blocks];
        foreach (ref var head in heads.AsSpan())
        {
            var least = meta.ReadInt64();
            var slope = BitConverter.Int32BitsToSingle(meta.ReadInt32());
            head = (least, slope, meta.ReadInt64(), meta.ReadByte());
        }
        return new Meta(heads, blockShift, count);
    }

    /// <summary>The number at a place. <b>Requires</b> The place is below the count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Get(long index)
    {
        ref readonly var block = ref _blocks[index >> _shift];
        var within = index & _mask;
        var line = block.Least + (long)(block.Slope * within);
        return block.IsLine ? line : line + block.Distances.Get(within);
    }

    /// <summary>The number at a place and the next one, which bound a range. <b>Requires</b> The next place is below the count.</summary>
    /// <exception cref="CorruptIndexException">They bound none.</exception>
    public (long Start, long End) Range(long index)
    {
        var start = Get(index);
        var end = Get(index + 1);
        if (start < 0 || end < start || end - start > int.MaxValue)
            throw new CorruptIndexException($"impossible range {index}: start={start} end={end}", _resource);
        return (start, end);
    }

    /// <summary>The greatest place up to a last one whose number is not above a value; -1 when there is none.</summary>
    public long LastNotAbove(long value, long last)
    {
        long low = 0,
            high = last;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (Get(middle) <= value)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    private readonly record struct Block(long Least, float Slope, bool IsLine, DirectReader Distances);

    /// <summary>The blocks' heads, before it is known where the data is.</summary>
    internal sealed class Meta(
        (long Least, float Slope, long Offset, int Bits)[] heads,
        int shift,
        long count
    )
    {
        /// <summary>Opens the numbers whose data begins at a place in a file.</summary>
        /// <exception cref="CorruptIndexException">They do not fit in.</exception>
        public DirectMonotonicReader Open(IndexInput data, long start)
        {
            var blocks = new Block[heads.Length];
            for (var i = 0; i < heads.Length; i++)
            {
                var (least, slope, offset, bits) = heads[i];
                var size = Math.Min(1L << shift, count - ((long)i << shift));
                if (offset < 0 || offset > data.Length)
                    throw new CorruptIndexException($"impossible offset, actual={offset}", data.Resource);
                blocks[i] = new Block(
                    least,
                    slope,
                    bits == 0,
                    bits == 0 ? default : new DirectReader(data, start + offset, size, bits)
                );
            }
            return new DirectMonotonicReader(blocks, shift, count, data.Resource);
        }
    }
}
