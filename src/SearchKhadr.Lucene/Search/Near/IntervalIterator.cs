using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Steps through documents, and in each through stretches of its words.</summary>
/// <remarks>
/// <b>Guarantees</b> Neither the starts nor the ends of a document's stretches fall; a document may have none.
/// <b>Source</b> Lucene 8.7 <c>IntervalIterator</c>.
/// </remarks>
internal abstract class IntervalIterator : DocIdSetIterator
{
    /// <summary>The start after the last stretch.</summary>
    public const int NoMoreIntervals = int.MaxValue;

    /// <summary>The position of its first word; -1 before the first stretch.</summary>
    public abstract int Start { get; }

    /// <summary>The position of its last word.</summary>
    public abstract int End { get; }

    /// <summary>How many words stand between its parts.</summary>
    public abstract int Gaps { get; }

    /// <summary>How many words it is long.</summary>
    public virtual int Width => End - Start + 1;

    /// <summary>About how dear looking at a document is.</summary>
    public abstract float MatchCost { get; }

    /// <summary>Steps to the next stretch of the document and returns its start.</summary>
    public abstract int NextInterval();
}
