namespace SearchKhadr.Lucene.Bits;

/// <summary>Writes the nodes of an automaton one after another, each turned round so that it is read downwards.</summary>
/// <remarks>
/// A node of many arcs, or of five near the start, gets arcs of one length: addressed by label where that is no longer
/// than for a search by halves, or where what was saved before pays for it. Arcs of one length are padded with what
/// happened to stand there, as Lucene pads them, so that the same keys give the same bytes.
/// <b>Source</b> Lucene 8.7 <c>util.fst.FST.addNode</c>, <c>BytesStore</c> with pages of 32 KiB.
/// </remarks>
internal sealed class FstNodeWriter
{
    private const int ShallowDepth = 3;
    private const int ShallowArcs = 5;
    private const int DeepArcs = 10;
    private const float MaxOversize = 1.66f;
    private const int PageBytes = 1 << 15;
    private const int MaxHeaderBytes = 11;

    private readonly List<int> _arcLengths = [];
    private byte[] _store = new byte[1 << 10];
    private byte[] _expanded = new byte[MaxHeaderBytes];
    private int _length;
    private long _lastWritten;
    private long _savedBytes;

    /// <summary>Starts with a byte that no node has, so that no address is 0.</summary>
    public FstNodeWriter()
    {
        WriteByte(0);
    }

    /// <summary>All nodes.</summary>
    public ReadOnlySpan<byte> Written => _store.AsSpan(0, _length);

    /// <summary>Writes a node and returns its address.</summary>
    public long Write(ReadOnlySpan<FstPendingArc> arcs, int depth, bool isFinal)
    {
        if (arcs.IsEmpty)
            return _lastWritten = isFinal ? FstFormat.FinalEnd : 0;
        var sameLength = arcs.Length >= DeepArcs || (depth <= ShallowDepth && arcs.Length >= ShallowArcs);
        var start = _length;
        _arcLengths.Clear();
        for (var i = 0; i < arcs.Length; i++)
        {
            var arcStart = _length;
            WriteArc(arcs[i], isLast: i == arcs.Length - 1, mayBeNext: !sameLength);
            _arcLengths.Add(_length - arcStart);
        }
        if (sameLength)
            Expand(arcs, start);
        _store.AsSpan(start.._length).Reverse();
        return _lastWritten = _length - 1;
    }

    private void WriteArc(in FstPendingArc arc, bool isLast, bool mayBeNext)
    {
        var flags = isLast ? FstFormat.LastArc : 0;
        if (mayBeNext && arc.Target == _lastWritten)
            flags |= FstFormat.TargetNext;
        if (arc.IsFinal)
            flags |= FstFormat.FinalArc;
        if (arc.FinalOutput.Length > 0)
            flags |= FstFormat.HasFinalOutput;
        if (arc.Target <= 0)
            flags |= FstFormat.StopNode;
        if (arc.Output.Length > 0)
            flags |= FstFormat.HasOutput;

        WriteByte((byte)flags);
        WriteByte(arc.Label);
        WriteOutput(arc.Output);
        WriteOutput(arc.FinalOutput);
        if ((flags & (FstFormat.StopNode | FstFormat.TargetNext)) == 0)
            WriteVInt(arc.Target);
    }

    private void WriteOutput(ReadOnlySpan<byte> output)
    {
        if (output.IsEmpty)
            return;
        WriteVInt(output.Length);
        foreach (var value in output)
            WriteByte(value);
    }

    private void Expand(ReadOnlySpan<FstPendingArc> arcs, int start)
    {
        var arcBytes = 0;
        foreach (var length in _arcLengths)
            arcBytes = Math.Max(arcBytes, length);
        var range = arcs[^1].Label - arcs[0].Label + 1;
        var searchSize = arcBytes * arcs.Length;
        var addressSize = PresenceBytes(range) + 1 + ((arcBytes - 1) * arcs.Length);
        var cost = addressSize - searchSize;
        if (cost <= 0 || (_savedBytes >= cost && addressSize <= searchSize * MaxOversize))
        {
            _savedBytes -= cost;
            MakeAddressed(arcs, start, range, arcBytes - 1);
        }
        else
        {
            MakeSearched(start, arcBytes);
        }
    }

