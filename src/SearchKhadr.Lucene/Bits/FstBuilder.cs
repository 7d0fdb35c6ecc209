namespace SearchKhadr.Lucene.Bits;

/// <summary>Builds an automaton from keys in the order of their bytes, so that common beginnings are kept once.</summary>
/// <remarks>
/// Outputs move as far towards the start as all keys below share them. Of the nodes with one arc, equal ones are kept
/// once; those with more are not compared.
/// <b>Requires</b> Keys grow; the empty key, if any, comes first.
/// <b>Cost</b> Nodes are kept as bytes; only the last key's are objects.
/// <b>Source</b> Mihov and Maurel, "Direct Construction of Minimal Acyclic Subsequential Transducers" (2001);
/// Lucene 8.7 <c>util.fst.Builder</c> with the settings of <c>BlockTreeTermsWriter</c>.
/// </remarks>
internal sealed class FstBuilder
{
    private readonly FstNodeWriter _nodes = new();
    private readonly Dictionary<FstPendingArc, long> _singles = new(FstPendingArc.ByContent);
    private FstPendingNode[] _frontier = [new(0)];
    private byte[] _lastKey = [];
    private byte[]? _emptyOutput;

    /// <summary>Adds a key.</summary>
    /// <param name="output">What it maps to; not changed afterwards.</param>
    public void Add(ReadOnlySpan<byte> key, byte[] output)
    {
        if (key.IsEmpty)
        {
            _frontier[0].IsFinal = true;
            _emptyOutput = output;
            return;
        }
        var prefix = key.CommonPrefixLength(_lastKey);
        ExtendFrontier(key.Length + 1);
        FreezeTail(prefix + 1);
        for (var i = prefix; i < key.Length; i++)
            _frontier[i].AddArc(key[i]);
        _frontier[key.Length].IsFinal = true;
        _frontier[key.Length].Output = [];

        ReadOnlySpan<byte> left = output;
        for (var i = 0; i < prefix; i++)
        {
            ref var arc = ref _frontier[i].LastArc;
            var common = left.CommonPrefixLength(arc.Output);
            if (common < arc.Output.Length)
            {
                _frontier[i + 1].PrependOutput(arc.Output.AsSpan(common));
                arc.Output = arc.Output[..common];
            }
            left = left[common..];
        }
        _frontier[prefix].LastArc.Output = left.ToArray();
        _lastKey = key.ToArray();
    }

    /// <summary>Ends the automaton.</summary>
    /// <returns>The nodes' bytes, the start node's address and what the empty key maps to.</returns>
    public (ReadOnlyMemory<byte> Nodes, long StartNode, byte[]? EmptyOutput) Finish()
    {
        FreezeTail(0);
        var start = Compile(_frontier[0]);
        return (_nodes.Written.ToArray(), start == FstFormat.FinalEnd ? 0 : start, _emptyOutput);
    }

    private void ExtendFrontier(int length)
    {
        if (_frontier.Length >= length)
            return;
        var before = _frontier.Length;
        Array.Resize(ref _frontier, Math.Max(length, before * 2));
        for (var depth = before; depth < _frontier.Length; depth++)
            _frontier[depth] = new FstPendingNode(depth);
    }

    /// <summary>Writes the nodes of the last key from its end back to a depth.</summary>
    private void FreezeTail(int depth)
    {
        for (var i = _lastKey.Length; i >= Math.Max(1, depth); i--)
        {
            var node = _frontier[i];
            var finalOutput = node.Output;
            var isFinal = node.IsFinal || node.Arcs.Length == 0;
            ref var arc = ref _frontier[i - 1].LastArc;
            arc.Target = Compile(node);
            arc.FinalOutput = finalOutput;
            arc.IsFinal = isFinal;
        }
    }

    private long Compile(FstPendingNode node)
    {
        var arcs = node.Arcs;
        long address;
        if (arcs.Length == 1 && _singles.TryGetValue(arcs[0], out var same))
        {
            address = same;
        }
        else
        {
            address = _nodes.Write(arcs, node.Depth, node.IsFinal);
            if (arcs.Length == 1)
                _singles.Add(arcs[0], address);
        }
        node.Clear();
        return address;
    }
}
