using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Numbers packed as they are.</summary>
internal readonly struct DirectColumn(DirectReader packed) : INumericColumn
{
    /// <inheritdoc/>
    public long Get(long index) => packed.Get(index);

    /// <summary>The numbers as they are packed.</summary>
    public DirectReader Packed => packed;
}

/// <summary>Numbers packed as their distance from the least, in units of what divides all distances.</summary>
internal readonly struct LinearColumn(DirectReader packed, long unit, long least) : INumericColumn
{
    /// <inheritdoc/>
    public long Get(long index) => (unit * packed.Get(index)) + least;
}

/// <summary>Few distinct numbers, packed as their place in a table.</summary>
internal readonly struct TableColumn(DirectReader packed, long[] table, string resource) : INumericColumn
{
    /// <inheritdoc/>
    public long Get(long index)
    {
        var place = packed.Get(index);
        return (ulong)place < (ulong)table.Length
            ? table[place]
            : throw new CorruptIndexException(
                $"place in a table of numbers actual={place} expected<{table.Length}",
                resource
            );
    }
}

/// <summary>Numbers packed in blocks that each have a width of their own.</summary>
internal readonly struct VaryingColumn(VaryingBlocks blocks) : INumericColumn
{
    /// <inheritdoc/>
    public long Get(long index) => blocks.Get(index);
}
