using System.Numerics;
using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Follows the arcs of an automaton where it lies in memory.</summary>
/// <remarks>
/// <b>Guarantees</b> An arc or address outside throws <see cref="CorruptIndexException"/>.
/// <b>Cost</b> No allocation.
/// <b>Source</b> Lucene 8.7 <c>util.fst.FST.findTargetArc</c>.
/// </remarks>
internal ref struct FstReader(ReadOnlySpan<byte> source, string resource)
{
    private readonly ReadOnlySpan<byte> _nodes = source;
    private int _position;

    /// <summary>Finds the arc of a label that leaves a node.</summary>
    public bool TryFindArc(long node, byte label, ref FstArc arc)
    {
        if (node <= 0)
            return false;
        if (node >= _nodes.Length)
            throw Corrupt($"node outside, actual={node} expected<{_nodes.Length}");
        _position = (int)node;
        var flags = ReadByte();
        return flags switch
        {
            FstFormat.DirectAddressingNode => TryAddress(label, ref arc),
            FstFormat.BinarySearchNode => TrySearch(label, ref arc),
            _ => TryScan(flags, label, ref arc),
        };
    }

    /// <summary>Copies an output.</summary>
    public readonly void CopyOutput(int start, Span<byte> target)
    {
        if (start >= _nodes.Length || target.Length > start + 1)
            throw Corrupt($"output outside, start={start} length={target.Length}");
        for (var i = 0; i < target.Length; i++)
            target[i] = _nodes[start - i];
    }

    private bool TryAddress(byte label, ref FstArc arc)
    {
        var range = ReadVInt();
        var arcBytes = ReadVInt();
        var presence = _position;
        var presenceBytes = (range + 7) >> 3;
        if (range is <= 0 or > 256 || presenceBytes > presence)
            throw Corrupt($"impossible range of labels, actual={range}");
        _position -= presenceBytes;
        var index = label - ReadByte();
        if ((uint)index >= (uint)range || (_nodes[presence - (index >> 3)] & (1 << (index & 7))) == 0)
            return false;
        var arcs = _position;
        var before = CountBefore(presence, index);
        GoTo(arcs, before, arcBytes);
        var flags = ReadByte();
        ReadArc(flags, ref arc);
        if ((flags & (FstFormat.StopNode | FstFormat.TargetNext)) == FstFormat.TargetNext)
            arc.Target = arcs - ((long)arcBytes * CountBefore(presence, range));
        return true;
    }

    private bool TrySearch(byte label, ref FstArc arc)
    {
        var count = ReadVInt();
        var arcBytes = ReadVInt();
        if (count is <= 0 or > 256)
            throw Corrupt($"impossible count of arcs, actual={count}");
        var arcs = _position;
        int low = 0,
            high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            GoTo(arcs, middle, arcBytes);
            var flags = ReadByte();
            var found = ReadByte();
            if (found == label)
            {
                ReadArc(flags, ref arc);
                if ((flags & (FstFormat.StopNode | FstFormat.TargetNext)) == FstFormat.TargetNext)
                    arc.Target = arcs - ((long)arcBytes * count);
                return true;
            }
            if (found < label)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }

    private bool TryScan(byte flags, byte label, ref FstArc arc)
    {
        while (true)
        {
            var found = ReadByte();
            if (found > label)
                return false;
            ReadArc(flags, ref arc);
            if (found == label)
                break;
            if ((flags & FstFormat.LastArc) != 0)
                return false;
            flags = ReadByte();
        }
        if ((flags & (FstFormat.StopNode | FstFormat.TargetNext)) == FstFormat.TargetNext)
        {
            var rest = default(FstArc);
            while ((flags & FstFormat.LastArc) == 0)
            {
                flags = ReadByte();
                ReadByte();
                ReadArc(flags, ref rest);
            }
            arc.Target = _position;
        }
        return true;
    }

    /// <summary>Reads what follows the label; the target where it is written out.</summary>
    private void ReadArc(byte flags, ref FstArc arc)
    {
        arc.Flags = flags;
        arc.OutputLength = 0;
        arc.FinalOutputLength = 0;
        if ((flags & FstFormat.HasOutput) != 0)
            (arc.OutputStart, arc.OutputLength) = ReadOutput();
        if ((flags & FstFormat.HasFinalOutput) != 0)
            (arc.FinalOutputStart, arc.FinalOutputLength) = ReadOutput();
        if ((flags & FstFormat.StopNode) != 0)
            arc.Target = (flags & FstFormat.FinalArc) != 0 ? FstFormat.FinalEnd : 0;
        else if ((flags & FstFormat.TargetNext) == 0)
            arc.Target = ReadVLong();
    }

    private (int Start, int Length) ReadOutput()
    {
        var length = ReadVInt();
        var start = _position;
        if ((uint)length > (uint)(start + 1))
            throw Corrupt($"output outside, start={start} length={length}");
        _position = start - length;
        return (start, length);
    }

    private readonly int CountBefore(int presence, int index)
    {
        var count = 0;
        var whole = index >> 3;
        for (var i = 0; i < whole; i++)
            count += BitOperations.PopCount(_nodes[presence - i]);
        return (index & 7) == 0
            ? count
            : count + BitOperations.PopCount((uint)_nodes[presence - whole] & ((1u << (index & 7)) - 1));
    }

    private void GoTo(int arcs, int index, int arcBytes)
    {
        var position = arcs - ((long)index * arcBytes);
        if (arcBytes < 0 || position < 0)
            throw Corrupt($"arc outside, start={arcs} index={index} length={arcBytes}");
        _position = (int)position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte ReadByte()
    {
        var nodes = _nodes;
        var position = _position;
        if ((uint)position >= (uint)nodes.Length)
            throw Corrupt("read past the end");
        _position = position - 1;
        return nodes[position];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadVInt()
    {
        var first = ReadByte();
        return first < 0x80 ? first : ReadVIntRest(first & 0x7F);
    }

    private int ReadVIntRest(int low)
    {
        var value = low + (ReadVLong() << 7);
        return value <= int.MaxValue ? (int)value : throw Corrupt($"number too large, actual={value}");
    }

    private long ReadVLong()
    {
        long value = 0;
        for (var shift = 0; shift < 56; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80)
                return value;
        }
        throw Corrupt("variable-length long of over eight bytes");
    }

    private readonly CorruptIndexException Corrupt(string problem) =>
        new($"term index: {problem} at {_position} of {_nodes.Length}", resource);
}