    /// <summary>Moves the arcs apart, the last first, and puts the header before them.</summary>
    private void MakeSearched(int start, int arcBytes)
    {
        var count = _arcLengths.Count;
        Span<byte> header = stackalloc byte[MaxHeaderBytes];
        header = header[..PutHeader(header, FstFormat.BinarySearchNode, count, arcBytes)];
        var source = _length;
        var target = start + header.Length + (count * arcBytes);
        SetLength(target);
        for (var i = count - 1; i >= 0; i--)
        {
            var length = _arcLengths[i];
            target -= arcBytes;
            source -= length;
            _store.AsSpan(source, length).CopyTo(_store.AsSpan(target));
        }
        header.CopyTo(_store.AsSpan(start));
    }

    /// <summary>Takes the labels out of the arcs, and puts a header, the presence bits and the first label before them.</summary>
    private void MakeAddressed(ReadOnlySpan<FstPendingArc> arcs, int start, int range, int arcBytes)
    {
        var presenceBytes = PresenceBytes(range);
        var firstArc = MaxHeaderBytes + presenceBytes + 1;
        var expandedLength = firstArc + (arcs.Length * arcBytes);
        if (_expanded.Length < expandedLength)
            _expanded = new byte[Oversize(expandedLength)];
        var source = start;
        for (var i = 0; i < arcs.Length; i++)
        {
            var arc = _store.AsSpan(source, _arcLengths[i]);
            var target = _expanded.AsSpan(firstArc + (i * arcBytes));
            target[0] = arc[0];
            arc[2..].CopyTo(target[1..]);
            source += arc.Length;
        }
        _expanded[firstArc - 1] = arcs[0].Label;

        Span<byte> header = stackalloc byte[MaxHeaderBytes];
        header = header[..PutHeader(header, FstFormat.DirectAddressingNode, range, arcBytes)];
        SetLength(start + header.Length + presenceBytes + 1 + (arcs.Length * arcBytes));
        var node = _store.AsSpan(start.._length);
        header.CopyTo(node);
        var presence = node.Slice(header.Length, presenceBytes);
        presence.Clear();
        foreach (ref readonly var arc in arcs)
            presence[(arc.Label - arcs[0].Label) >> 3] |= (byte)(1 << ((arc.Label - arcs[0].Label) & 7));
        _expanded.AsSpan((firstArc - 1)..expandedLength).CopyTo(node[(header.Length + presenceBytes)..]);
    }

    private static int PresenceBytes(int range) => (range + 7) >> 3;

    /// <summary>How much room Lucene makes, which decides what its padding holds.</summary>
    private static int Oversize(int length) => (length + Math.Max(3, length >> 3) + 7) & ~7;

    private static int PutHeader(Span<byte> header, byte kind, int count, int arcBytes)
    {
        header[0] = kind;
        var length = 1 + PutVInt(count, header[1..]);
        return length + PutVInt(arcBytes, header[length..]);
    }

    private static int PutVInt(int value, Span<byte> target)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            target[length++] = (byte)(value | 0x80);
        target[length++] = (byte)value;
        return length;
    }

    private void WriteVInt(long value)
    {
        for (; value >= 0x80; value >>= 7)
            WriteByte((byte)(value | 0x80));
        WriteByte((byte)value);
    }

    private void WriteByte(byte value)
    {
        if (_length == _store.Length)
            Array.Resize(ref _store, checked(_length * 2));
        _store[_length++] = value;
    }

    /// <summary>Goes on or back; going back forgets the pages after the one that the end is in.</summary>
    private void SetLength(int length)
    {
        if (length > _store.Length)
            Array.Resize(ref _store, Math.Max(length, checked(_store.Length * 2)));
        if (length < _length)
        {
            var pageEnd = (length + PageBytes - 1) & -PageBytes;
            if (pageEnd < _length)
                _store.AsSpan(pageEnd.._length).Clear();
        }
        _length = length;
    }
}
