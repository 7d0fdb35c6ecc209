namespace SearchKhadr.Lucene.Bits;

/// <summary>An arc that was found in an automaton.</summary>
internal struct FstArc
{
    /// <summary>The bits of <see cref="FstFormat"/>.</summary>
    public int Flags;

    /// <summary>The node it leads to; 0 or below where no arc goes on.</summary>
    public long Target;

    /// <summary>Where its output begins, to be read downwards.</summary>
    public int OutputStart;

    /// <summary>How long its output is. <b>Units</b> bytes.</summary>
    public int OutputLength;

    /// <summary>Where its final output begins, to be read downwards.</summary>
    public int FinalOutputStart;

    /// <summary>How long its final output is. <b>Units</b> bytes.</summary>
    public int FinalOutputLength;

    /// <summary>Whether what ends here is accepted.</summary>
    public readonly bool IsFinal => (Flags & FstFormat.FinalArc) != 0;
}
