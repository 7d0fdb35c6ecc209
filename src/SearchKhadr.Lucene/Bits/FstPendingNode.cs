namespace SearchKhadr.Lucene.Bits;

/// <summary>A node of the last key, which may still get arcs.</summary>
internal sealed class FstPendingNode(int depth)
{
    private FstPendingArc[] _arcs = new FstPendingArc[1];
    private int _count;

    /// <summary>How far it is from the start.</summary>
    public int Depth => depth;

    /// <summary>Whether a key ends here.</summary>
    public bool IsFinal { get; set; }

    /// <summary>What the key that ends here still has to add.</summary>
    public byte[] Output { get; set; } = [];

    /// <summary>Its arcs by label.</summary>
    public ReadOnlySpan<FstPendingArc> Arcs => _arcs.AsSpan(0, _count);

    /// <summary>The arc of the last key.</summary>
    public ref FstPendingArc LastArc => ref _arcs[_count - 1];

    /// <summary>Adds an arc after the others.</summary>
    public void AddArc(byte label)
    {
        if (_count == _arcs.Length)
            Array.Resize(ref _arcs, Math.Min(256, _arcs.Length * 2));
        _arcs[_count++] = new FstPendingArc { Label = label };
    }

    /// <summary>Puts bytes before the outputs of all that goes on from here.</summary>
    public void PrependOutput(ReadOnlySpan<byte> prefix)
    {
        foreach (ref var arc in _arcs.AsSpan(0, _count))
            arc.Output = [.. prefix, .. arc.Output];
        if (IsFinal)
            Output = [.. prefix, .. Output];
    }

    /// <summary>Makes it an empty node of the same depth.</summary>
    public void Clear()
    {
        _count = 0;
        IsFinal = false;
        Output = [];
    }
}
