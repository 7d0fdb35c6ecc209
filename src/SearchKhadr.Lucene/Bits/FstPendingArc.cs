namespace SearchKhadr.Lucene.Bits;

/// <summary>An arc that is not written yet.</summary>
internal struct FstPendingArc()
{
    /// <summary>Compares arcs by all that is written of them.</summary>
    public static readonly IEqualityComparer<FstPendingArc> ByContent = new ContentComparer();

    /// <summary>The byte it stands for.</summary>
    public byte Label;

    /// <summary>Whether a key ends at its end.</summary>
    public bool IsFinal;

    /// <summary>The node it leads to.</summary>
    public long Target;

    /// <summary>What it adds.</summary>
    public byte[] Output = [];

    /// <summary>What the key that ends at its end adds.</summary>
    public byte[] FinalOutput = [];

    private sealed class ContentComparer : IEqualityComparer<FstPendingArc>
    {
        public bool Equals(FstPendingArc x, FstPendingArc y) =>
            x.Label == y.Label
            && x.IsFinal == y.IsFinal
            && x.Target == y.Target
            && x.Output.AsSpan().SequenceEqual(y.Output)
            && x.FinalOutput.AsSpan().SequenceEqual(y.FinalOutput);

        public int GetHashCode(FstPendingArc arc)
        {
            var hash = default(HashCode);
            hash.Add(arc.Label);
            hash.Add(arc.Target);
            hash.AddBytes(arc.Output);
            hash.AddBytes(arc.FinalOutput);
            return hash.ToHashCode();
        }
    }
}
