using SearchKhadr.Lucene.Codecs.Packed;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>What must be known of a column's numbers to choose how to pack them.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene80DocValuesConsumer.writeValues</c>.</remarks>
internal sealed class NumericStatistics
{
    private const int MaxTable = 256;
    private const int BlockValues = 1 << Lucene80DocValuesFormat.NumericBlockShift;
    private HashSet<long>? _distinct = [];
    private long _blockLeast = long.MaxValue;
    private long _blockGreatest = long.MinValue;
    private int _inBlock;

    /// <summary>How many numbers there are.</summary>
    public long Count { get; private set; }

    /// <summary>The least of them; the greatest int64 where there is none.</summary>
    public long Least { get; private set; } = long.MaxValue;

    /// <summary>The greatest of them; the least int64 where there is none.</summary>
    public long Greatest { get; private set; } = long.MinValue;

    /// <summary>What divides all distances; 0 where all are the same; 1 where some distance could overflow.</summary>
    public long Unit { get; private set; }

    /// <summary>How much room they take at one width. <b>Units</b> bits.</summary>
    public long SpaceBits { get; private set; }

    /// <summary>How much room they take in blocks. <b>Units</b> bits.</summary>
    public long BlockSpaceBits { get; private set; }

    /// <summary>Counts a number in.</summary>
    public void Add(long number)
    {
        if (Unit != 1)
        {
            if (number is < long.MinValue / 2 or > long.MaxValue / 2)
                Unit = 1;
            else if (Count != 0)
                Unit = GreatestDivisor(Unit, number - Least);
        }
        Least = Math.Min(Least, number);
        Greatest = Math.Max(Greatest, number);
        Count++;
        _blockLeast = Math.Min(_blockLeast, number);
        _blockGreatest = Math.Max(_blockGreatest, number);
        if (++_inBlock == BlockValues)
            FinishBlock();
        if (_distinct is not null && _distinct.Add(number) && _distinct.Count > MaxTable)
            _distinct = null;
    }

    /// <summary>Ends the counting.</summary>
    public void Finish()
    {
        SpaceBits = Space(Least, Greatest, Count);
        FinishBlock();
    }

    /// <summary>The distinct numbers in order, where their places take fewer bits than distances; else null.</summary>
    public long[]? Table()
    {
        if (
            _distinct is not { Count: > 1 }
            || DirectWriter.BitsRequired(_distinct.Count - 1)
                >= DirectWriter.BitsRequired((Greatest - Least) / Unit)
        )
            return null;
        long[] table = [.. _distinct];
        Array.Sort(table);
        return table;
    }

    private void FinishBlock()
    {
        BlockSpaceBits += Space(_blockLeast, _blockGreatest, _inBlock);
        _blockLeast = long.MaxValue;
        _blockGreatest = long.MinValue;
        _inBlock = 0;
    }

    private static long Space(long least, long greatest, long count) =>
        greatest > least ? DirectWriter.BitsRequired(greatest - least) * count : 0;

    private static long GreatestDivisor(long a, long b)
    {
        (a, b) = (Math.Abs(a), Math.Abs(b));
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
