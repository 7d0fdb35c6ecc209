namespace SearchKhadr.Lucene.Bits;

/// <summary>How a map from byte strings to byte strings is laid out as an automaton with outputs on its arcs.</summary>
/// <remarks>
/// <para>
/// Grammar, in the order in which it is read, from a node's address downwards: <c>node := arc{1..} | binary |
/// direct</c>; <c>arc := flags (byte) label (byte) output? finalOutput? target (vlong)?</c>; <c>output := length (vint)
/// byte{length}</c>; <c>binary := 20 arcs (vint) arcBytes (vint) arc{arcs}</c>, each arc padded to the same length;
/// <c>direct := 40 range (vint) arcBytes (vint) presence (byte){(range + 7) / 8} firstLabel (byte) arc{ones in
/// presence}</c>, the arcs padded and without labels. Node addresses are above 0: 0 is the end that accepts nothing
/// more, -1 the one that accepts.
/// </para>
/// <para>Worked: the map of "a" to 07 is <c>00 07 01 61 1F</c>, start node 4; read from 4: last, final, stop, target next
/// and output, label 61, one byte of output, 07.</para>
/// <b>Source</b> Lucene 8.7 <c>util.fst.FST</c>, version 7, with <c>ByteSequenceOutputs</c>.
/// </remarks>
internal static class FstFormat
{
    /// <summary>The name in its header.</summary>
    public const string Codec = "FST";

    /// <summary>The version that has directly addressed nodes.</summary>
    public const int Version = 7;

    /// <summary>The labels are single bytes.</summary>
    public const byte ByteLabels = 0;

    /// <summary>What ends at this arc is accepted.</summary>
    public const int FinalArc = 1;

    /// <summary>No arc of the node follows.</summary>
    public const int LastArc = 2;

    /// <summary>The target is the node that was written just before.</summary>
    public const int TargetNext = 4;

    /// <summary>No arc leaves the target.</summary>
    public const int StopNode = 8;

    /// <summary>The arc adds an output.</summary>
    public const int HasOutput = 16;

    /// <summary>What ends here adds one more output.</summary>
    public const int HasFinalOutput = 32;

    /// <summary>A node of arcs of one length, to be searched by halves.</summary>
    public const byte BinarySearchNode = 32;

    /// <summary>A node of arcs of one length, found by their label.</summary>
    public const byte DirectAddressingNode = 64;

    /// <summary>The target of a final arc that no arc leaves.</summary>
    public const long FinalEnd = -1;
}
