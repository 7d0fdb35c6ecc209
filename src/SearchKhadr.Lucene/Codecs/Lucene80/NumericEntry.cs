using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>How the numbers of a column are packed, as the meta file says it.</summary>
/// <param name="Docs">Which documents have one.</param>
/// <param name="ValueCount">How many numbers there are.</param>
/// <param name="Table">The distinct numbers; null where there is no table.</param>
/// <param name="BlockShift">How many numbers a block has, as a power of two; -1 where there are no blocks.</param>
/// <param name="Bits">How wide a packed number is; 0 where all are the least.</param>
/// <param name="Least">The least number.</param>
/// <param name="Unit">What divides all distances from the least.</param>
/// <param name="Offset">Where the packed numbers begin.</param>
/// <param name="JumpTableOffset">Where the blocks' table begins; -1 where there is none.</param>
internal sealed record NumericEntry(
    DocsWithValue Docs,
    long ValueCount,
    long[]? Table,
    int BlockShift,
    int Bits,
    long Least,
    long Unit,
    long Offset,
    long JumpTableOffset
)
{
    private const int MaxTable = 256;
    private const int MaxBlockShift = 30;

    /// <summary>Reads it.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    public static NumericEntry Read(IndexInput meta)
    {
        var docs = DocsWithValue.Read(meta);
        var valueCount = meta.ReadInt64();
        var kind = meta.ReadInt32();
        if (valueCount < 0 || kind > MaxTable || kind < -2 - MaxBlockShift)
            throw new CorruptIndexException(
                $"impossible numbers: count={valueCount} table={kind}",
                meta.Resource
            );
        long[]? table = null;
        if (kind >= 0)
        {
            table = new long[kind];
            foreach (ref var number in table.AsSpan())
                number = meta.ReadInt64();
        }
        int bits = meta.ReadByte();
        var least = meta.ReadInt64();
        var unit = meta.ReadInt64();
        var offset = meta.ReadInt64();
        _ = meta.ReadInt64();
        return new NumericEntry(
            docs with
            {
                Count = valueCount,
            },
            valueCount,
            table,
            kind < -1 ? -2 - kind : -1,
            bits,
            least,
            unit,
            offset,
            meta.ReadInt64()
        );
    }
}
